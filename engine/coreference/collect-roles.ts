import { findRoles } from '../roles/find-roles';
import type { TokenFacts } from '../roles/token-facts';
import { kindOf, type Board } from './board';
import { isBody } from './link-names';

/** Gives every named person the roles that stand around its names, in reading order. */
export function collectNameRoles(board: Board, facts: TokenFacts): void {
  for (const mention of board.document.mentions) {
    const link = board.links[mention.id]?.[0];
    const draft = link && board.drafts[link.chain];
    if (!draft || mention.form === 'pronoun' || mention.quotation !== -1) continue;
    if (draft.names.length === 0) continue;
    draft.roles.push(...findRoles(board.document, facts, mention, isBody(kindOf(draft))));
  }
}

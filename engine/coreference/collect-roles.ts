import { findRoles, roleOfDescription, type FoundRole } from '../roles/find-roles';
import type { TokenFacts } from '../roles/token-facts';
import { kindOf, type Board } from './board';
import { isBody } from './link-names';

/** Gives every named person the roles that stand around its names, in reading order. */
export function collectNameRoles(board: Board, facts: TokenFacts): void {
  for (const mention of board.document.mentions) {
    const link = board.links[mention.id]?.[0];
    const draft = link && board.drafts[link.chain];
    if (!draft || mention.form === 'pronoun' || mention.quotation !== -1) continue;
    if (draft.names.size === 0) continue;
    for (const role of findRoles(board.document, facts, mention, isBody(kindOf(draft)))) {
      draft.roles.push(role);
      board.roles.add(draft, headWords(facts, role));
    }
  }
}

/** Roles that only pronouns and descriptions tell of a named person: "She is a nurse", "the Frankfurt defender". */
export function collectOtherRoles(board: Board, facts: TokenFacts): void {
  for (const mention of board.document.mentions) {
    const link = board.links[mention.id]?.[0];
    const draft = link && board.drafts[link.chain];
    if (!draft || draft.names.size === 0 || mention.quotation !== -1 || link.probability < LEAST) continue;
    if (board.forms[mention.id]) continue;
    const bare = mention.head - mention.first < 2;
    if (isBody(kindOf(draft)) && (mention.form === 'pronoun' || bare)) continue;
    if (mention.form === 'pronoun') draft.roles.push(...findRoles(board.document, facts, mention));
    else if (TELLING.has(link.rule)) draft.roles.push(...roleOfDescription(board.document, facts, mention));
  }
}

/** A role said of somebody less likely than this is not given to him. */
const LEAST = 0.55;
/** Ways of tying a description that make it its bearer's role. */
const TELLING: ReadonlySet<string> = new Set([
  'apposition',
  'role word',
  'speaker in mind',
  'introduced later',
  'kind of body',
]);

/** The words up to the head of the role: "defense", "fellow" of "defense fellow at the institute". */
function headWords(facts: TokenFacts, role: FoundRole): Set<string> {
  const words = new Set<string>();
  for (let at = role.first; at < role.last; at += 1) {
    if (at > role.first && facts.classOf(at) === 'preposition') break;
    words.add(facts.lower(at).replace('.', ''));
  }
  return words;
}

import type { EntityIndex } from '../linking/entity-index';
import { kindOf, type Board } from './board';
import { chainName } from './chain-name';
import { isBody } from './link-names';

/** Somebody less known is not "the prime minister" without the article saying so. */
const LEAST_PROMINENCE = 0.3;
const WORD = /[\p{L}\p{N}-]+/gu;

/**
 * What the entity list says of named people, so that "the prime minister" finds Ana Lee in an article that never says what
 * she is. Only used to know her again, never shown as a printed role.
 */
export function learnKnownRoles(board: Board, entities: EntityIndex | null): void {
  if (!entities) return;
  for (const draft of board.drafts) {
    if (!draft.fullyNamed || isBody(kindOf(draft))) continue;
    const ids = new Set(entities.find(chainName(board, draft)).map((hit) => hit.id));
    const [only] = ids;
    if (only === undefined || ids.size > 1) continue;
    const { role, prominence, to } = entities.entity(only);
    if (role && isCurrent(to, board.document.article.published) && prominence >= LEAST_PROMINENCE)
      board.roles.add(draft, new Set(headWords(board, role)));
  }
}

/** Whether the office was still held on the article's day; without a date, whether it may have been in living news. */
const isCurrent = (to: string | null, published: string | undefined): boolean =>
  to === null || to >= (published ?? LIVING_NEWS);

/** Pages without a date are hardly ever older. */
const LIVING_NEWS = '2015';

/** "prime", "minister" of "Prime Minister of Norvia". */
function headWords(board: Board, role: string): string[] {
  const words = role.toLowerCase().match(WORD) ?? [];
  const end = words.findIndex((word) => board.words.prepositions.has(word));
  return end === -1 ? words : words.slice(0, end);
}

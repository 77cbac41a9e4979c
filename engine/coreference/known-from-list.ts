import type { EntityIndex, IndexedEntity } from '../linking/entity-index';
import { genderOf, kindOf, weigh, type Board, type Draft } from './board';
import { chainName } from './chain-name';
import { isBody } from './link-names';
import { count } from './tally';

/** Somebody less known is not "the prime minister" without the article saying so. */
const LEAST_PROMINENCE = 0.3;
const WORD = /[\p{L}\p{N}-]+/gu;

/** The list outweighs several mentions that looked like something else. */
const KNOWN_KIND = 8;
const KNOWN_GENDER = 2;

/**
 * What the entity list says of the named: that it is a body and not a person, who is he and who she, and offices, so that
 * "the prime minister" finds Ana Lee in an article that never says what she is. Only used to know them again, never shown
 * as a printed role.
 */
export function learnFromList(board: Board, entities: EntityIndex | null): void {
  if (!entities) return;
  for (const draft of board.drafts) {
    if (!draft.fullyNamed || isBody(kindOf(draft))) continue;
    const ids = [...new Set(entities.find(chainName(board, draft)).map((hit) => hit.id))];
    const found = ids.map((id) => entities.entity(id));
    if (found.length > 0 && found.every(({ kind }) => kind !== 'person' && kind !== 'place')) {
      count(draft.kinds, 'organization', KNOWN_KIND);
      draft.genders.clear();
      weigh(draft);
    }
    const [only] = found;
    if (found.length === 1 && only?.kind === 'person') learnPerson(board, draft, only);
  }
}

function learnPerson(board: Board, draft: Draft, { pronoun, prominence, role, to }: IndexedEntity): void {
  const gender = pronoun === 'he' ? 'm' : pronoun === 'she' ? 'f' : null;
  if (gender !== null && genderOf(draft) === 'unknown') count(draft.genders, gender, KNOWN_GENDER);
  weigh(draft);
  if (role && isCurrent(to, board.document.article.published) && prominence >= LEAST_PROMINENCE)
    board.roles.add(draft, new Set(headWords(board, role)));
}

/** Whether the office was still held on the article's day; without a date, whether it may have been in living news. */
const isCurrent = (to: string | null, published: string | undefined): boolean =>
  to === null || to >= (published ?? LIVING_NEWS).slice(0, to.length);

/** Pages without a date are hardly ever older. */
const LIVING_NEWS = '2015';

/** "prime", "minister" of "Prime Minister of Norvia". */
function headWords(board: Board, role: string): string[] {
  const words = role.toLowerCase().match(WORD) ?? [];
  const end = words.findIndex((word) => board.words.prepositions.has(word));
  return end === -1 ? words : words.slice(0, end);
}

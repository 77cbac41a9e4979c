import type { Mention } from '../document';
import { genderOf, kindOf, sentencesBetween, tie, type Board } from './board';
import { isBody } from './link-names';
import { salient } from './recency';
import type { Memory, Salience } from './salience';
import { standsByCue } from './stands-by-cue';

const BY_SALIENCE = 0.6;
/** "the 36-year-old" follows close on the name. */
const NEAR = 4;
const JUST_NOW = 2;

/** Ties "the Frenchman", whom nobody was called yet, to the named person in mind; "my father" is another. */
export function linkBySalience(board: Board, memory: Memory, mention: Mention, head: string): boolean {
  if (
    mention.plural ||
    !isPerson(mention, head) ||
    mention.last !== mention.head + 1 ||
    board.words.possessives.has(board.document.tokens[mention.first]?.lower ?? '') ||
    board.words.namelessRoles.has(head)
  )
    return false;
  const near = [...memory.recent.values()].filter(
    ({ draft, last }) =>
      draft.names.size > 0 &&
      !isBody(kindOf(draft)) &&
      draft.members.length === 0 &&
      sentencesBetween(board, last, mention) <= NEAR &&
      gendersFit(genderOf(draft), mention.gender),
  );
  const found = salient(near, mention, () => true);
  if (!found) return false;
  tie(board, mention, found.draft, {
    probability: BY_SALIENCE,
    rule:
      standsByCue(board, mention) || opensSentence(board, mention, found, near.length === 1)
        ? 'speaker in mind'
        : 'who is in mind',
    antecedent: found.last.id,
  });
  return true;
}

/** "the spokesperson" is the unnamed "official with the county" who has just spoken. */
export function linkWhoSpoke(board: Board, memory: Memory, mention: Mention, head: string): boolean {
  if (mention.plural || mention.head !== mention.first + 1 || !board.words.namelessRoles.has(head)) return false;
  const found = salient(
    memory.recent.values(),
    mention,
    ({ draft, last, place, lastSpeaking }) =>
      draft.names.size === 0 &&
      kindOf(draft) === 'person' &&
      (lastSpeaking !== null || place.firstOfSentence) &&
      !last.plural &&
      sentencesBetween(board, last, mention) <= JUST_NOW,
  );
  if (!found) return false;
  tie(board, mention, found.draft, { probability: BY_SALIENCE, rule: 'who spoke last', antecedent: found.last.id });
  return true;
}

/** "The former minister writes ..." right after a sentence about him, or while nobody else is spoken of. */
const opensSentence = (board: Board, mention: Mention, found: Salience, alone: boolean): boolean =>
  board.document.sentences[mention.sentence]?.first === mention.first &&
  mention.head - mention.first > 1 &&
  (alone || (sentencesBetween(board, found.last, mention) <= 1 && found.place.firstOfSentence));

const AGE = /-years?-old$/u;
const isPerson = (mention: Mention, head: string): boolean =>
  mention.kind === 'person' || mention.form === 'name' || AGE.test(head);

const gendersFit = (a: string, b: string): boolean => a === b || a === 'unknown' || b === 'unknown';

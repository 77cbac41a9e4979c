import type { Mention } from '../document';
import { genderOf, kindOf, sentencesBetween, tie, type Board } from './board';
import { linkBareBody } from './bare-body';
import { isBody } from './link-names';
import type { Memory, Salience } from './salience';
import { standsByCue } from './stands-by-cue';

const BY_ROLE = 0.85;
const BY_NAME = 0.9;
const BY_SALIENCE = 0.6;
/** A modifier that the known role has not counts against it. */
const UNKNOWN_MODIFIER = 0.5;
/** Of two who may be meant the one with a name is. */
const NAMED = 0.3;
/** "the 36-year-old" follows close on the name. */
const NEAR = 4;
const JUST_NOW = 2;

/**
 * Ties a definite description to somebody known: by the role that was printed ("the senator"), by a word of the name
 * ("the ministry"), by kind ("the company") or, for what nobody was called yet ("the Frenchman"), by who is in mind.
 */
export function linkDefinite(board: Board, memory: Memory, mention: Mention): boolean {
  if (!isDefinite(board, mention)) return false;
  const head = board.document.tokens[mention.head]?.lower ?? '';
  return (
    linkBareBody(board, memory, mention, head) ||
    byRole(board, memory, mention, head) ||
    byNameWord(board, memory, mention, head) ||
    bySalience(board, memory, mention, head) ||
    byWhoSpoke(board, memory, mention, head)
  );
}

function isDefinite(board: Board, mention: Mention): boolean {
  const first = board.document.tokens[mention.first]?.lower ?? '';
  return board.words.definite.has(first) || isBareTitle(board, mention);
}

/** "Prime Minister" without an article, all in capitals. */
function isBareTitle({ document, words }: Board, { first, head }: Mention): boolean {
  if (!words.titles.has(document.tokens[head]?.lower ?? '')) return false;
  for (let at = first; at < head; at += 1) if (!CAPITAL.test(document.tokens[at]?.text ?? '')) return false;
  return true;
}

const CAPITAL = /^\p{Lu}/u;

function byRole(board: Board, memory: Memory, mention: Mention, head: string): boolean {
  const asked = wordsOf(board, mention);
  let best: { one: Salience; score: number } | null = null;
  for (const word of [head, ...(board.words.roleSynonyms.get(head) ?? [])]) {
    for (const { draft, words } of board.roles.withWord(word)) {
      const one = memory.byDraft.get(draft.id);
      if (!one || !pluralsAgree(one, mention) || !kindsAgree(one, mention)) continue;
      if (isBody(kindOf(draft)) && isOfElsewhere(board, mention, words)) continue;
      const agree = asked.filter((modifier) => words.has(modifier)).length;
      const named = draft.names.size > 0 ? NAMED : 0;
      const score = 1 + agree - UNKNOWN_MODIFIER * (asked.length - agree) + recency(one, mention) + named;
      if (score > UNKNOWN_MODIFIER + named && score > (best?.score ?? 0)) best = { one, score };
    }
  }
  if (!best) return false;
  tie(board, mention, best.one.draft, { probability: BY_ROLE, rule: 'role word', antecedent: best.one.last.id });
  return true;
}

/** "The French ministry" is not the ministry that was called Norvian. */
function isOfElsewhere({ document, words }: Board, mention: Mention, known: ReadonlySet<string>): boolean {
  for (let at = mention.first + 1; at < mention.head; at += 1) {
    const word = document.tokens[at]?.lower ?? '';
    if (words.nationalities.has(word) && !known.has(word)) return true;
  }
  return false;
}

function byNameWord(board: Board, memory: Memory, mention: Mention, head: string): boolean {
  const bearers = board.names.withWord(head).flatMap((draft) => memory.byDraft.get(draft.id) ?? []);
  const found = salient(bearers, mention, ({ draft }) => isBody(kindOf(draft)));
  if (!found) return false;
  tie(board, mention, found.draft, { probability: BY_NAME, rule: 'word of the name', antecedent: found.last.id });
  return true;
}

function bySalience(board: Board, memory: Memory, mention: Mention, head: string): boolean {
  if (
    mention.plural ||
    !isPerson(mention, head) ||
    mention.last !== mention.head + 1 ||
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
function byWhoSpoke(board: Board, memory: Memory, mention: Mention, head: string): boolean {
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

/** Of those that fit, the one mentioned last and most. */
function salient(of: Iterable<Salience>, mention: Mention, fits: (one: Salience) => boolean): Salience | null {
  let best: Salience | null = null;
  for (const one of of) {
    if (fits(one) && (!best || recency(one, mention) > recency(best, mention))) best = one;
  }
  return best;
}

const COUNT_WEIGHT = 0.02;
const SPEAKER_WEIGHT = 0.2;
const MANY = 10;

function recency(one: Salience, mention: Mention): number {
  const distance = mention.sentence - one.last.sentence;
  return (
    1 / (1 + distance) + COUNT_WEIGHT * Math.min(MANY, one.count) + (one.lastSpeaking === one.last ? SPEAKER_WEIGHT : 0)
  );
}

const pluralsAgree = (one: Salience, mention: Mention): boolean =>
  one.draft.names.size > 0 ? !mention.plural : one.last.plural === mention.plural;

const kindsAgree = (one: Salience, mention: Mention): boolean =>
  mention.kind === 'unknown' ||
  (mention.kind === 'person' || mention.kind === 'group') !== isBody(kindOf(one.draft)) ||
  kindOf(one.draft) === mention.kind;

/** Modifiers of the head: "young" in "the young lawyer". */
function wordsOf(board: Board, mention: Mention): string[] {
  const words: string[] = [];
  for (let at = mention.first; at < mention.head; at += 1) {
    const token = board.document.tokens[at];
    if (token && token.kind === 'word' && !board.words.functionWords.has(token.lower)) words.push(token.lower);
  }
  return words;
}

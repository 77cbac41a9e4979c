import type { Mention } from '../document';
import { genderOf, kindOf, tie, type Board, type Draft } from './board';
import { isBody } from './link-names';
import type { Memory, Salience } from './salience';

const BY_ROLE = 0.85;
const BY_NAME = 0.9;
const BY_KIND = 0.7;
const BY_SALIENCE = 0.6;
/** A body out of sight for more sentences is not "the company" any more, unless it is the only one. */
const FAR = 12;
/** "the 36-year-old" follows close on the name. */
const NEAR = 4;

/**
 * Ties a definite description to somebody known: by the role that was printed ("the senator"), by a word of the name
 * ("the ministry"), by kind ("the company") or, for what nobody was called yet ("the Frenchman"), by who is in mind.
 */
export function linkDefinite(board: Board, memory: Memory, mention: Mention): boolean {
  if (!isDefinite(board, mention)) return false;
  const head = board.document.tokens[mention.head]?.lower ?? '';
  return (
    byRole(board, memory, mention, head) ||
    byNameWord(board, memory, mention, head) ||
    byKind(board, memory, mention, head) ||
    bySalience(board, memory, mention, head)
  );
}

function isDefinite(board: Board, mention: Mention): boolean {
  const first = board.document.tokens[mention.first]?.lower ?? '';
  return board.words.definite.has(first) || (mention.first === mention.head && board.words.titles.has(first));
}

function byRole(board: Board, memory: Memory, mention: Mention, head: string): boolean {
  const asked = wordsOf(board, mention);
  let best: { one: Salience; score: number } | null = null;
  for (const one of memory.byDraft.values()) {
    const overlap = roleOverlap(board, one.draft, head, asked);
    const score = overlap <= 0 ? 0 : overlap + recency(one, mention);
    if (score > 0 && pluralsAgree(one, mention) && kindsAgree(one, mention) && score > (best?.score ?? 0))
      best = { one, score };
  }
  if (!best) return false;
  tie(board, mention, best.one.draft, { probability: BY_ROLE, rule: 'role word', antecedent: best.one.last.id });
  return true;
}

/** 0 when the role does not fit; more when its modifiers agree as well. */
function roleOverlap(board: Board, draft: Draft, head: string, asked: readonly string[]): number {
  const synonyms = board.words.roleSynonyms.get(head);
  let best = 0;
  for (const role of draft.roleWords) {
    const known = role.has(head) || (synonyms !== undefined && [...synonyms].some((word) => role.has(word)));
    if (!known) continue;
    const agree = asked.filter((word) => role.has(word)).length;
    best = Math.max(best, 1 + agree - 0.5 * (asked.length - agree));
  }
  return best;
}

function byNameWord(board: Board, memory: Memory, mention: Mention, head: string): boolean {
  const found = salient(
    memory,
    mention,
    (one) =>
      isBody(kindOf(one.draft)) && one.draft.names.some((name) => name.words.length > 1 && name.words.includes(head)),
  );
  if (!found) return false;
  tie(board, mention, found.draft, { probability: BY_NAME, rule: 'word of the name', antecedent: found.last.id });
  return true;
}

function byKind(board: Board, memory: Memory, mention: Mention, head: string): boolean {
  if (!board.words.genericBodies.has(head) || wordsOf(board, mention).length > 2) return false;
  const found = salient(
    memory,
    mention,
    (one) =>
      kindOf(one.draft) === 'organization' && one.draft.names.length > 0 && mention.sentence - one.last.sentence <= FAR,
  );
  if (!found) return false;
  tie(board, mention, found.draft, { probability: BY_KIND, rule: 'kind of body', antecedent: found.last.id });
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
  const found = salient(
    memory,
    mention,
    ({ draft, last }) =>
      draft.names.length > 0 &&
      !isBody(kindOf(draft)) &&
      draft.members.length === 0 &&
      mention.sentence - last.sentence <= NEAR &&
      gendersFit(genderOf(draft), mention.gender),
  );
  if (!found) return false;
  tie(board, mention, found.draft, { probability: BY_SALIENCE, rule: 'who is in mind', antecedent: found.last.id });
  return true;
}

const AGE = /-years?-old$/u;
const isPerson = (mention: Mention, head: string): boolean =>
  mention.kind === 'person' || mention.form === 'name' || AGE.test(head);

const gendersFit = (a: string, b: string): boolean => a === b || a === 'unknown' || b === 'unknown';

/** Of those that fit, the one mentioned last and most. */
function salient(memory: Memory, mention: Mention, fits: (one: Salience) => boolean): Salience | null {
  let best: Salience | null = null;
  for (const one of memory.byDraft.values()) {
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
  one.draft.names.length > 0 ? !mention.plural : one.last.plural === mention.plural;

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

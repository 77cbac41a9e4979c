import type { Mention } from '../document';
import type { PronounForm } from './actor-words';
import { genderOf, kindOf, type Board, type Draft } from './board';
import { isBody } from './link-names';
import { isSeveral, type Salience } from './salience';
import { standsByCue } from './stands-by-cue';

/** A pronoun and who may be meant. */
export interface Situation {
  readonly mention: Mention;
  readonly form: PronounForm;
  readonly candidates: readonly Salience[];
  readonly speaks: boolean;
  /** Starts of the candidates' last mentions, latest first. */
  readonly starts: readonly number[];
  /** Start of the last mention of whoever spoke last, or -1. */
  readonly lastSpoken: number;
  /** Number of candidates whose gender is known to agree. */
  readonly agreeing: number;
}

/** Of those in mind the latest; who was named before them is hardly ever meant. */
const MOST_CANDIDATES = 14;
export function situate(board: Board, mention: Mention, form: PronounForm, recent: Iterable<Salience>): Situation {
  const possible = [...recent].filter((one) => canStandFor(board, form, one));
  const named = possible.some(({ draft }) => draft.names.size > 0 && agrees(form, draft));
  const candidates = possible.filter((one) => !named || !isToldOf(board, one)).slice(-MOST_CANDIDATES);
  return {
    mention,
    form,
    candidates,
    speaks: standsByCue(board, mention),
    starts: candidates.map((one) => one.last.start).toSorted((a, b) => b - a),
    lastSpoken: candidates.reduce((last, one) => Math.max(last, one.lastSpeaking?.start ?? -1), -1),
    agreeing: candidates.filter((one) => agrees(form, one.draft)).length,
  };
}

/** Known to be of the pronoun's gender. */
export const agrees = (form: PronounForm, draft: Draft): boolean =>
  form.gender !== 'unknown' && genderOf(draft) === form.gender;

/** Whether the pronoun can stand for the draft at all. */
export function canStandFor(board: Board, form: PronounForm, one: Salience): boolean {
  const { draft } = one;
  const kind = kindOf(draft);
  if (draft.label !== null || isIdleBody(board, one)) return false;
  const several = isSeveral(one);
  const body = isBody(kind);
  if (kind === 'document') return form.gender === 'n';
  if (form.plural) return several || body || genderOf(draft) === 'unknown' || genderOf(draft) === 'n';
  if (form.gender === 'n') return (body || isBlank(draft)) && !several;
  if (body || several || hasNumber(draft) || isThing(draft)) return false;
  const gender = genderOf(draft);
  return form.gender === 'unknown' || gender === 'unknown' || gender === form.gender;
}

/** "the ceasefire": no name, and nothing tells that it is a person. */
const isThing = (draft: Draft): boolean =>
  draft.names.size === 0 && kindOf(draft) === 'unknown' && genderOf(draft) === 'unknown';

/** "Flight 12" is nobody. */
function hasNumber(draft: Draft): boolean {
  for (const name of draft.names) if (DIGIT.test(name.printed)) return true;
  return false;
}

const DIGIT = /\d/u;

/** A body that comes up for the first time and does nothing in its sentence ("a school") is not who "it" or "they" mean. */
const isIdleBody = (board: Board, { draft, last, place }: Salience): boolean =>
  draft.names.size === 0 &&
  kindOf(draft) === 'organization' &&
  !last.plural &&
  !place.firstOfSentence &&
  !place.speaks &&
  INDEFINITE.has(board.document.tokens[last.first]?.lower ?? '');

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/** Nothing tells whether it is a person or a body. */
const isBlank = (draft: Draft): boolean =>
  kindOf(draft) === 'unknown' && genderOf(draft) === 'unknown' && draft.fullyNamed;

/** "their grandfather planted it": told of for somebody else's sake, and silent so far. */
function isToldOf({ document, words }: Board, { draft, last, lastSpeaking }: Salience): boolean {
  if (draft.names.size > 0 || lastSpeaking || last.plural || last.first < 0) return false;
  return words.possessives.has(document.tokens[last.first]?.lower ?? '');
}

import type { Mention } from '../document';
import type { PronounForm } from './actor-words';
import { genderOf, kindOf, sentencesBetween, type Board, type Draft } from './board';
import { isBody } from './link-names';
import { standsByCue, type Salience } from './salience';

/** Names of the features, in the order of the weights. All values lie between 0 and 1. */
export const PRONOUN_FEATURES = [
  'sameSentence',
  'previousSentence',
  'twoSentences',
  'threeToFour',
  'fiveAndMore',
  'sameBlock',
  'previousBlock',
  'firstOfSentence',
  'firstOfBlock',
  'lastIsPronoun',
  'lastIsSamePronoun',
  'lastInQuotation',
  'lastSpeaks',
  'spokeInThisBlock',
  'spokeInPreviousBlock',
  'afterPreposition',
  'possessive',
  'genderKnown',
  'kindUnknown',
  'described',
  'frequency',
  'prominence',
  'latest',
  'secondLatest',
  'latestSpeaker',
  'joint',
  'pluralOne',
  'namedOnce',
  'namedFully',
  'bothSpeak',
  'speaksAfterLatestSpeaker',
  'speaksAfterLatest',
  'speaksAfterSpeakerHere',
  'tellsLatestSpeaker',
  'unknownNamedOnce',
  'onlyOneOfGender',
] as const;

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
const MANY = 10;
const FEW = 2;
const SEVERAL = 4;

export function situate(board: Board, mention: Mention, form: PronounForm, recent: Iterable<Salience>): Situation {
  const candidates = [...recent].filter((one) => canStandFor(board, form, one)).slice(-MOST_CANDIDATES);
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

const agrees = (form: PronounForm, draft: Draft): boolean =>
  form.gender !== 'unknown' && genderOf(draft) === form.gender;

/** What speaks for one candidate being meant by the pronoun. */
export function pronounFeatures(board: Board, situation: Situation, one: Salience): number[] {
  const { mention, form, speaks, starts, lastSpoken } = situation;
  const { last, draft, place } = one;
  const { tokens } = board.document;
  const sentences = last.sentence === mention.sentence ? 0 : Math.max(1, sentencesBetween(board, last, mention));
  const blocks = mention.block - last.block;
  const spokenBlocks = one.lastSpeaking ? mention.block - one.lastSpeaking.block : Infinity;
  const latest = last.start === starts[0];
  const latestSpeaker = one.lastSpeaking !== null && one.lastSpeaking.start === lastSpoken;
  const pronoun = last.form === 'pronoun';
  const unknown = kindOf(draft) === 'unknown';
  const agreeing = agrees(form, draft);
  return [
    sentences === 0,
    sentences === 1,
    sentences === FEW,
    sentences > FEW && sentences <= SEVERAL,
    sentences > SEVERAL,
    blocks === 0,
    blocks === 1,
    place.firstOfSentence,
    place.firstOfBlock,
    pronoun,
    pronoun && tokens[last.head]?.lower === tokens[mention.head]?.lower,
    last.quotation !== -1,
    place.speaks,
    spokenBlocks === 0,
    spokenBlocks === 1,
    place.afterPreposition,
    place.possessive,
    agreeing,
    unknown,
    draft.names.size === 0,
    Math.min(1, one.count / MANY),
    Math.min(1, draft.mentions.length / MANY),
    latest,
    last.start === starts[1],
    latestSpeaker,
    draft.members.length > 0,
    last.plural,
    one.count === 1,
    draft.fullyNamed,
    speaks && place.speaks,
    speaks && latestSpeaker,
    speaks && latest,
    speaks && spokenBlocks === 0,
    !speaks && latestSpeaker,
    unknown && one.count === 1,
    agreeing && situation.agreeing === 1,
  ].map(Number);
}

/** Whether the pronoun can stand for the draft at all. */
export function canStandFor(board: Board, form: PronounForm, one: Salience): boolean {
  const { draft, last } = one;
  const kind = kindOf(draft);
  if (draft.label !== null || isIdleBody(board, one)) return false;
  if (kind === 'document') return form.gender === 'n';
  if (form.plural) return isPlural(draft, last) || genderOf(draft) === 'unknown' || genderOf(draft) === 'n';
  const body = isBody(kind);
  if (form.gender === 'n') return (body || isBlank(draft)) && !last.plural && draft.members.length === 0;
  if (body || draft.members.length > 0 || last.plural) return false;
  const gender = genderOf(draft);
  return form.gender === 'unknown' || gender === 'unknown' || gender === form.gender;
}

/** "they" for one person is used of people whose gender nothing tells. */
const isPlural = (draft: Draft, last: Mention): boolean =>
  draft.members.length > 0 || last.plural || isBody(kindOf(draft));

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

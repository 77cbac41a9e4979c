import type { Mention } from '../document';
import type { PronounForm } from './actor-words';
import { genderOf, kindOf, type Board } from './board';
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
  'genderUnknown',
  'kindUnknown',
  'described',
  'frequency',
  'latest',
  'latestSpeaker',
  'joint',
  'pluralOne',
  'namedOnce',
  'namedFully',
  'secondLatest',
  'bothSpeak',
  'speaksAfterLatestSpeaker',
  'speaksAfterLatest',
  'speaksAfterSpeakerHere',
  'tellsLatestSpeaker',
  'unknownNamedOnce',
  'speaksOtherLatest',
] as const;

export interface Situation {
  readonly mention: Mention;
  readonly form: PronounForm;
  /** The drafts that may be meant. */
  readonly candidates: readonly Salience[];
}

const MANY = 10;
const FEW = 2;
const SEVERAL = 4;

/** What speaks for one candidate being meant by the pronoun. */
export function pronounFeatures(board: Board, { mention, form, candidates }: Situation, one: Salience): number[] {
  const { last, draft } = one;
  const sentences = mention.sentence - last.sentence;
  const blocks = mention.block - last.block;
  const gender = genderOf(draft);
  const { tokens } = board.document;
  const speakerBlocks = one.lastSpeaking ? mention.block - one.lastSpeaking.block : Infinity;
  const firstOfSentence = isFirst(board, last, 'sentence');
  const others = candidates.filter((other) => other !== one);
  const spoke = one.lastSpeaking?.start ?? -1;
  const later = others.filter((other) => other.last.start > last.start).length;
  const latest = later === 0;
  const latestSpeaker = spoke >= 0 && others.every((other) => (other.lastSpeaking?.start ?? -1) < spoke);
  const speaks = standsByCue(board, mention);
  return [
    sentences === 0,
    sentences === 1,
    sentences === FEW,
    sentences > FEW && sentences <= SEVERAL,
    sentences > SEVERAL,
    blocks === 0,
    blocks === 1,
    firstOfSentence,
    firstOfSentence && isFirst(board, last, 'block'),
    last.form === 'pronoun',
    last.form === 'pronoun' && tokens[last.head]?.lower === tokens[mention.head]?.lower,
    last.quotation !== -1,
    one.lastSpeaking === last,
    speakerBlocks === 0,
    speakerBlocks === 1,
    board.words.prepositions.has(tokens[last.first - 1]?.lower ?? ''),
    isPossessive(board, last),
    gender === form.gender && gender !== 'unknown',
    gender === 'unknown',
    kindOf(draft) === 'unknown',
    draft.names.length === 0,
    Math.min(1, one.count / MANY),
    latest,
    latestSpeaker,
    draft.members.length > 0,
    last.plural,
    one.count === 1,
    draft.names.some((name) => name.words.length > 1),
    later === 1,
    speaks && one.lastSpeaking === last,
    speaks && latestSpeaker,
    speaks && latest,
    speaks && speakerBlocks === 0,
    !speaks && latestSpeaker,
    kindOf(draft) === 'unknown' && one.count === 1,
    speaks && latest && !latestSpeaker,
  ].map(Number);
}

function isFirst(board: Board, mention: Mention, of: 'sentence' | 'block'): boolean {
  for (let id = mention.id - 1; id >= 0; id -= 1) {
    const other = board.document.mentions[id];
    if (!other || other[of] !== mention[of]) return true;
    if (other.quotation === -1 && other.end <= mention.start) return false;
  }
  return true;
}

function isPossessive(board: Board, mention: Mention): boolean {
  const next = board.document.tokens[mention.last];
  return next !== undefined && (next.lower === "'s" || next.lower === '’s');
}

/** Whether the pronoun can stand for the draft at all. */
export function canStandFor(form: PronounForm, { draft, last }: Salience): boolean {
  const kind = kindOf(draft);
  const body = isBody(kind);
  const gender = genderOf(draft);
  if (kind === 'document') return form.gender === 'n';
  if (form.plural) return true;
  if (form.gender === 'n') return body && !last.plural && draft.members.length === 0;
  if (body || draft.members.length > 0) return false;
  return form.gender === 'unknown' || gender === 'unknown' || gender === form.gender;
}

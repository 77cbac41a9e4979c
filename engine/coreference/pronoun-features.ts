import { kindOf, sentencesBetween, type Board } from './board';
import { isBody } from './link-names';
import { isSeveral, type Salience } from './salience';
import { agrees, type Situation } from './situation';

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
  'pluralForOne',
] as const;

const MANY = 10;
const FEW = 2;
const SEVERAL = 4;

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
    isSeveral(one),
    one.count === 1,
    draft.fullyNamed,
    speaks && place.speaks,
    speaks && latestSpeaker,
    speaks && latest,
    speaks && spokenBlocks === 0,
    !speaks && latestSpeaker,
    unknown && one.count === 1,
    agreeing && situation.agreeing === 1,
    form.plural && !isSeveral(one) && !isBody(kindOf(draft)),
  ].map(Number);
}

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

const bit = (value: boolean): number => (value ? 1 : 0);

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
    bit(sentences === 0),
    bit(sentences === 1),
    bit(sentences === FEW),
    bit(sentences > FEW && sentences <= SEVERAL),
    bit(sentences > SEVERAL),
    bit(blocks === 0),
    bit(blocks === 1),
    bit(place.firstOfSentence),
    bit(place.firstOfBlock),
    bit(pronoun),
    bit(pronoun && tokens[last.head]?.lower === tokens[mention.head]?.lower),
    bit(last.quotation !== -1),
    bit(place.speaks),
    bit(spokenBlocks === 0),
    bit(spokenBlocks === 1),
    bit(place.afterPreposition),
    bit(place.possessive),
    bit(agreeing),
    bit(unknown),
    bit(draft.names.size === 0),
    Math.min(1, one.count / MANY),
    Math.min(1, draft.mentions.length / MANY),
    bit(latest),
    bit(last.start === starts[1]),
    bit(latestSpeaker),
    bit(draft.members.length > 0),
    bit(isSeveral(one)),
    bit(one.count === 1),
    bit(draft.fullyNamed),
    bit(speaks && place.speaks),
    bit(speaks && latestSpeaker),
    bit(speaks && latest),
    bit(speaks && spokenBlocks === 0),
    bit(!speaks && latestSpeaker),
    bit(unknown && one.count === 1),
    bit(agreeing && situation.agreeing === 1),
    bit(form.plural && !isSeveral(one) && !isBody(kindOf(draft))),
  ];
}

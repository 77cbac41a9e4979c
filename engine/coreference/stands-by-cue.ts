import type { Mention, Token } from '../document';
import type { Board } from './board';

/** Longest aside between a subject and its verb: "Tom Lee, chief of the navy's engineers, said". */
const LONGEST_ASIDE = 24;

/**
 * Whether a word of saying goes with the mention, outside quotations: "said Lee", "Lee said", "Lee also said", "Lee, the
 * head of the school, said".
 */
export function standsByCue(board: Board, mention: Mention): boolean {
  if (mention.quotation !== -1 || mention.first < 0) return false;
  if (isCue(board, afterAdverb(board, mention.last)) || isCue(board, afterAside(board, mention))) return true;
  const { tokens } = board.document;
  return (
    isCue(board, tokens[mention.first - 1]) && isInverted(board, mention.first - 1) && !isPossessive(board, mention)
  );
}

export function isPossessive(board: Board, mention: Mention): boolean {
  const next = board.document.tokens[mention.last]?.lower;
  return next === "'s" || next === '’s';
}

const isCue = (board: Board, token: Token | undefined): boolean =>
  token !== undefined && board.words.cues.has(token.lower);

function afterAdverb(board: Board, at: number): Token | undefined {
  const { tokens } = board.document;
  return isAdverb(board, tokens[at]) ? tokens[at + 1] : tokens[at];
}

/**
 * What follows the comma that closes the aside after the name, if one does. Right after the name only when the name itself
 * is an aside: "the general, Tom Lee, said".
 */
function afterAside(board: Board, { form, first, last, sentence, plural }: Mention): Token | undefined {
  const { tokens, quotationOf } = board.document;
  if (form !== 'name' || plural || tokens[last]?.text !== ',') return undefined;
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (board.words.prepositions.has(tokens[before]?.lower ?? '')) return undefined;
  const end = last + LONGEST_ASIDE;
  for (
    let at = tokens[before]?.text === ',' ? last : last + 1;
    at < end && tokens[at]?.sentence === sentence && quotationOf[at] === -1;
    at += 1
  ) {
    if (tokens[at]?.text !== ',') continue;
    const next = afterAdverb(board, at + 1);
    if (isCue(board, next)) return next;
  }
  return undefined;
}

const isAdverb = (board: Board, token: Token | undefined): boolean =>
  token !== undefined && (token.lower.endsWith('ly') || board.words.classOf.get(token.lower) === 'adverb');

/** The verb follows what was said: "...," said Lee. In "Lee said the minister was late" the minister says nothing. */
const isInverted = ({ document }: Board, cueAt: number): boolean =>
  document.quotationOf[cueAt - 1] !== -1 ||
  document.tokens[cueAt - 1]?.text === ',' ||
  document.tokens[cueAt]?.lower === 'to';

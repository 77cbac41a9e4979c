/** Which predicted stretch is which gold stretch. */
import type { AnswerQuote, AnswerSpan } from '../attribute/answer';

/** One segment of a predicted quote: the unit that is matched. */
export interface Piece {
  readonly segment: AnswerSpan;
  readonly quote: AnswerQuote;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Least intersection over union of a stretch that counts as found. */
const SAME_STRETCH = 0.5;

export function piecesOf(quotes: readonly AnswerQuote[]): Piece[] {
  return quotes.flatMap((quote) => quote.segments.map((segment) => ({ segment, quote })));
}

/**
 * For each gold stretch in order the predicted piece that agrees best and is not taken yet, or undefined. `byText`:
 * offsets are in another text (the page's), so the wording decides.
 */
export function matchStretches(
  gold: readonly Stretch[],
  pieces: readonly Piece[],
  byText: boolean,
): (Piece | undefined)[] {
  const likeness = byText ? likeInWording(pieces) : likeInPlace;
  const free = new Set(pieces);
  return gold.map((stretch) => {
    const like = likeness(stretch);
    let best: Piece | undefined;
    let most = 0;
    for (const piece of free) {
      const score = like(piece);
      if (score > most) [best, most] = [piece, score];
    }
    if (!best || most < SAME_STRETCH) return undefined;
    free.delete(best);
    return best;
  });
}

type Likeness = (stretch: Stretch) => (piece: Piece) => number;

const likeInPlace: Likeness = (stretch) => {
  return ({ segment }) => {
    const common = Math.max(0, Math.min(stretch.end, segment.end) - Math.max(stretch.start, segment.start));
    return common / (stretch.end - stretch.start + (segment.end - segment.start) - common);
  };
};

function likeInWording(pieces: readonly Piece[]): Likeness {
  const wordings = new Map(pieces.map((piece) => [piece, wording(piece.segment.text)]));
  return (stretch) => {
    const want = wording(stretch.text);
    return (piece) => {
      const have = wordings.get(piece) ?? '';
      const [short, long] = want.length < have.length ? [want, have] : [have, want];
      return short !== '' && long.includes(short) ? short.length / long.length : 0;
    };
  };
}

function wording(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** The quotes of a result where they stand on the page. */
import { inkOfSpeaker, type SpeakerInk } from '../../components/palette';
import type { AnalysedArticle, Quote } from '../../engine/index';
import { type Ground, groundOf } from './ground-of';
import { type MarkKind, markKindOf } from './mark-kind';
import type { TextMap } from './text-map';

export interface PlacedQuote {
  readonly quote: Quote;
  readonly kind: MarkKind;
  readonly ground: Ground;
  /** The speaker's colour, the same as on the card and in the lists. */
  readonly ink: SpeakerInk;
  /** One for each segment that is still on the page. */
  readonly ranges: readonly Range[];
}

/** Quotes placed without letting the page go on in between. */
const chunk = 60;

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Reads styles, so it yields to the page between chunks; null when `signal` was aborted meanwhile. */
export async function placeQuotes(
  result: AnalysedArticle,
  map: TextMap,
  showReported: boolean,
  signal: AbortSignal,
): Promise<readonly PlacedQuote[] | null> {
  const grounds = new Map<Element, Ground>();
  const groundAt = (range: Range): Ground => {
    const element = elementOf(range.startContainer);
    if (!element) return 'light';
    const ground = grounds.get(element) ?? groundOf(element);
    grounds.set(element, ground);
    return ground;
  };
  const placed: PlacedQuote[] = [];
  for (const quote of result.quotes) {
    if (quote.kind === 'reported' && !showReported) continue;
    const ranges = quote.segments.map((segment) => map.rangeOf(segment)).filter((range) => range !== null);
    const [first] = ranges;
    const ink = inkOfSpeaker(quote.speaker);
    if (first) placed.push({ quote, kind: markKindOf(quote, result), ground: groundAt(first), ink, ranges });
    if (placed.length % chunk === chunk - 1) await pause();
    if (signal.aborted) return null;
  }
  return placed;
}

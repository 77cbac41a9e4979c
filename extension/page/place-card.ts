/**
 * Where the card goes: below, above or beside the whole quote, whichever has room; for a quote that leaves none, beside the
 * line that was meant. Never off the window, never on the quote's lines while any side has room.
 */
import { type VirtualElement, computePosition, flip, offset, shift } from '@floating-ui/dom';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardPlace {
  readonly x: number;
  readonly y: number;
}

/** Pixels between card and quote, and between card and the window's edge. */
const gap = 8;
const edge = 8;

export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function unite(rects: readonly Rect[]): Rect | null {
  const [first, ...others] = rects;
  if (!first) return null;
  return others.reduce<Rect>(
    (all, { left, top, right, bottom }) => ({
      left: Math.min(all.left, left),
      top: Math.min(all.top, top),
      right: Math.max(all.right, right),
      bottom: Math.max(all.bottom, bottom),
    }),
    first,
  );
}

/** The line nearest to a height of the window. */
export function lineAt(lines: readonly Rect[], y: number): Rect | null {
  const distance = (line: Rect): number => Math.max(line.top - y, y - line.bottom, 0);
  return lines.reduce<Rect | null>((best, line) => (best && distance(best) <= distance(line) ? best : line), null);
}

function around({ left, top, right, bottom }: Rect, contextElement: Element): VirtualElement {
  const rect = { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
  return { getBoundingClientRect: () => rect, contextElement };
}

async function placeAt(reference: VirtualElement, card: HTMLElement, anyway: boolean): Promise<CardPlace> {
  return computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(gap),
      flip({ fallbackPlacements: ['top-start', 'right-start', 'left-start'], padding: edge }),
      shift({ padding: edge, crossAxis: anyway }),
    ],
  });
}

/** Shorter than this the card is of no use: then it goes beside the line. */
const leastRoom = 180;

/** The height that the card may have above or below the whole quote, in pixels; null where that is too little. */
export function roomBeside(whole: Rect, windowHeight: number): number | null {
  const room = Math.max(whole.top, windowHeight - whole.bottom) - gap - edge;
  return room >= leastRoom ? room : null;
}

/** `lines` are the quote's client rectangles, `y` the height that was pointed at, `context` an element of the article. */
export async function placeCard(
  card: HTMLElement,
  lines: readonly Rect[],
  y: number,
  context: Element,
): Promise<CardPlace | null> {
  const whole = unite(lines);
  const line = lineAt(lines, y);
  if (!whole || !line) return null;
  const { innerWidth, innerHeight } = card.ownerDocument.defaultView ?? window;
  const room = roomBeside(whole, innerHeight);
  card.style.setProperty('--saidby-room', room === null ? '100vh' : `${Math.floor(room)}px`);
  const { width, height } = card.getBoundingClientRect();
  const beside = await placeAt(around({ ...whole, left: line.left }, context), card, false);
  const taken = { left: beside.x, top: beside.y, right: beside.x + width, bottom: beside.y + height };
  const fits = taken.left >= 0 && taken.top >= 0 && taken.right <= innerWidth && taken.bottom <= innerHeight;
  if (fits && !lines.some((one) => overlaps(one, taken))) return beside;
  return placeAt(around(line, context), card, true);
}

import { describe, expect, it } from 'vitest';
import { isOnRects, segmentAt } from '../../../extension/page/find-quote-at';
import { lineAt, overlaps, roomBeside, unite } from '../../../extension/page/place-card';

const segments = [
  { start: 10, end: 20 },
  { start: 30, end: 35 },
];
const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('segment at a caret', () => {
  it.each([10, 15, 20])('%i hits the first', (offset) => expect(segmentAt(segments, offset)).toBe(segments[0]));
  it.each([30, 35])('%i hits the second', (offset) => expect(segmentAt(segments, offset)).toBe(segments[1]));
  it.each([0, 9, 21, 29, 36])('%i misses', (offset) => expect(segmentAt(segments, offset)).toBeNull());
});

it('a point counts only on the rectangles themselves, with a little slack', () => {
  const lines = [new DOMRect(100, 50, 80, 20), new DOMRect(0, 75, 40, 20)];
  expect(isOnRects(lines, 120, 60)).toBe(true);
  expect(isOnRects(lines, 120, 72)).toBe(true);
  expect(isOnRects(lines, 20, 60)).toBe(false);
  expect(isOnRects(lines, 300, 85)).toBe(false);
});

describe('measures of the card', () => {
  it('unites lines and finds the nearest one', () => {
    const lines = [rect(50, 10, 90, 20), rect(10, 20, 60, 30)];
    expect(unite(lines)).toEqual(rect(10, 10, 90, 30));
    expect(unite([])).toBeNull();
    expect(lineAt(lines, 500)).toBe(lines[1]);
    expect(lineAt(lines, 12)).toBe(lines[0]);
  });
  it('sees overlaps, and none where edges only touch', () => {
    expect(overlaps(rect(0, 0, 10, 10), rect(5, 5, 15, 15))).toBe(true);
    expect(overlaps(rect(0, 0, 10, 10), rect(0, 10, 10, 20))).toBe(false);
  });
  it('knows the room above or below a quote, and when it is too little', () => {
    expect(roomBeside(rect(0, 300, 10, 340), 700)).toBe(344);
    expect(roomBeside(rect(0, 100, 10, 600), 700)).toBeNull();
  });
});

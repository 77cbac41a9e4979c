/**
 * Percentile bootstrap over articles (Efron 1979): quotes of one article stand or fall together, so whole articles are
 * drawn. Seeded: the same answers give the same intervals.
 */
import { addCounts, type Counts, type FigureName, figuresOf } from './figures';

export type Interval = readonly [low: number, high: number];
export type Intervals = Readonly<Partial<Record<FigureName, Interval>>>;

const DRAWS = 1000;
const LOW = 0.025;
const HIGH = 0.975;
const SEED = 20_261_122;

/** The middle 95 % of each figure over redrawn sets of the documents. */
export function bootstrap(documents: readonly Counts[]): Intervals {
  if (documents.length < 2) return {};
  const random = mulberry32(SEED);
  const draws = new Map<FigureName, number[]>();
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = documents
      .map(() => documents[Math.floor(random() * documents.length)])
      .filter((one) => one !== undefined);
    for (const [name, value] of entriesOf(figuresOf(addCounts(drawn)))) {
      if (value === null) continue;
      const values = draws.get(name) ?? [];
      values.push(value);
      draws.set(name, values);
    }
  }
  return Object.fromEntries([...draws].map(([name, values]) => [name, middleOf(values)]));
}

function middleOf(values: number[]): Interval {
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
  return [at(LOW), at(HIGH)];
}

export function entriesOf(figures: ReturnType<typeof figuresOf>): [FigureName, number | null][] {
  return Object.entries(figures) as [FigureName, number | null][];
}

/** Small seeded generator (Tommy Ettinger's mulberry32), 0 <= x < 1. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

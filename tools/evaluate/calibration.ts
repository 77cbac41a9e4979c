/** Whether a confidence means what it says. */
import { ratio } from './figures';
import type { Case } from './judge';

export interface Bin {
  /** Confidences in `[from, to)`; the last bin includes 1. */
  readonly from: number;
  readonly to: number;
  readonly quotes: number;
  readonly meanConfidence: number | null;
  readonly right: number | null;
}

const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.000_001] as const;

export function reliability(cases: readonly Case[]): Bin[] {
  const answered = cases.flatMap(({ hit, basis, right }) =>
    hit && basis ? [{ confidence: hit.quote.confidence, right }] : [],
  );
  return EDGES.slice(1).map((to, at) => {
    const from = EDGES[at] ?? 0;
    const inside = answered.filter(({ confidence }) => confidence >= from && confidence < to);
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from,
      to: Math.min(to, 1),
      quotes: inside.length,
      meanConfidence: ratio(sum, inside.length),
      right: ratio(inside.filter(({ right }) => right).length, inside.length),
    };
  });
}

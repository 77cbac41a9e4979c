/**
 * Conditional softmax over the candidates of each quotation, all right ones summed in the numerator, by AdaGrad
 * (Duchi et al. 2011); the weights are averaged over the later epochs.
 */
import { BUCKETS } from '../../engine/attribution/features/sink';
import { softmax } from '../../engine/attribution/score';
import type { Example } from './examples';
import { createRandom, shuffled } from './random';

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Epochs before averaging begins. */
  readonly settle: number;
  /** Pull towards zero per touch of a weight. */
  readonly decay: number;
  /** Share of the features hidden at each look (Srivastava et al. 2014): the rest learn to do without them. */
  readonly drop: number;
  readonly seed: number;
}

export const FIT: FitOptions = { epochs: 7, rate: 0.07, settle: 2, decay: 1e-6, drop: 0, seed: 7 };

/** Gradients smaller than this move nothing. */
const NEGLIGIBLE = 1e-4;
const START = 1e-6;
const HASH_RANGE = 1 << 16;
const HASH_SHIFT = 16;

/** The same templates are hidden for all candidates: the feature at one position comes from the same template in most. */
function hide(codes: readonly Int32Array[], drop: number, random: () => number): readonly Int32Array[] {
  if (drop === 0) return codes;
  const limit = drop * HASH_RANGE;
  const salt = Math.floor(random() * HASH_RANGE);
  return codes.map((own) => own.filter((code) => Math.imul(code ^ salt, 0x9e3779b1) >>> HASH_SHIFT >= limit));
}

function learn(
  example: Example,
  weights: Float64Array,
  squares: Float64Array,
  options: FitOptions,
  random: () => number,
): void {
  const { right, weight } = example;
  const codes = hide(example.codes, options.drop, random);
  const scores = new Float64Array(codes.length);
  codes.forEach((own, at) => {
    let sum = 0;
    for (const code of own) sum += weights[code] ?? 0;
    scores[at] = sum;
  });
  softmax(scores);
  let mass = 0;
  right.forEach((is, at) => {
    if (is) mass += scores[at] ?? 0;
  });
  if (mass <= 0) mass = Number.MIN_VALUE;
  codes.forEach((own, at) => {
    const probability = scores[at] ?? 0;
    const gradient = weight * (probability - (right[at] ? probability / mass : 0));
    if (Math.abs(gradient) < NEGLIGIBLE) return;
    for (const code of own) {
      const value = weights[code] ?? 0;
      const step = gradient + options.decay * value;
      const square = (squares[code] ?? START) + step * step;
      squares[code] = square;
      weights[code] = value - (options.rate * step) / Math.sqrt(square);
    }
  });
}

export function fitRanker(examples: readonly Example[], options: FitOptions = FIT): Float32Array {
  const random = createRandom(options.seed);
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(START);
  const sum = new Float64Array(BUCKETS);
  let order = examples;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    order = shuffled(order, random);
    for (const example of order) learn(example, weights, squares, options, random);
    if (epoch < options.settle) continue;
    for (let at = 0; at < BUCKETS; at++) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0);
  }
  return Float32Array.from(sum, (value) => value / (options.epochs - options.settle));
}

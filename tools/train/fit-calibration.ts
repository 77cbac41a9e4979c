/** Logistic regression of "right" on the calibration's inputs, by gradient descent on answers for unseen articles. */
import type { Outcome } from './measure';

const ROUNDS = 4000;
const RATE = 0.5;
/** Keeps the small strata from extreme weights. */
const RIDGE = 1e-3;

export function probabilityOf(inputs: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  inputs.forEach((input, at) => {
    sum += input * (weights[at] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** News and pages weigh the same in sum: there are nine times as many news answers, but only pages judge the name. */
function balance(outcomes: readonly Outcome[]): number[] {
  const named = outcomes.filter((one) => one.gold.speaker).length;
  const pointed = outcomes.length - named;
  return outcomes.map((one) => 1 / (2 * Math.max(1, one.gold.speaker ? named : pointed)));
}

export function fitCalibration(outcomes: readonly Outcome[]): number[] {
  const share = balance(outcomes);
  const size = outcomes[0]?.inputs.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  const squares = Array.from({ length: size }, () => 1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight));
    for (const [index, { inputs, right }] of outcomes.entries()) {
      const error = probabilityOf(inputs, weights) - (right ? 1 : 0);
      inputs.forEach((input, at) => {
        gradient[at] = (gradient[at] ?? 0) + error * input * (share[index] ?? 0);
      });
    }
    gradient.forEach((slope, at) => {
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
    });
  }
  return weights.map((weight) => Math.round(weight * 1e4) / 1e4);
}

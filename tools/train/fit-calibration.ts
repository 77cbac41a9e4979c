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

export function fitCalibration(outcomes: readonly Outcome[]): number[] {
  const size = outcomes[0]?.inputs.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  const squares = new Array<number>(size).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight));
    for (const { inputs, right } of outcomes) {
      const error = probabilityOf(inputs, weights) - (right ? 1 : 0);
      inputs.forEach((input, at) => {
        gradient[at] = (gradient[at] ?? 0) + (error * input) / outcomes.length;
      });
    }
    gradient.forEach((slope, at) => {
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
    });
  }
  return weights.map((weight) => Math.round(weight * 1e4) / 1e4);
}

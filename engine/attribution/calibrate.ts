/**
 * Confidence that means what it says: logistic regression over the log odds of the choice and the stratum it falls in
 * (Platt 1999, by stratum), fitted on answers for articles that the weights were not trained on.
 */
import type { Choice } from './choose';
import { MentionType } from './scene';

const FLOOR = 1e-4;

function logOdds(probability: number): number {
  const p = Math.min(1 - FLOOR, Math.max(FLOOR, probability));
  return Math.log(p / (1 - p));
}

const flag = (value: boolean): number => (value ? 1 : 0);

/** Inputs of the calibration, the constant first. */
export function calibrationInputs(choice: Choice): number[] {
  const { frame } = choice;
  const pooled = logOdds(choice.pooled);
  const pronoun = frame.type >= MentionType.he && frame.type <= MentionType.object;
  const described = frame.type >= MentionType.describedPerson && frame.type <= MentionType.otherNoun;
  const sameBlock = frame.blocks === 0;
  const sameSentence = frame.sentences === 0 && sameBlock;
  return [
    1,
    pooled,
    logOdds(choice.alone),
    logOdds(choice.link),
    flag(pronoun),
    flag(described),
    flag(!sameSentence && sameBlock),
    flag(!sameBlock),
    flag(frame.quote.length === 0),
    flag(frame.quote.length === 1),
    flag(!sameBlock) * pooled,
    flag(described) * pooled,
  ];
}

export function calibrate(choice: Choice, weights: readonly number[]): number {
  const inputs = calibrationInputs(choice);
  let sum = 0;
  inputs.forEach((input, at) => {
    sum += input * (weights[at] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

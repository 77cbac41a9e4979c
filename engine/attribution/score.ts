/** How likely each candidate is the speaker: a softmax over sums of weights, as in a conditional log-linear model. */
import type { Mention, Quotation } from '../document';
import { cueFeatures } from './features/cue';
import { type Frame, frameCandidate, frameQuote, type QuoteFrame } from './features/frame';
import { type History, historyFeatures } from './features/history';
import { mentionFeatures } from './features/mention';
import { patternFeatures } from './features/pattern';
import { positionFeatures } from './features/position';
import { Sink } from './features/sink';
import { interviewWeight } from './interview';
import type { Scene } from './scene';

/** Frames of all candidates; the rank counts from the quotation outwards on each side. */
export function frameAll(scene: Scene, quotation: Quotation, candidates: readonly Mention[]): Frame[] {
  const quote: QuoteFrame = frameQuote(scene, quotation);
  const before = candidates.filter((mention) => mention.first < quotation.last).length;
  return candidates.map((mention, at) =>
    frameCandidate(scene, quote, mention, at < before ? before - 1 - at : at - before),
  );
}

/** Features that do not depend on who spoke before. */
export function fixedFeatures(frame: Frame, sink: Sink): void {
  positionFeatures(frame, sink);
  patternFeatures(frame, sink);
  cueFeatures(frame, sink);
  mentionFeatures(frame, sink);
}

export function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const value = Math.exp((scores[at] ?? 0) - most);
    scores[at] = value;
    sum += value;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}

const sink = new Sink();

/** Probabilities of the candidates, in their order. */
export function scoreCandidates(weights: Float32Array, frames: readonly Frame[], history: History): Float64Array {
  const scores = new Float64Array(frames.length);
  frames.forEach((frame, at) => {
    sink.clear();
    fixedFeatures(frame, sink);
    historyFeatures(frame, history, sink);
    let score = interviewWeight(frame, history);
    for (let k = 0; k < sink.count; k++) score += weights[sink.codes[k] ?? 0] ?? 0;
    scores[at] = score;
  });
  return softmax(scores);
}

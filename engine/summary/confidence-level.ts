import type { ConfidenceLevel } from '../result';

/** Below these the interface says "probably" and "not clear"; nine in ten and six in ten, as calibrated. */
const CLEAR = 0.9;
const PROBABLE = 0.6;

export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= CLEAR) return 'clear';
  return confidence >= PROBABLE ? 'probable' : 'unclear';
}

import type { SpeechView } from '../speech-view';
import { bucket } from './buckets';

const BOUNDS = [0, 1, 2, 3, 4, 5, 7, 10, 15, 25];

/** Range of words between the marks; other features are crossed with a coarser one. */
export function lengthFeatures({ words, repeats }: SpeechView): string[] {
  return [
    `words=${bucket(words.length, BOUNDS)}`,
    `words=${sizeOf(words.length)} repeats=${bucket(repeats, [1, 2, 3])}`,
  ];
}

export type Size = 'one' | 'few' | 'some' | 'many';

const FEW = 2;
const SOME = 5;

export function sizeOf(words: number): Size {
  if (words <= 1) return 'one';
  return words <= FEW + 1 ? 'few' : words <= SOME + 1 ? 'some' : 'many';
}

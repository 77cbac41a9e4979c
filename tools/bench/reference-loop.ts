/**
 * A fixed piece of work over a text, to hold timings of different machines against: a hash over every UTF-16 unit. How
 * many words a second the engine does is meaningless by itself; how many times slower than this it is, is not.
 */
const ROUNDS = 20;

export function referenceLoop(text: string): number {
  let hash = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  }
  return hash;
}

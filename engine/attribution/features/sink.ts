/** Features as hashed codes: no strings are made, a feature is a template's number and a value. */

/** Weights of the model; a power of two, so that a mask finds the place. */
export const BUCKETS = 1 << 18;
const MASK = BUCKETS - 1;
const CAPACITY = 256;

export class Sink {
  readonly codes = new Int32Array(CAPACITY);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  put(template: number, value: number): void {
    let hash = Math.imul(template, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
    if (this.count < CAPACITY) this.codes[this.count++] = (hash ^ (hash >>> 15)) & MASK;
  }
}

/** Two values as one, for a conjunction of features. */
export const pair = (a: number, b: number): number => (Math.imul(a, 0x01000193) ^ b) | 0;

/** Counts in steps that widen: 0-4, 5-7, 8-12, 13-20, 21-40, more. */
export function step(count: number): number {
  if (count <= 4) return count;
  if (count < 8) return 5;
  if (count < 13) return 6;
  if (count < 21) return 7;
  return count < 41 ? 8 : 9;
}

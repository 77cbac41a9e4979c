/** The name of the range that `value` falls into: `bounds` are the first values of the ranges, in order. */
export function bucket(value: number, bounds: readonly number[]): string {
  let found = 0;
  for (const bound of bounds) if (value >= bound) found = bound;
  return String(found);
}

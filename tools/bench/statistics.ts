/** The middle value; the lower of the two middle ones for an even number. NaN for none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

const MICROSECONDS = 1000;

/**
 * Milliseconds of processor time of this process so far. Unlike the clock's it is not stretched by whatever else the
 * machine is doing; it includes the threads that collect garbage and compile.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS;
}

/** Milliseconds of processor time that each of `times` runs took. */
export function timeRuns(times: number, run: () => void): number[] {
  return Array.from({ length: times }, () => {
    const start = cpuTime();
    run();
    return cpuTime() - start;
  });
}

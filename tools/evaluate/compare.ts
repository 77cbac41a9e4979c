/** What changed between two runs, stretch by stretch. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Evaluation } from './evaluate-file';

export interface SavedRun {
  /** By file: every judged stretch with its outcome. Carries no text. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly figures: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

export interface Change {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

export interface Changes {
  readonly fixed: readonly Change[];
  readonly broken: readonly Change[];
}

const RIGHT = 'right';

export function saveRun(path: string, evaluations: readonly Evaluation[]): void {
  writeFileSync(path, `${JSON.stringify(runOf(evaluations), null, 1)}\n`);
}

export function runOf(evaluations: readonly Evaluation[]): SavedRun {
  return {
    outcomes: Object.fromEntries(evaluations.map(({ name, outcomes }) => [name, outcomes])),
    figures: Object.fromEntries(evaluations.map(({ name, figures }) => [name, figures])),
  };
}

/** Throws when the file is no saved run. */
export function readRun(path: string): SavedRun {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isRun(value)) throw new Error(`${path} is no saved run (write one with --save)`);
  return value;
}

function isRun(value: unknown): value is SavedRun {
  return typeof value === 'object' && value !== null && 'outcomes' in value && 'figures' in value;
}

/** Only stretches that both runs judged. */
export function changesOf(old: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): Changes {
  const changes = Object.entries(now).flatMap(([key, after]) => {
    const before = old[key];
    return before === undefined ? [] : [{ key, before, after }];
  });
  return {
    fixed: changes.filter(({ before, after }) => before !== RIGHT && after === RIGHT),
    broken: changes.filter(({ before, after }) => before === RIGHT && after !== RIGHT),
  };
}

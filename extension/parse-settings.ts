/** Reads settings field by field out of anything at all: storage that was damaged, an import, an older version. */
import { defaultSettings, longestDelay, type Settings } from './settings';
import { readHost } from './hosts';

export function parseSettings(stored: unknown): Settings {
  const from: Readonly<Record<string, unknown>> = isRecord(stored) ? stored : {};
  const otherwise = defaultSettings;
  return {
    offHosts: hosts(from['offHosts']),
    ownHosts: hosts(from['ownHosts']),
    pausedUntil: pause(from['pausedUntil']),
    marks: oneOf(from['marks'], ['underline', 'tint', 'hover'], otherwise.marks),
    cardOpens: oneOf(from['cardOpens'], ['hover', 'click', 'keyboard'], otherwise.cardOpens),
    openDelay: delay(from['openDelay'], otherwise.openDelay),
    closeDelay: delay(from['closeDelay'], otherwise.closeDelay),
    badge: flag(from['badge'], otherwise.badge),
    showReported: flag(from['showReported'], otherwise.showReported),
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hosts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const read = value.map((entry) => (typeof entry === 'string' ? readHost(entry) : null));
  return [...new Set(read.filter((host) => host !== null))].toSorted();
}

/** -1 stands for "until switched on again": JSON and some stores have no Infinity. */
function pause(value: unknown): number | null {
  if (value === -1 || value === Number.POSITIVE_INFINITY) return -1;
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
}

function oneOf<const Choice extends string>(value: unknown, choices: readonly Choice[], otherwise: Choice): Choice {
  return choices.find((choice) => choice === value) ?? otherwise;
}

function delay(value: unknown, otherwise: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return otherwise;
  return Math.round(Math.min(Math.max(value, 0), longestDelay));
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

/** The committed floor: figures that may only rise. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FALLING_FIGURES } from './figures';

/** By gold file and figure. */
export type Floor = Readonly<Record<string, Readonly<Record<string, number>>>>;
type FigureTable = Readonly<Record<string, number | null>>;

export const FLOOR_FILE = fileURLToPath(new URL('./floor.json', import.meta.url));
const DIGITS = 3;
/** The floor stays this much under today's figure: one article more or less is no loss of the engine's. */
const MARGIN = 0.005;

export function readFloor(path: string = FLOOR_FILE): Floor {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floor) : {};
}

/** Every figure under its floor: "pages-dev: roles.accuracy 0.712 is under 0.800". */
export function underFloor(floor: Floor, figures: Readonly<Record<string, FigureTable>>): string[] {
  return Object.entries(floor).flatMap(([file, floors]) =>
    Object.entries(floors).flatMap(([name, least]) => {
      const value = figures[file]?.[name] ?? 0;
      return value < least ? [`${file}: ${name} ${value.toFixed(DIGITS)} is under ${least.toFixed(DIGITS)}`] : [];
    }),
  );
}

/** The floor with each figure raised to a little under today's, rounded down; nothing falls. A whole 1 stays one. */
export function raiseFloor(floor: Floor, figures: Readonly<Record<string, FigureTable>>): Floor {
  const files = [...new Set([...Object.keys(floor), ...Object.keys(figures)])].toSorted();
  return Object.fromEntries(files.map((file) => [file, raised(floor[file] ?? {}, figures[file] ?? {})]));
}

function raised(old: Readonly<Record<string, number>>, now: FigureTable): Record<string, number> {
  const today = Object.entries(now).flatMap(([name, value]) =>
    value === null || FALLING_FIGURES.has(name) ? [] : [[name, leastFor(value)] as const],
  );
  const names = [...new Set([...Object.keys(old), ...today.map(([name]) => name)])].toSorted();
  const values = new Map(today);
  return Object.fromEntries(names.map((name) => [name, Math.max(old[name] ?? 0, values.get(name) ?? 0)]));
}

function leastFor(value: number): number {
  return value === 1 ? 1 : Math.max(0, Math.floor((value - MARGIN) * 10 ** DIGITS) / 10 ** DIGITS);
}

export function writeFloor(floor: Floor, path: string = FLOOR_FILE): void {
  writeFileSync(path, `${JSON.stringify(floor, null, 2)}\n`);
}

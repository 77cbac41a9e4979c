/** The figures for people to read. */
import { groupBy } from '../support/group-by';
import type { Changes } from './compare';
import type { Evaluation } from './evaluate-file';
import type { Miss } from './causes';
import type { FigureName } from './figures';

const QUOTE_WIDTH = 150;

export function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? '-' : (100 * value).toFixed(1);
}

export function printFigures({ name, counts, figures, intervals, oracle }: Evaluation): string {
  const head =
    `${name}: ${counts.documents} documents, ${counts.speech} quotes, ${counts.notSpeech} quoted but not speech, ` +
    `${counts.predicted} predicted`;
  const groups = groupBy(Object.entries(figures), ([figure]) => figure.split('.')[0] ?? figure);
  const rows = [...groups].map(([group, entries]) => {
    const cells = entries.map(([figure, value]) => {
      const interval = intervals[figure as FigureName];
      const range = interval && value !== null ? ` [${percent(interval[0])}-${percent(interval[1])}]` : '';
      return `${figure.slice(group.length + 1)} ${percent(value)}${range}`;
    });
    const extra =
      group === 'entities'
        ? [`gold ${counts.linked}`, `wrong ${counts.linkWrong}`, `strangers ${counts.strangers}`]
        : [];
    return `  ${group.padEnd(12)} ${[...cells, ...extra].join('  ')}`;
  });
  return [head, ...rows, `  ${'candidates'.padEnd(12)} oracle recall ${percent(oracle.recall)}`].join('\n');
}

export function printCauses({ misses }: Evaluation): string {
  const causes = [...groupBy(misses, ({ cause }) => cause)].toSorted(([, a], [, b]) => b.length - a.length);
  return causes.map(([cause, of]) => `  ${String(of.length).padStart(5)}  ${cause}`).join('\n');
}

/** At most `most` misses of each cause. */
export function printMisses({ misses }: Evaluation, most: number, cause: string): string {
  const wanted = misses.filter((miss) => miss.cause.includes(cause));
  return [...groupBy(wanted, (miss) => miss.cause)].flatMap(([, of]) => of.slice(0, most).map(printMiss)).join('\n');
}

function printMiss({ cause, key, text, detail }: Miss): string {
  return `\n${key}: ${cause}\n  ${text.split(/\s+/).join(' ').slice(0, QUOTE_WIDTH)}\n  ${detail}`;
}

export function printParts({ parts, bins }: Evaluation): string {
  const rows = parts.map(({ split, name, quotes, found, right, sureShare, sureRight }) =>
    [
      `  ${split.padEnd(10)}${name.slice(0, 34).padEnd(36)}${String(quotes).padStart(6)} quotes`,
      `found ${percent(found / quotes).padStart(5)}  right ${percent(right).padStart(5)}`,
      `confident ${percent(sureShare).padStart(5)} of which right ${percent(sureRight).padStart(5)}`,
    ].join('  '),
  );
  const calibration = bins
    .filter(({ quotes }) => quotes > 0)
    .map(
      ({ from, to, quotes, meanConfidence, right }) =>
        `  confidence ${from.toFixed(2)}-${to.toFixed(2)}  ${String(quotes).padStart(5)} quotes  said ${percent(meanConfidence)}  right ${percent(right)}`,
    );
  return [...rows, ...calibration].join('\n');
}

export function printChanges(name: string, { fixed, broken }: Changes): string {
  return [
    `${name}: ${fixed.length} fixed, ${broken.length} broken`,
    ...fixed.map(({ key, before }) => `  fixed   ${key}  (was ${before})`),
    ...broken.map(({ key, after }) => `  BROKEN  ${key}  (now ${after})`),
  ].join('\n');
}

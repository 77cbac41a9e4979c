/** Writes today's tables into docs/accuracy.md, and the same figures as data for the interface. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINE_VERSION } from '../../engine/version';
import type { Evaluation } from './evaluate-file';
import { replaceSection } from './replace-section';
import { accuracyTables } from './report-tables';

const DOCS = fileURLToPath(new URL('../../docs', import.meta.url));
const PAGE = 'accuracy.md';
const DATA = 'accuracy.json';
const NOTES = 'accuracy-notes';

/** Returns the names of the files written. */
export function writeReport(evaluations: readonly Evaluation[], entityListDate: string | null): string[] {
  const page = join(DOCS, PAGE);
  const withFigures = replaceSection(readFileSync(page, 'utf8'), 'figures', accuracyTables(evaluations));
  writeFileSync(page, replaceSection(withFigures, 'notes', readNotes(join(DOCS, NOTES))));
  writeFileSync(join(DOCS, DATA), `${JSON.stringify(accuracyData(evaluations, entityListDate), null, 2)}\n`);
  return [`docs/${PAGE}`, `docs/${DATA}`];
}

/** What the interface's accuracy page shows: figures and parts, no text. */
export function accuracyData(evaluations: readonly Evaluation[], entityListDate: string | null): unknown {
  return {
    engine: ENGINE_VERSION,
    date: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    entityListDate,
    files: evaluations.map(({ name, counts, figures, intervals, parts, bins }) => ({
      name,
      documents: counts.documents,
      quotes: counts.speech,
      figures,
      intervals,
      parts: parts.filter(({ split }) => split !== 'outlet'),
      bins,
    })),
  };
}

function readNotes(folder: string): string {
  if (!existsSync(folder)) return '';
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .toSorted();
  return names
    .map((name) => `<!-- ${basename(name)} -->\n${readFileSync(join(folder, name), 'utf8').trim()}`)
    .join('\n\n');
}

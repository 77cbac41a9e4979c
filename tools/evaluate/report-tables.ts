/** The figures as Markdown tables. */
import { groupBy } from '../support/group-by';
import type { Evaluation } from './evaluate-file';
import type { FigureName } from './figures';
import { percent } from './print';

/** Figures of the overview, with the words that readers see. */
const OVERVIEW: readonly (readonly [FigureName, string])[] = [
  ['detection.f1', 'stretches found, F1'],
  ['detection.precision', 'precision'],
  ['detection.recall', 'recall'],
  ['detection.falseAlarmsOnNonSpeech', 'quoted non-speech taken for speech'],
  ['attribution.mention', 'speaker right, by mention'],
  ['attribution.named', 'speaker right, named'],
  ['attribution.unnamed', 'speaker right, unnamed'],
  ['endToEnd.f1', 'stretch and speaker, F1'],
  ['roles.accuracy', 'role as printed'],
  ['entities.accuracy', 'identity'],
  ['confident.share', 'answers at 0.9 and more'],
  ['confident.accuracy', 'of these right'],
];

export function accuracyTables(evaluations: readonly Evaluation[]): string {
  return [overview(evaluations), ...evaluations.map(details)].join('\n\n');
}

function overview(evaluations: readonly Evaluation[]): string {
  const rows = OVERVIEW.map(([figure, words]) => [words].concat(evaluations.map((one) => withInterval(one, figure))));
  const counts = ['documents / quotes', ...evaluations.map(({ counts: n }) => `${n.documents} / ${n.speech}`)];
  const oracle = ['speaker among the candidates', ...evaluations.map(({ oracle: { recall } }) => percent(recall))];
  return table(['%', ...evaluations.map(({ name }) => name)], [counts, ...rows, oracle]);
}

function withInterval({ figures, intervals }: Evaluation, figure: FigureName): string {
  const interval = intervals[figure];
  const range = interval && figures[figure] !== null ? ` (${percent(interval[0])}–${percent(interval[1])})` : '';
  return `${percent(figures[figure])}${range}`;
}

function details(evaluation: Evaluation): string {
  const { name, parts, bins, misses } = evaluation;
  const splits = [...groupBy(parts, ({ split }) => split)].map(([split, of]) =>
    table(
      [`by ${split}`, 'quotes', 'found', 'right', 'confident', 'of these right'],
      of.map((part) => [
        part.name,
        String(part.quotes),
        percent(part.found / part.quotes),
        percent(part.right),
        percent(part.sureShare),
        percent(part.sureRight),
      ]),
    ),
  );
  const reliability = table(
    ['confidence', 'quotes', 'said', 'right'],
    bins.map(({ from, to, quotes, meanConfidence, right }) => [
      `${from}–${to}`,
      String(quotes),
      percent(meanConfidence),
      percent(right),
    ]),
  );
  const causes = [...groupBy(misses, ({ cause }) => cause)].toSorted(([, a], [, b]) => b.length - a.length);
  const errors = table(
    ['miss', 'times'],
    causes.map(([cause, of]) => [cause, String(of.length)]),
  );
  return [`### ${name}`, ...splits, reliability, errors].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

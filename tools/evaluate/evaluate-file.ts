/** One gold file through the engine: figures with intervals, parts, calibration and every miss. */
import { basename, join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { bootstrap, type Intervals } from './bootstrap';
import { type Bin, reliability } from './calibration';
import { type Miss, keyOf, missesOf, speakerCause } from './causes';
import { addCounts, countDocument, type Counts, type Figures, figuresOf } from './figures';
import { type GoldDocument, readGold } from './gold';
import { judgeDocument, type JudgedDocument } from './judge';
import { oracleRecall, type OracleRecall } from './oracle';
import { type Analyse, articleOfGold, type Trace } from './run-document';
import { type Part, splitCases } from './splits';

export interface Evaluation {
  /** The gold file's name without its ending; "(pages)" behind it when the answers were read from the HTML pages. */
  readonly name: string;
  readonly counts: Counts;
  readonly figures: Figures;
  readonly intervals: Intervals;
  readonly parts: readonly Part[];
  readonly bins: readonly Bin[];
  readonly oracle: OracleRecall;
  readonly misses: readonly Miss[];
  /** Every judged stretch: "right" or why it is wrong. */
  readonly outcomes: Readonly<Record<string, string>>;
}

export function evaluateFile(path: string, analyse: Analyse): Evaluation {
  const documents = readGold(path);
  return evaluateDocuments(basename(path, '.jsonl'), documents, (document) => analyse(articleOfGold(document)), false);
}

/** The same gold, answered from the pages `<id>.html` in `folder`; matched by wording. Null when no page is there. */
export async function evaluatePages(path: string, folder: string, analyse: Analyse): Promise<Evaluation | null> {
  const pageOf = (document: GoldDocument): string => join(folder, `${document.id}.html`);
  const documents = readGold(path).filter((document) => existsSync(pageOf(document)));
  if (documents.length === 0) return null;
  const { readPage } = await import('../read-page');
  const run = (document: GoldDocument): Trace => analyse(readPage(readFileSync(pageOf(document), 'utf8')));
  return evaluateDocuments(`${basename(path, '.jsonl')} (pages)`, documents, run, true);
}

export function evaluateDocuments(
  name: string,
  documents: readonly GoldDocument[],
  run: (document: GoldDocument) => Trace,
  byText: boolean,
): Evaluation {
  const judged = documents.map((document) => {
    const trace = run(document);
    return { trace, judged: judgeDocument(document, trace.quotes, byText) };
  });
  const traced = judged.flatMap(({ trace, judged: { cases } }) => cases.map((one) => ({ one, trace })));
  const perDocument = judged.map((one) => countDocument(one.judged));
  const counts = addCounts(perDocument);
  return {
    name,
    counts,
    figures: figuresOf(counts),
    intervals: bootstrap(perDocument),
    parts: splitCases(traced),
    bins: reliability(traced.map(({ one }) => one)),
    oracle: oracleRecall(traced),
    misses: judged.flatMap((one) => missesOf(one.judged, one.trace)),
    outcomes: outcomesOf(judged),
  };
}

function outcomesOf(
  judged: readonly { readonly judged: JudgedDocument; readonly trace: Trace }[],
): Record<string, string> {
  const entries = judged.flatMap(({ judged: { cases }, trace }) =>
    cases
      .filter(({ kind }) => kind !== 'unsure')
      .map((one) => [keyOf(one), speakerCause(one, trace, cases) ?? 'right'] as const),
  );
  return Object.fromEntries(entries);
}

/** `evaluate`: the gold files of a folder through the engine, and what was asked for about them. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Knowledge } from '../../engine/knowledge/knowledge';
import { changesOf, readRun, runOf, saveRun } from './compare';
import { evaluateFile, evaluatePages, type Evaluation } from './evaluate-file';
import { raiseFloor, readFloor, writeFloor } from './floor';
import type { EvaluateOptions } from './options';
import { printCauses, printChanges, printFigures, printMisses, printParts } from './print';
import { writeReport } from './report';
import { type Analyse, createAnalyse } from './run-document';

const TRAINING = '-train.jsonl';

/** Yields what is to be printed, file by file. Throws when the folder has no gold. */
export async function* runEvaluate(options: EvaluateOptions, knowledge: Knowledge): AsyncGenerator<string> {
  const analyse = createAnalyse(knowledge);
  const old = options.compare === undefined ? undefined : readRun(options.compare);
  const evaluations: Evaluation[] = [];
  for (const file of goldFiles(options)) {
    for (const evaluation of await evaluationsOf(join(options.folder, file), options, analyse)) {
      evaluations.push(evaluation);
      if (options.json) continue;
      yield printEvaluation(evaluation, options);
      const before = old?.outcomes[evaluation.name];
      if (before) yield printChanges(evaluation.name, changesOf(before, evaluation.outcomes));
    }
  }
  const run = runOf(evaluations);
  if (options.json) yield JSON.stringify(run.figures);
  if (options.save !== undefined) saveRun(options.save, evaluations);
  if (options.raiseFloor) writeFloor(raiseFloor(readFloor(), run.figures));
  if (options.report) yield `written: ${writeReport(evaluations, knowledge.entities?.date ?? null).join(', ')}`;
}

export function goldFiles({ folder, only }: Pick<EvaluateOptions, 'folder' | 'only'>): string[] {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted();
  const wanted = all.filter((name) =>
    only.length === 0 ? !name.endsWith(TRAINING) : only.some((part) => basename(name, '.jsonl').includes(part)),
  );
  if (wanted.length === 0) throw new Error(`no gold file (*.jsonl) wanted in ${folder}`);
  return wanted;
}

async function evaluationsOf(path: string, options: EvaluateOptions, analyse: Analyse): Promise<Evaluation[]> {
  const text = evaluateFile(path, analyse);
  if (options.pages === undefined) return [text];
  const folders = [options.pages, join(options.pages, 'pages')].filter((folder) => existsSync(folder));
  const pages = await Promise.all(folders.map((folder) => evaluatePages(path, folder, analyse)));
  return [text, ...pages.filter((one) => one !== null)];
}

function printEvaluation(evaluation: Evaluation, { parts, errors, cause }: EvaluateOptions): string {
  const sections = [
    printFigures(evaluation),
    parts ? printParts(evaluation) : '',
    printCauses(evaluation),
    errors > 0 ? printMisses(evaluation, errors, cause) : '',
  ];
  return `${sections.filter(Boolean).join('\n')}\n`;
}

/** The command line of `evaluate`. */
import { parseArgs } from 'node:util';

export interface EvaluateOptions {
  readonly folder: string;
  /** Names (or parts of names) of the gold files wanted; empty: all but the training files. */
  readonly only: readonly string[];
  readonly errors: number;
  /** Only misses whose cause contains this. */
  readonly cause: string;
  readonly compare: string | undefined;
  readonly save: string | undefined;
  /** Folder of HTML pages to answer from as well. */
  readonly pages: string | undefined;
  readonly json: boolean;
  readonly parts: boolean;
  readonly report: boolean;
  readonly raiseFloor: boolean;
}

export const USAGE = `usage: evaluate DIR [options]

Runs the gold files (*.jsonl) of DIR through the engine and prints the figures with 95 % intervals.
  --only NAME[,NAME]  gold files whose name contains NAME (default: all but *-train)
  --pages [DIR]       also answer from the HTML pages <id>.html in DIR (default: DIR itself and its pages/)
  --parts             figures by length, mention, paragraph, outlet and rule; reliability of the confidence
  --errors N          show N misses of each cause     --cause TEXT  only causes that contain TEXT
  --save FILE         write outcomes and figures      --compare FILE  list what is fixed and broken since then
  --json              figures as JSON                 --report        write the tables of docs/accuracy.md
  --raise-floor       raise the committed floor to today's figures where they are better`;

export function readEvaluateOptions(args: readonly string[]): EvaluateOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      errors: { type: 'string', default: '0' },
      cause: { type: 'string', default: '' },
      compare: { type: 'string' },
      save: { type: 'string' },
      pages: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      parts: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      'raise-floor': { type: 'boolean', default: false },
    },
  });
  const [folder, pagesFolder, ...rest] = positionals;
  const errors = Number(values.errors);
  if (folder === undefined || rest.length > 0) throw new Error('want one folder');
  if (!Number.isInteger(errors) || errors < 0) throw new Error(`--errors wants a number, not ${values.errors}`);
  return {
    folder,
    only: values.only?.split(',').filter(Boolean) ?? [],
    errors: errors === 0 && values.cause !== '' ? ALL_ERRORS : errors,
    cause: values.cause,
    compare: values.compare,
    save: values.save,
    pages: values.pages ? (pagesFolder ?? folder) : undefined,
    json: values.json,
    parts: values.parts,
    report: values.report,
    raiseFloor: values['raise-floor'],
  };
}

const ALL_ERRORS = 1000;

/** The command line of `attribute`. */
export type Format = 'jsonl' | 'json' | 'text';

export interface Options {
  readonly format: Format;
  /** Paths; `-` stands for standard input. */
  readonly files: readonly string[];
}

export const USAGE = `usage: attribute [--format jsonl|json|text] FILE...

Finds the quotes of each article and who says them.
FILE is a .jsonl of {"id", "text"} (with "title", "date", "publisher" where known; a blank line between paragraphs),
a .txt, a .html or .htm page, or - for text on standard input.`;

/** A wrong call: shown with the usage, exit code 2. */
export class UsageError extends Error {}

const FORMATS: readonly string[] = ['jsonl', 'json', 'text'] satisfies Format[];

export function readOptions(args: readonly string[]): Options {
  const files: string[] = [];
  let format: Format = 'text';
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--format' || arg.startsWith('--format=')) {
      format = readFormat(arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : args[++at]);
    } else if (arg === '--') {
      files.push(...args.slice(at + 1));
      break;
    } else if (arg.startsWith('-') && arg !== '-') {
      throw new UsageError(`unknown option ${arg}`);
    } else {
      files.push(arg);
    }
  }
  if (files.length === 0) throw new UsageError('no file given');
  return { format, files };
}

function readFormat(value: string | undefined): Format {
  if (!isFormat(value)) throw new UsageError(`--format wants jsonl, json or text, not ${value ?? 'nothing'}`);
  return value;
}

function isFormat(value: string | undefined): value is Format {
  return value !== undefined && FORMATS.includes(value);
}

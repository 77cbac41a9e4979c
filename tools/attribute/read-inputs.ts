/** From the files named on the command line to the articles in them, one after the other. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Article } from '../../engine/document';
import { articleOfText } from '../../engine/tokens/article-of-text';
import { readJsonLine } from './read-json-line';

export interface Input {
  readonly id: string | number;
  readonly article: Article;
  /** True for pages: the answer then carries the text that its offsets are in. */
  readonly page: boolean;
}

/** What could not be read: "articles.jsonl:3: not JSON". The other inputs still go through. */
export interface Unreadable {
  readonly problem: string;
}

const STANDARD_INPUT = 0;

/** Yields every article of the files in order, and a problem in the place of each one that cannot be read. */
export async function* readInputs(files: readonly string[]): AsyncGenerator<Input | Unreadable> {
  for (const file of files) {
    try {
      yield* readFile(file);
    } catch (error) {
      yield { problem: `${file}: ${reasonOf(error)}` };
    }
  }
}

async function* readFile(file: string): AsyncGenerator<Input | Unreadable> {
  if (file === '-') {
    yield { id: 'stdin', article: articleOfText(readFileSync(STANDARD_INPUT, 'utf8')), page: false };
    return;
  }
  const ending = extname(file).toLowerCase();
  const text = readFileSync(file, 'utf8');
  if (ending === '.jsonl') yield* readLines(file, text);
  else if (ending === '.html' || ending === '.htm') yield await readPageFile(file, text);
  else if (ending === '.txt') yield { id: nameOf(file), article: articleOfText(text), page: false };
  else throw new Error(`unknown kind of file "${ending}" (want .jsonl, .txt, .html or .htm)`);
}

function* readLines(file: string, text: string): Generator<Input | Unreadable> {
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readJsonLine(line);
    if ('problem' in read) yield { problem: `${file}:${at + 1}: ${read.problem}` };
    else yield { id: read.id, article: articleOfText(read.text, read.head), page: false };
  }
}

/** The page reader brings a DOM along: it is loaded only for pages, so that plain text starts fast. */
async function readPageFile(file: string, html: string): Promise<Input> {
  const { readPage } = await import('../read-page');
  return { id: nameOf(file), article: readPage(html), page: true };
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}

const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'not allowed to read it',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return MESSAGES[code] ?? error.message;
}

/** One line of a `.jsonl` of articles: `{id, text}`, with `title`, `date` and `publisher` where known. */
import type { ArticleHead } from '../../engine/document';

export interface JsonArticle {
  readonly id: string | number;
  readonly text: string;
  readonly head: ArticleHead;
}

export function readJsonLine(line: string): JsonArticle | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: `not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  if (!isRecord(value)) return { problem: 'not an object with "id" and "text"' };
  const { id, text } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return { problem: '"id" is not a string or number' };
  if (typeof text !== 'string') return { problem: '"text" is not a string' };
  return { id, text, head: headOf(value) };
}

function headOf(value: Readonly<Record<string, unknown>>): ArticleHead {
  const fields = {
    title: value['title'],
    url: value['url'],
    outlet: value['publisher'] ?? value['outlet'],
    byline: value['byline'],
    published: value['date'] ?? value['published'],
    language: value['language'],
  };
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => typeof field === 'string' && field !== ''));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An article from plain text: paragraphs are separated by a blank line, or by a line break where lines are not wrapped. */
import type { Article, ArticleHead, Block } from '../document';

/** Lines of a hard-wrapped text are hardly longer than this; unwrapped paragraphs are. */
const WRAPPED_WIDTH = 100;

/** Whether every line is short: then a single line break is only the wrapping. */
function isWrapped(lines: readonly string[]): boolean {
  return lines.every((line) => line.length <= WRAPPED_WIDTH);
}

/** A block over `[start, end)` without the white space at its ends, or nothing. */
function blockOf(text: string, start: number, end: number): Block | null {
  const slice = text.slice(start, end);
  const trimmed = slice.trim();
  if (trimmed === '') return null;
  const from = start + slice.indexOf(trimmed);
  return { kind: 'paragraph', start: from, end: from + trimmed.length };
}

/** Offsets are into `text` as given: nothing is trimmed or joined. */
export function articleOfText(text: string, head: ArticleHead = {}): Article {
  const lines = text.split('\n');
  const wrapped = isWrapped(lines);
  const blocks: Block[] = [];
  let start = 0;
  let at = 0;
  const close = (end: number): void => {
    const block = blockOf(text, start, end);
    if (block) blocks.push(block);
  };
  for (const line of lines) {
    const end = at + line.length;
    if (!wrapped || line.trim() === '') {
      if (wrapped) close(at);
      else close(end);
      start = end + 1;
    }
    at = end + 1;
  }
  if (start < text.length) close(text.length);
  return { ...head, text, blocks };
}

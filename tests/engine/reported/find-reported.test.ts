import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Chained, Span } from '../../../engine/document';
import { createFindReported } from '../../../engine/reported/find-reported';
import { loadKnowledge } from '../../../tools/load-knowledge';
import { chained } from '../../support/chains';

const lines = readFileSync(join(import.meta.dirname, 'reported-golden.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const LEAST_SENTENCES = 60;
const MARKS = /[{}<>[\]]/gu;

const findReported = createFindReported(loadKnowledge());

/** The sentence with the found parts marked as in the golden file. */
function mark(document: Chained): string {
  const { text } = document.article;
  const [found] = findReported(document);
  if (!found) return `- ${text}`;
  const marks: [number, string][] = [];
  const put = (span: Span, open: string, close: string): void => {
    marks.push([span.end, close], [span.start, open]);
  };
  put(found.mention, '{', '}');
  put(found.cue, '<', '>');
  put(found.content, '[', ']');
  return marks
    .toSorted((a, b) => b[0] - a[0])
    .reduce((out, [at, sign]) => out.slice(0, at) + sign + out.slice(at), text);
}

describe('reported speech', () => {
  it('has a golden set', () => {
    expect(lines.length).toBeGreaterThanOrEqual(LEAST_SENTENCES);
  });

  it.each(lines)('%s', (line) => {
    const text = line.replace(/^- /u, '').replace(MARKS, '');
    expect(mark(chained(text))).toBe(line);
  });

  it('leaves quoted speech alone', () => {
    expect(findReported(chained('“It will hold,” the mayor said. The mayor said it would “hold”.'))).toEqual([]);
  });
});

/** The command as it is run: what it writes, what it says, how it ends. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });
const COMMAND = fileURLToPath(new URL('../../../tools/attribute.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'saidby-attribute-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'Prices rose again in Whitmouth.\n\n“Nobody here expected it,” said Ilona Vask, the harbour master.';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `most`: stops reading, as `head` does, after that many characters. */
function attribute(args: readonly string[], input = '', most = Number.POSITIVE_INFINITY): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', COMMAND, ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.length > most) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('attribute', () => {
  it('writes one JSON document a line, with offsets into the given text', async () => {
    const path = file(
      'two.jsonl',
      `${JSON.stringify({ id: 'a', text: TEXT })}\n${JSON.stringify({ id: 'b', text: 'No quotes.' })}\n`,
    );
    const { code, out, err } = await attribute(['--format', 'jsonl', path]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(second).toEqual({ id: 'b', quotes: [] });
    expect(first).toMatchObject({
      id: 'a',
      quotes: [
        {
          kind: 'direct',
          speaker: { name: 'Ilona Vask', type: 'person', role: expect.any(String), entity: null, wiki: null },
        },
      ],
    });
    const [quote] = first.quotes;
    for (const span of [...quote.segments, quote.speaker.mention, quote.cue])
      expect(TEXT.slice(span.start, span.end)).toBe(span.text);
    expect(quote.cue.text).toBe('said');
    expect(quote.confidence).toBeGreaterThan(0);
    expect(quote.reason).toMatch(/\w/);
    expect(first).not.toHaveProperty('text');
  });

  it('reads standard input and writes JSON or text', async () => {
    const json = await attribute(['--format', 'json', '-'], TEXT);
    expect(JSON.parse(json.out)).toMatchObject([{ id: 'stdin', quotes: [{ speaker: { name: 'Ilona Vask' } }] }]);
    const text = await attribute(['-'], TEXT);
    expect(text.out).toContain('Ilona Vask');
    expect(text.out).toContain('“Nobody here expected it,”');
  });

  it('names what it cannot read, answers the rest and ends with 1', async () => {
    const bad = file('bad.jsonl', `{"id":1}\n${JSON.stringify({ id: 'good', text: TEXT })}`);
    const { code, out, err } = await attribute(['--format', 'jsonl', join(folder, 'none.txt'), bad]);
    expect(code).toBe(1);
    expect(err).toContain('none.txt: no such file');
    expect(err).toContain('bad.jsonl:1: "text" is not a string');
    expect(JSON.parse(out)).toMatchObject({ id: 'good' });
  });

  it('ends with 2 and the usage when called wrongly', async () => {
    const { code, out, err } = await attribute(['--format', 'xml', 'a.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('usage: attribute');
  });

  it('ends quietly when nobody reads on', async () => {
    const line = `${JSON.stringify({ id: 'a', text: `${TEXT}\n\n`.repeat(20) })}\n`;
    const { code, err } = await attribute(['--format', 'jsonl', file('long.jsonl', line.repeat(200))], '', 10);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

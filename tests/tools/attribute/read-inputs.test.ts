import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Input, readInputs, type Unreadable } from '../../../tools/attribute/read-inputs';

/** The page reader brings a whole DOM along. */
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'saidby-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function readAll(...files: string[]): Promise<(Input | Unreadable)[]> {
  const all: (Input | Unreadable)[] = [];
  for await (const one of readInputs(files)) all.push(one);
  return all;
}

describe('readInputs', () => {
  it('reads each line of a .jsonl, whatever the line ends and blank lines', async () => {
    const path = file(
      'two.jsonl',
      '\uFEFF{"id":"a","text":"One.\\n\\nTwo.","title":"T","date":"2026-01-02","publisher":"P"}\r\n\r\n{"id":7,"text":""}\n',
    );
    expect(await readAll(path)).toMatchObject([
      {
        id: 'a',
        page: false,
        article: {
          text: 'One.\n\nTwo.',
          title: 'T',
          published: '2026-01-02',
          outlet: 'P',
          blocks: [{ start: 0 }, { start: 6 }],
        },
      },
      { id: 7, article: { text: '', blocks: [] } },
    ]);
  });

  it('names the line that cannot be read and goes on', async () => {
    const path = file(
      'bad.jsonl',
      '{"id":"a","text":"x"}\n{"id":"b"\n{"id":"c"}\n["d"]\n{"text":"x"}\n{"id":"e","text":"y"}',
    );
    const read = await readAll(path);
    expect(read.map((one) => ('problem' in one ? one.problem.replace(folder, '') : one.id))).toEqual([
      'a',
      expect.stringMatching(/^\/bad\.jsonl:2: not JSON /),
      '/bad.jsonl:3: "text" is not a string',
      '/bad.jsonl:4: not an object with "id" and "text"',
      '/bad.jsonl:5: "id" is not a string or number',
      'e',
    ]);
  });

  it('calls a text after its file', async () => {
    expect(await readAll(file('ferry.news.txt', '“No.”'))).toMatchObject([
      { id: 'ferry.news', page: false, article: { text: '“No.”' } },
    ]);
  });

  it('reads a page', async () => {
    const words =
      'The council met on Monday in a hall that was too small for everybody who had come to speak against the road. ';
    const html = `<html><head><title>Road</title></head><body><article><h1>Road</h1>${`<p>${words.repeat(4)}</p>`.repeat(6)}<p>“No,” Ada Pike said.</p></article></body></html>`;
    const [read] = await readAll(file('road.html', html));
    expect(read).toMatchObject({ id: 'road', page: true });
    expect(read && 'article' in read ? read.article.text : '').toContain('“No,” Ada Pike said.');
  });

  it('names files that cannot be read', async () => {
    mkdirSync(join(folder, 'dir.txt'));
    const read = await readAll(join(folder, 'none.txt'), join(folder, 'dir.txt'), file('a.pdf', ''));
    expect(read.map((one) => ('problem' in one ? one.problem.replace(folder, '') : 'read'))).toEqual([
      '/none.txt: no such file',
      '/dir.txt: is a folder',
      '/a.pdf: unknown kind of file ".pdf" (want .jsonl, .txt, .html or .htm)',
    ]);
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newsHostMatches } from '../../../tools/build/news-host-matches';

function tableOf(...domains: string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'saidby-hosts-')), 'hosts.tsv');
  writeFileSync(file, ['domain\tpublisher', ...domains.map((domain) => `${domain}\tThe Paper`), ''].join('\n'));
  return file;
}

test('one pattern a host, subdomains included, sorted', () => {
  expect(newsHostMatches(tableOf('b.example', 'a.b.example'))).toEqual(['*://*.a.b.example/*', '*://*.b.example/*']);
});

test.each(['https://a.example', 'a.example/news', '*.example', 'localhost', 'A.example', ''])(
  'refuses %j',
  (domain) => {
    expect(() => newsHostMatches(tableOf(domain))).toThrow('is not a host name');
  },
);

test('the bundled list has at least 1,500 hosts and names none twice', () => {
  const matches = newsHostMatches();
  expect(matches.length).toBeGreaterThanOrEqual(1500);
  expect(new Set(matches).size).toBe(matches.length);
});

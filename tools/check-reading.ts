/**
 * `npx tsx tools/check-reading.ts DIR` measures the reading of saved pages (`DIR/pages/*.html`) against annotated text
 * (`DIR/pages-dev.jsonl`): how many annotated quotes the text read holds, and how much quoted text it holds beyond.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from './read-page';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly speech?: boolean }[];
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const quoted = /[“"]([^“”"\n]{1,2000})[”"]/g;

function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(quoted)].map((match) => bare(match[1] ?? '')).filter(Boolean);
}

function check(folder: string, verbose: boolean): void {
  const gold = readFileSync(join(folder, 'pages-dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold);
  let all = 0;
  let found = 0;
  let extras = 0;
  let milliseconds = 0;
  for (const page of gold) {
    const html = readFileSync(join(folder, 'pages', `${page.id}.html`), 'utf8');
    const start = performance.now();
    const article = readPage(html);
    milliseconds += performance.now() - start;
    const text = bare(article.text);
    const goldText = bare(page.text);
    const speech = page.quotes.filter((quote) => quote.speech === true);
    const missed = speech.filter((quote) => !text.includes(bare(page.text.slice(quote.start, quote.end))));
    const beyond = quotedIn(article.text).filter((quote) => !goldText.includes(quote));
    all += speech.length;
    found += speech.length - missed.length;
    extras += beyond.length;
    if (missed.length + beyond.length === 0 || !verbose) continue;
    console.log(
      `${page.id}: ${missed.length} of ${speech.length} missed, ${beyond.length} beyond, ${text.length}/${goldText.length} characters`,
    );
    for (const quote of missed) console.log(`   missed ${page.text.slice(quote.start, quote.end).slice(0, 90)}`);
    for (const quote of beyond) console.log(`   beyond ${quote.slice(0, 90)}`);
  }
  const share = ((100 * found) / all).toFixed(1);
  console.log(
    `${found} of ${all} quotes read (${share} %), ${extras} beyond, ${(milliseconds / gold.length).toFixed(0)} ms a page with parsing`,
  );
}

const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error('usage: check-reading DIR [--verbose]');
check(folder, flags.includes('--verbose'));

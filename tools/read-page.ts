/** Reads a page's HTML the way the content script reads the open page. jsdom parses as browsers do; it runs no scripts. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../engine/index';
import { type PageSigns, createPageSigns } from '../extension/page/page-signs';
import { readArticle } from '../extension/page/read-article';

let signs: PageSigns | null = null;

export function loadPageSigns(): PageSigns {
  signs ??= createPageSigns(readFileSync(new URL('../assets/page/signs.tsv', import.meta.url), 'utf8'));
  return signs;
}

/** Style sheets say nothing to the reader and take most of the parser's time. */
function withoutStyles(html: string): string {
  const parts: string[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  for (;;) {
    const start = lower.indexOf('<style', at);
    const end = start < 0 ? -1 : lower.indexOf('</style', start);
    if (end < 0) return parts.join('') + html.slice(at);
    parts.push(html.slice(at, start), '<style>');
    at = end;
  }
}

/** The document of a page; `url` is where it was, for what the page does not say itself. */
export function parsePage(html: string, url?: string): Document {
  return new JSDOM(withoutStyles(html), { virtualConsole: new VirtualConsole(), ...(url ? { url } : {}) }).window
    .document;
}

/** Never throws on any HTML; the text is empty when there is no article. */
export function readPage(html: string, url?: string): Article {
  return readArticle(parsePage(html, url), { signs: loadPageSigns(), ...(url ? { url } : {}) }).article;
}

/** What the page says of itself: JSON-LD first, then Open Graph and other meta elements. */
import type { ArticleHead } from '../../engine/index';
import { type ArticleData, readArticleData } from './read-json-ld';
import { metaOf } from './read-meta';

function canonical(document: Document): string | undefined {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return /^https?:/.test(href) ? href : undefined;
}

/** "By Ana Lee" -> "Ana Lee"; an address is no byline. */
function cleanByline(byline: string | undefined): string | undefined {
  const clean = byline?.replace(/^by\s+/i, '').trim();
  return clean && !/^https?:/.test(clean) ? clean : undefined;
}

/** Some pages leave their template's pattern behind the date. */
const isoStart = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?/;

function isoDate(date: string | undefined): string | undefined {
  if (date === undefined || date === '') return undefined;
  const iso = isoStart.exec(date);
  if (iso) return iso[0];
  const parsed = Date.parse(date);
  return Number.isNaN(parsed) ? undefined : new Date(parsed).toISOString();
}

/** Only what is known has a key. */
function known(head: { readonly [Key in keyof ArticleHead]: ArticleHead[Key] | undefined }): ArticleHead {
  return Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined && value !== ''));
}

export function readHead(document: Document, url?: string): ArticleHead {
  const data: ArticleData = readArticleData(document) ?? {};
  const heading = document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim();
  return known({
    title: data.headline ?? metaOf(document, 'og:title', 'twitter:title') ?? heading ?? document.title.trim(),
    url: url ?? canonical(document) ?? metaOf(document, 'og:url') ?? data.url,
    outlet: data.publisher ?? metaOf(document, 'og:site_name') ?? metaOf(document, 'application-name'),
    byline: cleanByline(data.author ?? metaOf(document, 'author', 'article:author', 'byl', 'parsely-author')),
    published: isoDate(
      data.published ??
        metaOf(document, 'article:published_time', 'datePublished', 'date', 'parsely-pub-date', 'pubdate'),
    ),
    language: document.documentElement.getAttribute('lang')?.trim() || undefined,
  });
}

/**
 * Is this page one article? What the page declares (schema.org, Open Graph, dates, its address) is weighed first, and only
 * then, by Readability's check, whether there is text to read. A page that declares nothing of the kind costs a few lookups.
 */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable';
import { metaOf } from './read-meta';
import { isArticleType, readPageTypes } from './read-json-ld';

/** `waiting`: declared as an article, but its text is not there (yet). */
export type Verdict = 'article' | 'waiting' | 'other';

/** How much each sign says; set so that single signs that other pages also carry never suffice. */
const weights = {
  articleData: 4,
  otherData: -3,
  articleMicrodata: 3,
  ogArticle: 2,
  ogOther: -2,
  metaDate: 2,
  newsKeywords: 2,
  metaAuthor: 1,
  articleElement: 1,
  articleProse: 1,
  time: 1,
  datedAddress: 1,
  slug: 1,
  bodyClass: 1,
} as const;
const enough = 4;
/** "two-more-held-after-fire": headlines in addresses have at least so many words. */
const slugWords = 4;
const paragraphsLooked = 30;
const proseParagraphs = 8;
/** Characters of a paragraph that is more than a card's teaser line. */
const proseLength = 100;

const otherTypes: ReadonlySet<string> = new Set([
  'CollectionPage',
  'DiscussionForumPosting',
  'Product',
  'ProfilePage',
  'QAPage',
  'SearchResultsPage',
]);
const dateNames = [
  'article:published_time',
  'article:publicationdate',
  'datePublished',
  'date',
  'pubdate',
  'parsely-pub-date',
  'publishdate',
];

function pathOf(document: Document): string {
  const own = document.location?.href ?? '';
  const href = own.startsWith('http')
    ? own
    : (document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaOf(document, 'og:url') ?? '');
  // Not `URL.canParse`: Chrome has it since 120, and 116 is served.
  try {
    return new URL(href).pathname;
  } catch {
    return '';
  }
}

function weighAddress(path: string): number {
  const parts = path.split('/').filter(Boolean);
  const isSlug = parts.some((part) => part.split(/[-_]/).length >= slugWords);
  const isDated = /\/(?:19|20)\d{2}[/-]?(?:\d{1,2}|[a-z]{3})\b/.test(path);
  return (isSlug ? weights.slug : 0) + (isDated ? weights.datedAddress : 0);
}

function weighData(document: Document): number {
  const types = readPageTypes(document);
  const own = types.some(isArticleType) ? weights.articleData : 0;
  const other = types.some((type) => otherTypes.has(type)) ? weights.otherData : 0;
  return own + other;
}

function weighMeta(document: Document): number {
  const type = metaOf(document, 'og:type')?.toLowerCase();
  const saysArticle = type !== undefined && /article|newsitem|blog\.?post/.test(type);
  return (
    (type === undefined ? 0 : saysArticle ? weights.ogArticle : weights.ogOther) +
    (metaOf(document, ...dateNames) ? weights.metaDate : 0) +
    (metaOf(document, 'news_keywords') ? weights.newsKeywords : 0) +
    (metaOf(document, 'author', 'article:author', 'byl', 'parsely-author') ? weights.metaAuthor : 0)
  );
}

/** An `<article>` of prose, not one of many cards. */
function hasArticleProse(document: Document): boolean {
  const paragraphs = document.querySelectorAll('article p');
  const first = [...paragraphs].slice(0, paragraphsLooked);
  return first.filter((paragraph) => paragraph.textContent.length >= proseLength).length >= proseParagraphs;
}

const has =
  (selector: string) =>
  (document: Document): boolean =>
    document.querySelector(selector) !== null;

/** Signs in the page's body, the heaviest and cheapest first: on most pages that are no articles the first one decides. */
const bodySigns: readonly (readonly [number, (document: Document) => boolean])[] = [
  [weights.articleMicrodata, has('[itemtype*="schema.org/"][itemtype$="Article"]')],
  [weights.articleElement, has('article h1, article header')],
  [weights.time, has('article time, header time, main time')],
  [weights.articleProse, hasArticleProse],
  [weights.bodyClass, has('[class*="article" i] p, [class*="story" i] p, [id*="article" i] p, [id*="story" i] p')],
];

/** Whether the body's signs bring what was declared up to enough; looks no further than it takes to know. */
function bodyConfirms(document: Document, declared: number): boolean {
  let sum = declared;
  let left = bodySigns.reduce((all, [weight]) => all + weight, 0);
  for (const [weight, holds] of bodySigns) {
    if (sum >= enough || sum + left < enough) break;
    left -= weight;
    if (holds(document)) sum += weight;
  }
  return sum >= enough;
}

/** What the page declares itself to be, without a look at its text. */
export function declaresArticle(document: Document): boolean {
  const path = pathOf(document);
  if (path === '/') return false;
  const declared = weighData(document) + weighMeta(document) + weighAddress(path);
  return bodyConfirms(document, declared);
}

/** What declares an article may be a short one: a brief of three paragraphs counts. */
const shortArticles = { minContentLength: 70, minScore: 12 } as const;

/** At most a few milliseconds; see `waiting` for pages whose text Readability's check does not see. */
export function isArticle(document: Document): Verdict {
  if (!declaresArticle(document)) return 'other';
  return isProbablyReaderable(document, shortArticles) ? 'article' : 'waiting';
}

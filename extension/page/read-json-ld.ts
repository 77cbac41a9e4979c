/** The schema.org data that a page carries in `<script type="application/ld+json">`, as far as it describes an article. */
import { decodeEntities } from './decode-entities';

export interface ArticleData {
  readonly headline?: string | undefined;
  readonly url?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const articleType = /(?:Article|BlogPosting|LiveBlog|Report)(?:Posting)?$/;
/** Graphs are a few levels deep; deeper ones are not read. */
const maxDepth = 4;

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null; // Broken data are common and say nothing about the page.
  }
}

function field(data: Json | undefined, key: string): Json | undefined {
  return data !== null && typeof data === 'object' && !Array.isArray(data)
    ? (data as Record<string, Json>)[key]
    : undefined;
}

const listOf = (data: Json | undefined): readonly Json[] =>
  Array.isArray(data) ? data : data === undefined ? [] : [data];

/** Texts in JSON-LD carry HTML's entities as often as not. */
function textOf(data: Json | undefined): string | undefined {
  const text = typeof data === 'string' ? decodeEntities(data).replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}

function namesOf(data: Json | undefined): string | undefined {
  const names = listOf(data).map((one) => textOf(one) ?? textOf(field(one, 'name')));
  return names.filter((name) => name !== undefined).join(', ') || undefined;
}

/** The types that a piece of data gives itself ("NewsArticle", "WebPage"). */
function typesOf(data: Json): readonly string[] {
  return listOf(field(data, '@type')).filter((type) => typeof type === 'string');
}

function* things(data: Json, depth = 0): Generator<Json> {
  if (depth > maxDepth) return;
  if (Array.isArray(data)) for (const one of data as readonly Json[]) yield* things(one, depth + 1);
  else if (data !== null && typeof data === 'object') {
    yield data;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
      const inner = field(data, key);
      if (inner !== undefined) yield* things(inner, depth + 1);
    }
  }
}

function* pageThings(document: Document): Generator<Json> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    yield* things(parse(script.textContent));
  }
}

/** Every schema.org type that the page names at its top levels. */
export function readPageTypes(document: Document): readonly string[] {
  return [...pageThings(document)].flatMap(typesOf);
}

export const isArticleType = (type: string): boolean => articleType.test(type);

/** The first article of the page's data, or null. */
export function readArticleData(document: Document): ArticleData | null {
  for (const thing of pageThings(document)) {
    if (!typesOf(thing).some(isArticleType)) continue;
    return {
      headline: textOf(field(thing, 'headline')) ?? textOf(field(thing, 'name')),
      url: textOf(field(thing, 'url')),
      author: namesOf(field(thing, 'author')),
      publisher: namesOf(field(thing, 'publisher')),
      published: textOf(field(thing, 'datePublished')),
    };
  }
  return null;
}

/** What an article says that helps to tell namesakes apart; made once for an article. */
import type { Article, LinkedEntity } from '../document';
import type { CountryWords } from './country-words';
import { foldLetters } from './name-key';
import { stem } from './role-words';

export interface ArticleView {
  /** Stems of the article's words. */
  readonly words: ReadonlySet<string>;
  /** How much of the article's talk of countries is about this one, 0..1. */
  countryShare(code: string): number;
  /** The country most named, or that of the outlet's host; null when there is none. */
  readonly mainCountry: string | null;
  readonly year: number | null;
  /** Who is surely linked in the same article; empty at first. */
  readonly company: readonly LinkedEntity[];
}

const SPACE = /\s+/;
const WORD = /[\p{L}\p{N}]+/gu;
const YEAR = /(?:19|20)\d\d/;
/** The outlet's own country counts like some mentions. */
const HOST_WEIGHT = 4;
/** Words of the title count several times. */
const TITLE_WEIGHT = 3;

/** Piece by piece, each different one once: folding a whole article with one curly quote in it is slow. */
function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const piece of new Set(text.split(SPACE)))
    for (const word of foldLetters(piece).match(WORD) ?? []) stems.add(stem(word));
  return stems;
}

export function viewArticle(article: Article, countries: CountryWords): ArticleView {
  const counts = new Map(countries.count(article.text));
  const add = (code: string, weight: number): void => void counts.set(code, (counts.get(code) ?? 0) + weight);
  for (const [code, count] of countries.count(article.title ?? '')) add(code, count * TITLE_WEIGHT);
  const host = countries.codeOfHost(article.url ?? '');
  if (host !== null) add(host, HOST_WEIGHT);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1]);
  const year = YEAR.exec(article.published ?? '')?.[0];
  return {
    words: stemsOf(`${article.title ?? ''} ${article.text}`),
    countryShare: (code) => (total === 0 ? 0 : (counts.get(code) ?? 0) / total),
    mainCountry: ranked[0]?.[0] ?? null,
    year: year === undefined ? null : Number(year),
    company: [],
  };
}

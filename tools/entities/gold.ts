/** Gold files (`../shared/eval/README.md`) as far as linking needs them. */
import type { Article } from '../../engine/document';
import type { EntityIndex } from '../../engine/linking/entity-index';
import { foldLetters } from '../../engine/linking/name-key';

export interface GoldSpeaker {
  readonly name: string;
  readonly also: readonly string[];
  readonly type: 'person' | 'org' | 'organization' | 'group' | 'unnamed';
  readonly role: string | null;
  /** Wikipedia title; null: must not be linked; undefined: not judged. */
  readonly wiki: string | null | undefined;
  readonly quotes: number;
}

export interface GoldDocument {
  readonly article: Article;
  readonly speakers: readonly GoldSpeaker[];
}

interface RawQuote {
  readonly speech: boolean;
  readonly unsure?: boolean;
  readonly speaker?: string | null;
  readonly also?: readonly string[];
  readonly type?: GoldSpeaker['type'];
  readonly role?: string | null;
  readonly wiki?: string | null;
}

interface RawDocument {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly text: string;
  readonly quotes: readonly RawQuote[];
}

export function readGoldForLinking(jsonl: string): readonly GoldDocument[] {
  return jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const raw: RawDocument = JSON.parse(line);
      return { article: articleOf(raw), speakers: speakersOf(raw.quotes) };
    });
}

function articleOf(raw: RawDocument): Article {
  const optional = { title: raw.title, url: raw.url, published: raw.date };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { text: raw.text, blocks: [], ...given };
}

function speakersOf(quotes: readonly RawQuote[]): readonly GoldSpeaker[] {
  const speakers = new Map<string, GoldSpeaker>();
  for (const quote of quotes) {
    if (!quote.speech || quote.unsure || !quote.speaker || !quote.type) continue;
    const known = speakers.get(quote.speaker);
    speakers.set(quote.speaker, {
      name: quote.speaker,
      also: quote.also ?? [],
      type: quote.type,
      role: known?.role ?? quote.role ?? null,
      wiki: quote.wiki,
      quotes: (known?.quotes ?? 0) + 1,
    });
  }
  return [...speakers.values()];
}

const bare = (title: string): string => title.replaceAll('_', ' ').replace(/\s*\([^)]*\)$/, '');
const plain = (title: string): string =>
  foldLetters(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();

/** As the scorer compares titles: with or without the disambiguator. */
export function sameTitle(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  return plain(a) === plain(b) || (plain(bare(a)) === plain(bare(b)) && !(a.includes('(') && b.includes('(')));
}

/** Which of the gold titles the list has. */
export function titlesOf(index: EntityIndex, documents: readonly GoldDocument[]): ReadonlySet<string> {
  const wanted = new Map<string, string[]>();
  for (const { speakers } of documents)
    for (const { wiki } of speakers)
      if (wiki) wanted.set(plain(bare(wiki)), [...(wanted.get(plain(bare(wiki))) ?? []), wiki]);
  const found = new Set<string>();
  for (let id = 0; id < index.size; id += 1) {
    const { wiki } = index.entity(id);
    for (const title of wanted.get(plain(bare(wiki ?? ''))) ?? []) if (sameTitle(wiki, title)) found.add(title);
  }
  return found;
}

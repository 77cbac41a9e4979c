import type { Gender, Mention, Mentioned } from '../document';
import type { ActorWords, Honorific } from './actor-words';
import { foldWord } from './fold-word';

/** One printing of a name, taken apart. */
export interface NameForm {
  /** Folded words of the name proper: no honorific, no generation suffix. Never empty. */
  readonly words: readonly string[];
  /** "jr", "sr", "2" ... or empty. */
  readonly generation: string;
  /** Gender that the honorific states ("Mrs"). */
  readonly stated: Gender;
  /** An honorific stands before it. */
  readonly titled: boolean;
  /** The name as printed, without honorific. */
  readonly printed: string;
  readonly acronym: boolean;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,6}s?$/u;
const PRINTED_END = /['’]s?$|,$/u;

/** Reads a name off a mention; null when the mention is no name. */
export function readNameForm(document: Mentioned, mention: Mention, words: ActorWords): NameForm | null {
  if (mention.form === 'author') return fromText(document.article.blocks[mention.block]?.author ?? '', [], words);
  if (!mention.name) return null;
  const { name } = mention;
  const before = document.tokens
    .slice(Math.max(mention.first - 1, 0), mention.last)
    .filter((token) => token.end <= name.start)
    .map((token) => foldWord(token.text));
  return fromText(document.article.text.slice(name.start, name.end), before, words);
}

function fromText(text: string, before: readonly string[], words: ActorWords): NameForm | null {
  const parts = text
    .replace(PRINTED_END, '')
    .split(/\s+/u)
    .filter((part) => foldWord(part) !== '');
  const honorifics: Honorific[] = before.slice(-2).flatMap((word) => words.honorifics.get(word) ?? []);
  while (parts.length > 1) {
    const honorific = words.honorifics.get(foldWord(parts[0] ?? ''));
    if (!honorific) break;
    honorifics.push(honorific);
    if (honorific.keptBeforeOneName && parts.length === 2) break;
    parts.shift();
  }
  const generation = parts.length > 1 ? (words.generations.get(foldWord(parts.at(-1) ?? '')) ?? '') : '';
  const proper = generation ? parts.slice(0, -1) : parts;
  if (proper.length === 0) return null;
  return {
    words: proper.map(foldWord).filter((word, at) => at > 0 || !words.honorifics.has(word) || proper.length === 1),
    generation,
    stated: honorifics.find((one) => one.gender !== 'unknown')?.gender ?? 'unknown',
    titled: honorifics.length > 0,
    printed: parts.join(' ').replace(/,(?=\s\S+$)/u, generation ? '' : ','),
    acronym: proper.length === 1 && ACRONYM.test(proper[0] ?? ''),
  };
}

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
  /** Gender of its forename, when there is one and only one gender bears it. */
  readonly forename: Gender;
  /** An honorific stands before it. */
  readonly titled: boolean;
  /** The name as printed, without honorific. */
  readonly printed: string;
  readonly acronym: boolean;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,6}s?$/u;
const PRINTED_END = /['’]s?$|,$/u;

/** The names of the mentions, null for what is no name; the same printing gives the same object. */
export function readNameForms(document: Mentioned, words: ActorWords): (NameForm | null)[] {
  const known = new Map<string, NameForm | null>();
  return document.mentions.map((mention) => {
    const [text, before] = acrossNickname(document, mention) ?? printedName(document, mention);
    if (text === '' || isNationality(document, mention, text, words)) return null;
    const key = `${before.join(' ')}|${text}`;
    const form = known.get(key);
    if (form !== undefined) return form;
    const read = fromText(text, before, words, mention.kind === 'organization');
    known.set(key, read);
    return read;
  });
}

const LONGEST_NICKNAME = 5;
const NEARBY = 5;

/** `Carmine "Shoes" Rizzo` is three mentions to the eye and one name: both of its ends read as "Carmine Rizzo". */
function acrossNickname(document: Mentioned, mention: Mention): readonly [string, readonly string[]] | null {
  const { quotationOf, tokens, article } = document;
  if (!mention.name || mention.quotation !== -1) return null;
  const after = quotationOf[mention.last] ?? -1;
  const before = quotationOf[mention.first - 1] ?? -1;
  if (after === -1 && before === -1) return null;
  const near = document.mentions.slice(Math.max(0, mention.id - NEARBY), mention.id + NEARBY);
  const other =
    after === -1
      ? near.find((one) => before !== -1 && one.name && one.last < mention.first && quotationOf[one.last] === before)
      : near.find((one) => one.name && one.first > mention.last && quotationOf[one.first - 1] === after);
  const [left, right] = after === -1 ? [other, mention] : [mention, other];
  if (
    !left?.name ||
    !right?.name ||
    right.first - left.last > LONGEST_NICKNAME ||
    right.quotation !== -1 ||
    left.quotation !== -1
  )
    return null;
  if (right.first < 1 || tokens[left.first]?.sentence !== tokens[right.first]?.sentence) return null;
  const first = article.text.slice(left.name.start, left.name.end);
  const last = article.text.slice(right.name.start, right.name.end);
  return first.includes(' ') || last.includes(' ') ? null : [`${first} ${last}`, []];
}

/** The name as printed and the folded words of the title before it. */
function printedName(
  document: Mentioned,
  { form, name, first, last, block }: Mention,
): readonly [string, readonly string[]] {
  if (form === 'author') return [document.article.blocks[block]?.author ?? '', []];
  if (!name) return ['', []];
  const before: string[] = [];
  for (let at = Math.max(first - 1, 0); at < last; at += 1) {
    const token = document.tokens[at];
    if (token && token.end <= name.start) before.push(foldWord(token.text));
  }
  return [document.article.text.slice(name.start, name.end), before.slice(-2)];
}

function fromText(text: string, before: readonly string[], words: ActorWords, body: boolean): NameForm | null {
  const parts = text
    .replace(PRINTED_END, '')
    .split(/\s+/u)
    .filter((part) => foldWord(part) !== '');
  const honorifics: Honorific[] = before.flatMap((word) => words.honorifics.get(word) ?? []);
  while (parts.length > 1) {
    const honorific = words.honorifics.get(foldWord(parts[0] ?? ''));
    if (!honorific) break;
    honorifics.push(honorific);
    if (honorific.keptBeforeOneName && parts.length === 2) break;
    parts.shift();
  }
  // "Mayor Lena Drost", where a capital at the start of a sentence hid that the first word is a title.
  if (parts.length > 2 && !body && words.titles.has(foldWord(parts[0] ?? ''))) parts.shift();
  const generation = parts.length > 1 ? (words.generations.get(foldWord(parts.at(-1) ?? '')) ?? '') : '';
  const proper = generation ? parts.slice(0, -1) : parts;
  if (proper.length === 0) return null;
  return {
    words: proper.map(foldWord).filter((word, at) => at > 0 || !words.honorifics.has(word) || proper.length === 1),
    generation,
    stated: honorifics.find((one) => one.gender !== 'unknown')?.gender ?? 'unknown',
    forename: proper.length > 1 ? (words.forenames.get(foldWord(proper[0] ?? '')) ?? 'unknown') : 'unknown',
    titled: honorifics.length > 0,
    printed: parts.join(' ').replace(/,(?=\s\S+$)/u, generation ? '' : ','),
    acronym: proper.length === 1 && ACRONYM.test(proper[0] ?? ''),
  };
}

const MAN = /^\p{L}{3,}(?:man|woman)$/u;

/** "the Frenchman", "the Brit": a description, not a name. */
function isNationality({ tokens }: Mentioned, mention: Mention, text: string, words: ActorWords): boolean {
  const word = foldWord(text);
  if (mention.plural || text.includes(' ')) return false;
  const definite = tokens[mention.first - 1]?.lower === 'the' || tokens[mention.first]?.lower === 'the';
  return definite && (words.nationalities.has(word) || MAN.test(word));
}

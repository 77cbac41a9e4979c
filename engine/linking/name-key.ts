/**
 * The form under which names are stored and looked up: lower case, without diacritics, punctuation, a leading "the",
 * middle initials and "Jr.". What is dropped here is compared again by `formsAgree`.
 */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ə: 'e',
};
const NOT_ASCII = /[\u0080-\uffff]/;
const MARKS = /\p{M}/gu;
const SPECIAL = /[ßæœøđðþłıħŧŋə]/g;
const APOSTROPHES = /[’‘ʼʻ`´]/g;
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** "Elizabeth II" keeps its number, "Robert Griffin III" does not: a suffix needs two names before it. */
const NAMES_BEFORE_SUFFIX = 2;
const EDGE_WORDS = 2;

export interface NameWord {
  /** Lower case letters and digits only: "jd" for "J.D.". */
  readonly text: string;
  /** Written as initials: "J.", "J.D.", "J". */
  readonly initials: boolean;
}

/** Lower case ASCII as far as the script allows it; non-Latin letters stay as they are. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** Most names are one or more plain words: for them the key is the name in lower case. */
const PLAIN = /^[A-Za-z]{2,}(?:[ -][A-Za-z]{2,})*$/;

const plainWords = (name: string): readonly NameWord[] =>
  name
    .toLowerCase()
    .split(/[ -]/)
    .map((text) => ({ text, initials: false }));

/** The words of a name; "J. D. Vance" and "J.D. Vance" give the same ones. */
export function nameWords(name: string): readonly NameWord[] {
  if (PLAIN.test(name)) return plainWords(name);
  const words: { text: string; initials: boolean; joins: boolean }[] = [];
  for (const piece of foldLetters(name).split(/[^\p{L}\p{N}.'&]+/u)) {
    const text = piece === '&' ? 'and' : piece.replace(/[.'&]/g, '');
    if (text === '') continue;
    const initials =
      (text.length === 1 && /\p{L}/u.test(text)) || (text.length <= 4 && /^(?:\p{L}\.)+\p{L}?\.?$/u.test(piece));
    const last = words.at(-1);
    if (initials && last?.initials && last.joins) last.text += text;
    else words.push({ text, initials, joins: words.length === 0 });
  }
  return words;
}

/** The words that make the key: no leading article, no middle initials, no suffix. Empty for a name of marks only. */
export function keyWords(name: string): readonly string[] {
  const words = nameWords(name);
  const from = words.length > 1 && words[0]?.text === 'the' ? 1 : 0;
  const hasSuffix = words.length - from > NAMES_BEFORE_SUFFIX && SUFFIXES.has(words.at(-1)?.text ?? '');
  const to = words.length - (hasSuffix ? 1 : 0);
  const kept = words.slice(from, to);
  if (kept.length <= EDGE_WORDS) return kept.map((word) => word.text);
  return kept.filter((word, at) => at === 0 || at === kept.length - 1 || !word.initials).map((word) => word.text);
}

export function nameKey(name: string): string {
  if (!PLAIN.test(name)) return keyWords(name).join(' ');
  const key = name.toLowerCase().replaceAll('-', ' ');
  const last = key.slice(key.lastIndexOf(' ') + 1);
  return key.startsWith('the ') || SUFFIXES.has(last) ? keyWords(name).join(' ') : key;
}

/** "jr" for "Robert F. Kennedy Jr.", else an empty string. */
export function suffixOf(name: string): string {
  const words = nameWords(name);
  const last = words.at(-1)?.text ?? '';
  return words.length > NAMES_BEFORE_SUFFIX && SUFFIXES.has(last) ? last : '';
}

/** Middle initials as one string: "hw" for "George H. W. Bush"; the first letters of middle names count as well. */
export function middleOf(name: string): string {
  const words = nameWords(name).filter((word) => !SUFFIXES.has(word.text));
  return words
    .slice(1, -1)
    .map((word) => (word.initials ? word.text : word.text.slice(0, 1)))
    .join('');
}

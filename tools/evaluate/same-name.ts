/** When two names mean the same speaker or the same identity. */

/** What of a gold quote decides whether a predicted name is right. */
export interface NamedSpeaker {
  readonly speaker?: string;
  readonly also?: readonly string[];
  readonly type?: string;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'a', 'an', 'for', 'and']);
/** A description is right when it shares this much of the shorter one's words. */
const ENOUGH_WORDS = 0.75;
/** Shorter last words ("Jr", "Li") are no evidence by themselves. */
const SHORTEST_SURNAME = 3;

/** Letters and digits, lower case, without diacritics, possessive or leading article. */
export function bareName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*(?:the|a|an) /, '')
    .trim();
}

export function contentWords(name: string): ReadonlySet<string> {
  return new Set(
    bareName(name)
      .split(' ')
      .filter((word) => word !== '' && !SMALL_WORDS.has(word)),
  );
}

/** Whether `name` is one of the gold's names, or for anybody but a person a description that shares most words with one. */
export function isSpeaker(gold: NamedSpeaker, name: string | undefined): boolean {
  if (!name) return false;
  const accepted = [gold.speaker ?? '', ...(gold.also ?? [])];
  const bare = bareName(name);
  if (accepted.some((one) => bareName(one) === bare)) return true;
  return gold.type !== 'person' && accepted.some((one) => shareMostWords(one, name));
}

function shareMostWords(one: string, other: string): boolean {
  const a = contentWords(one);
  const b = contentWords(other);
  const common = [...b].filter((word) => a.has(word)).length;
  return common > 0 && common / Math.min(a.size, b.size) >= ENOUGH_WORDS;
}

/** Whether a source as printed ("Gov. Ada Pike of Ohio") carries the surname of the full name given for it. */
export function carriesSurname(printed: string, name: string | undefined): boolean {
  if (!name || !/\p{Lu}/u.test(printed)) return false;
  const surname = bareName(name).split(' ').at(-1) ?? '';
  const head = printed.split(/,| of | who | from /)[0] ?? '';
  return surname.length >= SHORTEST_SURNAME && contentWords(head).has(surname);
}

/** Two Wikipedia titles, with or without what stands in brackets behind one of them. */
export function sameTitle(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return false;
  if (bareName(a) === bareName(b)) return true;
  return withoutBrackets(a) === withoutBrackets(b) && !(a.includes('(') && b.includes('('));
}

function withoutBrackets(title: string): string {
  const spaced = title.replaceAll('_', ' ');
  const open = spaced.indexOf('(');
  return bareName(open >= 0 && spaced.endsWith(')') ? spaced.slice(0, open) : spaced);
}

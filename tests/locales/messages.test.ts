import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile, SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { beforeAll, describe, expect, it } from 'vitest';
import { formsOf, languages, type Message, type Messages, placeholdersOf, readMessages } from '../support/messages';

const root = resolve(import.meta.dirname, '../..');
/** Limits of the Chrome Web Store and of addons.mozilla.org. */
const LONGEST_DESCRIPTION = 132;
/** More of a language's texts cannot be the same as in English: names of formats, of people, of the product. */
const MOST_UNTRANSLATED = 20;
const MOST_NAME_WORDS = 3;

const read = new Map<string, Messages>();
beforeAll(async () => {
  for (const language of languages) read.set(language, await readMessages(language));
});

function messagesOf(language: string): Messages {
  const messages = read.get(language);
  if (!messages) throw new Error(`no messages in ${language}`);
  return messages;
}

const wordsOf = (text: string): number => text.replaceAll(/\{\w+\}/g, '').match(/\p{L}+/gu)?.length ?? 0;
const others = languages.filter((language) => language !== 'en');
const every = (language: string) =>
  [...messagesOf(language)].flatMap(([key, message]) => formsOf(message).map((text) => [key, text] as const));
const wrong = (language: string, isWrong: (text: string, key: string) => boolean) =>
  every(language).filter(([key, text]) => isWrong(text, key));

/** The form for many has all values; the others may say their number in words ("one paragraph above"). */
function placeholdersDiffer(english: Message, message: Message): boolean {
  if (typeof english === 'string' || typeof message === 'string') {
    if (typeof english !== 'string' || typeof message !== 'string') return true;
    return placeholdersOf(english).join() !== placeholdersOf(message).join();
  }
  const wanted = placeholdersOf(english['n'] ?? '');
  if (placeholdersOf(message['n'] ?? '').join() !== wanted.join()) return true;
  return formsOf(message).some((form) => placeholdersOf(form).some((one) => !wanted.includes(one)));
}

describe('the languages', () => {
  it('are those that are promised', () => {
    expect(languages).toEqual(['en', 'ar', 'de', 'es', 'fr', 'pt-BR']);
  });

  it.each(languages)('%s: is one that browsers know, and says so itself', (language) => {
    expect(SUPPORTED_LOCALES).toContain(language.replace('-', '_'));
    expect(messagesOf(language).get('interfaceLanguage')).toBe(language);
  });

  it.each(others)('%s: has every text of English and no other', (language) => {
    expect([...messagesOf(language).keys()]).toEqual([...messagesOf('en').keys()]);
  });

  it.each(others)('%s: takes in the same values', (language) => {
    const english = messagesOf('en');
    const differing = [...messagesOf(language)].filter(([key, message]) =>
      placeholdersDiffer(english.get(key) ?? '', message),
    );
    expect(differing).toEqual([]);
  });

  it.each(languages)('%s: has plural forms that are understood: "1" and "n", perhaps "0"', async (language) => {
    for (const [key, message] of messagesOf(language)) {
      if (typeof message === 'string') continue;
      expect([language, key, Object.keys(message).filter((form) => form !== '0')]).toEqual([language, key, ['1', 'n']]);
    }
    const built = generateChromeMessages(await parseMessagesFile(join(root, `locales/${language}.yml`)));
    expect(built['summary_quotes']?.message.split(' | ').at(-1)).toContain('$1');
  });

  it.each(languages)('%s: nothing is empty, padded, or broken by what parts plural forms', (language) => {
    expect(wrong(language, (text) => text.trim() !== text || text === '' || text.includes('|'))).toEqual([]);
  });

  it.each(others)('%s: is translated', (language) => {
    const english = messagesOf('en');
    const same = [...messagesOf(language)].filter(
      ([key, message]) => JSON.stringify(message) === JSON.stringify(english.get(key)),
    );
    expect(same.length).toBeLessThanOrEqual(MOST_UNTRANSLATED);
    expect(same.filter(([, message]) => formsOf(message).some((text) => wordsOf(text) > MOST_NAME_WORDS))).toEqual([]);
  });

  it.each(languages)('%s: the description fits the stores', (language) => {
    const text = messagesOf(language).get('extDescription');
    if (typeof text !== 'string') throw new Error('the description is one string');
    expect(text.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it('would be found different', () => {
    expect(placeholdersDiffer('{a} of {b}', '{b} von {a}')).toBe(false);
    expect(placeholdersDiffer('{a} of {b}', '{a}')).toBe(true);
    expect(placeholdersDiffer({ 1: 'one', n: '$1' }, { 1: 'eins', n: 'viele' })).toBe(true);
    expect(placeholdersDiffer({ 1: 'one', n: '$1' }, { 0: 'nul', 1: 'un', n: '$1' })).toBe(false);
    expect(placeholdersDiffer({ 1: 'one', n: '$1' }, '$1')).toBe(true);
  });
});

describe('typography', () => {
  it.each(languages)('%s: no typewriter marks', (language) => {
    expect(wrong(language, (text) => /["'`]|\.\.\./.test(text))).toEqual([]);
  });

  const marks: readonly (readonly [string, RegExp])[] = [
    ['en', /[„«»]/],
    ['de', /[”«»]/],
    ['fr', /[„“”]/],
    ['es', /[„“”]/],
    ['pt-BR', /[„«»]/],
    ['ar', /[„“”]/],
  ];
  it.each(marks)('%s: quotation marks of its own alone', (language, foreign) => {
    expect(wrong(language, (text) => foreign.test(text))).toEqual([]);
  });

  it('fr: spaces that do not break before high marks and inside guillemets', () => {
    expect(wrong('fr', (text) => /[^\u00a0\u202f][;?!»]|[^\u00a0]:|«[^\u00a0\u202f]/.test(text))).toEqual([]);
  });

  it('es: questions are opened', () => {
    expect(wrong('es', (text) => text.includes('?') && !text.includes('¿'))).toEqual([]);
  });

  it('ar: Arabic commas and question marks', () => {
    expect(wrong('ar', (text) => /[,;?]/.test(text))).toEqual([]);
  });

  /** Values that are numbers, or texts of the interface itself. */
  const ownValues = /^\{(done|total|paragraph|count|percent|quotes|speakers|place|from|to)\}$/;
  it('ar: what may be in Latin letters is isolated', () => {
    const bare = wrong('ar', (text) =>
      placeholdersOf(text).some(
        (one) => one.startsWith('{') && !ownValues.test(one) && !text.includes(`\u2068${one}\u2069`),
      ),
    );
    expect(bare).toEqual([]);
  });
});

function codeOf(folder: string): string {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');
}

/** Names that code asks for: `t('…')`, `cond ? '…' : '…'` inside of it, `__MSG_…__`; put together ones end with "*". */
function askedFor(code: string, groups: ReadonlySet<string>): readonly string[] {
  const quoted = [...code.matchAll(/'([a-z]\w*)\.([\w.]+)'/gi)].map(
    ([, group = '', rest = '']) => [group, rest] as const,
  );
  const named = quoted.filter(([group]) => groups.has(group)).map(([group, rest]) => `${group}.${rest}`);
  const joined = [...code.matchAll(/\bt\(`([\w.]+)\.\$\{/g)].map(([, start = '']) => `${start}.*`);
  const manifest = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
  return [...new Set([...named, ...joined, ...manifest])];
}

describe('code', () => {
  it('asks for no text that is missing', () => {
    const keys = [...messagesOf('en').keys()];
    const groups = new Set(keys.filter((key) => key.includes('.')).map((key) => key.split('.')[0] ?? ''));
    const code = ['components', 'extension', 'entrypoints', 'tools/build'].map(codeOf).join('\n');
    const asked = askedFor(code, groups);
    expect(asked.length).toBeGreaterThan(100);
    const isThere = (name: string) =>
      name.endsWith('*') ? keys.some((key) => key.startsWith(name.slice(0, -1))) : keys.includes(name);
    expect(asked.filter((name) => !isThere(name))).toEqual([]);
  });

  it('would be found asking', () => {
    const asked = askedFor(
      "t('card.nope'); t(on ? 'card.a' : 'card.b'); t(`card.x.${y}`); '__MSG_z__'; 'other.name'",
      new Set(['card']),
    );
    expect(asked).toEqual(['card.nope', 'card.a', 'card.b', 'card.x.*', 'z']);
  });
});

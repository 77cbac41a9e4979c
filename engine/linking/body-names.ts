/** Forms under which a body may stand in the list: "Russia's foreign ministry", "the French foreign ministry", "Israel's army". */
import type { Lexicon } from '../knowledge/lexicon';
import type { CountryWords } from './country-words';
import { foldLetters } from './name-key';

export interface BodyNames {
  readonly names: readonly string[];
  /** The printed words are nothing but a country and a body every state has: "Russia's foreign ministry". */
  readonly ofState: boolean;
}

export type MakeBodyNames = (name: string, mainCountry: string | null) => BodyNames;

const NONE: BodyNames = { names: [], ofState: false };

const POSSESSIVE = /^(.+?)[’']s?\s+(.+)$/;
const OF_COUNTRY = /^(.+?)\s+of\s+(.+)$/;
const LONGEST_COUNTRY = 3;
/** Further demonyms are of parts of the country ("Scottish") or of one person. */
const MOST_DEMONYMS = 2;

export function createMakeBodyNames(lexicon: Lexicon, countries: CountryWords): MakeBodyNames {
  const rows = new Map(lexicon.rows('countries').map((row) => [row['country'] ?? '', row]));
  const bodies = new Map(
    lexicon
      .rows('state-bodies')
      .map((row) => [row['body'] ?? '', (row['also'] ?? '').split('|').filter((one) => one !== '')]),
  );

  const namesFor = (code: string, body: string): readonly string[] => {
    const row = rows.get(code);
    const plain = foldLetters(body).replace(/^the /, '');
    const forms = [plain, ...(bodies.get(plain) ?? [])];
    const country = row?.['name'] ?? '';
    const demonyms = (row?.['demonyms'] ?? '')
      .split('|')
      .filter((one) => one !== '')
      .slice(0, MOST_DEMONYMS);
    return forms.flatMap((form) => [
      ...demonyms.map((demonym) => `${demonym} ${form}`),
      `${country}'s ${form}`,
      `${form} of ${country}`,
      `${form} (${country})`,
      `${country} ${form}`,
    ]);
  };
  const split = (name: string): readonly [string, string] | null => {
    const possessive = POSSESSIVE.exec(name);
    const owner = countries.codeOf(possessive?.[1] ?? '');
    if (owner !== null) return [owner, possessive?.[2] ?? ''];
    const words = name.split(/\s+/);
    for (let length = Math.min(LONGEST_COUNTRY, words.length - 1); length > 0; length -= 1) {
      const code = countries.codeOf(words.slice(0, length).join(' '));
      if (code !== null) return [code, words.slice(length).join(' ')];
    }
    const of = OF_COUNTRY.exec(name);
    const place = countries.codeOf(of?.[2] ?? '');
    return place === null ? null : [place, of?.[1] ?? ''];
  };
  return (name, mainCountry) => {
    const parts = split(name);
    const plain = foldLetters(parts?.[1] ?? name).replace(/^the /, '');
    if (parts) return { names: namesFor(...parts), ofState: bodies.has(plain) };
    if (mainCountry === null || !bodies.has(plain)) return NONE;
    return { names: [...namesFor(mainCountry, plain), plain, ...(bodies.get(plain) ?? [])], ofState: false };
  };
}

/** What a role says: its words without the empty ones, its countries, and the fields of life it belongs to. */
import type { Lexicon } from '../knowledge/lexicon';
import type { CountryWords } from './country-words';
import { foldLetters } from './name-key';

export interface RoleWords {
  readonly words: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

export type ReadRole = (role: string) => RoleWords;

const FIELDS_TABLE = 'role-fields';
const EMPTY_WORDS_TABLE = 'role-empty-words';
const SHORTEST = 3;

/** "ministers" and "minister's" meet "minister"; enough for comparing roles. */
export function stem(word: string): string {
  const bare = word.replace(/['’]s$/, '');
  return bare.length > SHORTEST && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}

export function createReadRole(lexicon: Lexicon, countries: CountryWords): ReadRole {
  const fields = new Map(
    lexicon.rows(FIELDS_TABLE).map((row) => [foldLetters(row['word'] ?? ''), (row['fields'] ?? '').split('|')]),
  );
  const empty = lexicon.words(EMPTY_WORDS_TABLE);
  return (role) => {
    const raw = foldLetters(role)
      .split(/[^\p{L}\p{N}'-]+/u)
      .filter((word) => word !== '');
    const parts = raw.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
    const words = parts.map(stem).filter((word) => word.length >= SHORTEST && !empty.has(word));
    return {
      words: new Set(words),
      countries: new Set(countries.count(role).keys()),
      fields: new Set(parts.flatMap((word) => fields.get(word) ?? fields.get(stem(word)) ?? [])),
    };
  };
}

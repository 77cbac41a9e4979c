/** What a role says: its words without the empty ones, its countries, and the fields of life it belongs to. */
import type { Lexicon } from '../knowledge/lexicon';
import type { CountryWords } from './country-words';
import { foldLetters } from './name-key';

export interface RoleWords {
  readonly words: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** Fields that some word belongs to alone: "director" is of three, "goalkeeper" of one. */
  readonly sureFields: ReadonlySet<string>;
  /** Words that say more than a field and a rank do: "Harvard", "Ridgefield". */
  readonly ownWords: ReadonlySet<string>;
  /** Words of a small place: "parish", "elementary", "bakery". */
  readonly local: ReadonlySet<string>;
  /** An age or a home town stands where others have a role: "34, of Millbrook". */
  readonly bareLife: boolean;
  /** What somebody once was, which a list of present roles need not have. */
  readonly past: boolean;
}

export type ReadRole = (role: string) => RoleWords;

const FIELDS_TABLE = 'role-fields';
const EMPTY_WORDS_TABLE = 'role-empty-words';
const LOCAL_TABLE = 'local-words';
const SHORTEST = 3;
const PAST = /\b(?:former|ex)\b/i;
const BARE_LIFE = /^(?:an? )?\d{1,3}(?:\b|-year)|^(?:of|from) \p{Lu}|\b(?:aged|lives|lived|living|grew up)\b/u;

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
  const localWords = lexicon.words(LOCAL_TABLE);
  const fieldsOf = (word: string): readonly string[] => fields.get(word) ?? fields.get(stem(word)) ?? [];
  return (role) => {
    const raw = foldLetters(role)
      .split(/[^\p{L}\p{N}'-]+/u)
      .filter((word) => word !== '');
    const parts = raw.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
    const kept = parts.filter((word) => stem(word).length >= SHORTEST && !empty.has(stem(word)));
    const each = parts.map(fieldsOf);
    return {
      words: new Set(kept.map(stem)),
      countries: new Set(countries.count(role).keys()),
      fields: new Set(each.flat()),
      sureFields: new Set(each.filter((some) => some.length === 1).flat()),
      ownWords: new Set(kept.filter((word) => fieldsOf(word).length === 0 && !localWords.has(word)).map(stem)),
      local: new Set(
        parts.map((word) => (localWords.has(word) ? word : stem(word))).filter((word) => localWords.has(word)),
      ),
      past: PAST.test(role),
      bareLife: BARE_LIFE.test(role),
    };
  };
}

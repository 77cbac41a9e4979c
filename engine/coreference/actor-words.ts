import type { Gender } from '../document';
import type { Lexicon } from '../knowledge/lexicon';

export interface Honorific {
  readonly gender: Gender;
  /** Part of the name when a single name follows ("Lord Walney"). */
  readonly keptBeforeOneName: boolean;
}

export interface PronounForm {
  readonly person: 'first' | 'second' | 'third' | 'relative';
  readonly gender: Gender;
  readonly plural: boolean;
}

/** The word lists that tie mentions to one another. Keys are lower case, without full stops. */
export interface ActorWords {
  readonly honorifics: ReadonlyMap<string, Honorific>;
  /** Full forenames by nickname. */
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly generations: ReadonlyMap<string, string>;
  readonly companySuffixes: ReadonlySet<string>;
  /** Prepositions, articles, conjunctions ... */
  readonly functionWords: ReadonlySet<string>;
  /** Class of each function word. */
  readonly classOf: ReadonlyMap<string, string>;
  readonly possessives: ReadonlySet<string>;
  /** "the", "this" ...: what follows is known. */
  readonly definite: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Roles that are hardly ever given back to a named person by "the": spokespeople, sources, victims. */
  readonly namelessRoles: ReadonlySet<string>;
  /** What "the company", "the group" may stand for any body. */
  readonly genericBodies: ReadonlySet<string>;
  /** Gender of forenames that only one gender bears. */
  readonly forenames: ReadonlyMap<string, Gender>;
  /** Adjectives and nouns of nationality. */
  readonly nationalities: ReadonlySet<string>;
  /** "anonymous", "unnamed". */
  readonly anonymousAdjectives: ReadonlySet<string>;
  readonly roleSynonyms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly prepositions: ReadonlySet<string>;
  /** Forms of verbs of saying. */
  readonly cues: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounForm>;
}

const PERSONS = { 1: 'first', 2: 'second', 3: 'third', 4: 'relative' } as const;
const isPerson = (value: string): value is '1' | '2' | '3' | '4' => value in PERSONS;

export function readActorWords(lexicon: Lexicon): ActorWords {
  return {
    honorifics: table(lexicon, 'honorifics', (row) => ({
      gender: toGender(row['gender']),
      keptBeforeOneName: row['keep'] === 'lone',
    })),
    nicknames: table(lexicon, 'nicknames', (row) => new Set((row['forenames'] ?? '').split('|'))),
    generations: table(lexicon, 'name-suffixes', (row) => row['generation'] ?? ''),
    companySuffixes: lexicon.words('company-suffixes'),
    functionWords: lexicon.words('function-words'),
    classOf: table(lexicon, 'function-words', (row) => row['class'] ?? ''),
    possessives: new Set(
      lexicon.rows('function-words').flatMap((row) => (row['class'] === 'possessive' ? (row['word'] ?? '') : [])),
    ),
    definite: lexicon.words('definite-words'),
    titles: new Set([...lexicon.words('titles')].map((title) => title.replace('.', ''))),
    namelessRoles: new Set(
      lexicon
        .rows('role-nouns')
        .flatMap((row) => (row['class'] === 'anonymous' || row['class'] === 'spokesperson' ? (row['form'] ?? '') : [])),
    ),
    genericBodies: lexicon.words('generic-bodies'),
    anonymousAdjectives: lexicon.words('anonymous-adjectives'),
    forenames: table(lexicon, 'forenames', (row) => toGender(row['gender'])),
    nationalities: lexicon.words('demonyms'),
    roleSynonyms: table(lexicon, 'role-synonyms', (row) => new Set((row['stands for'] ?? '').split(/[| ]/u))),
    prepositions: new Set(
      lexicon.rows('function-words').flatMap((row) => (row['class'] === 'preposition' ? (row['word'] ?? '') : [])),
    ),
    cues: lexicon.words('speech-verbs'),
    pronouns: table(lexicon, 'reference-pronouns', (row) => {
      const person = row['person'] ?? '';
      return {
        person: isPerson(person) ? PERSONS[person] : 'third',
        gender: toGender(row['gender']),
        plural: row['number'] === 'plural',
      };
    }),
  };
}

function table<Value>(
  lexicon: Lexicon,
  name: string,
  read: (row: Readonly<Record<string, string>>) => Value,
): ReadonlyMap<string, Value> {
  return new Map(lexicon.rows(name).map((row) => [Object.values(row)[0] ?? '', read(row)]));
}

const toGender = (value: string | undefined): Gender =>
  value === 'm' || value === 'f' || value === 'n' ? value : 'unknown';

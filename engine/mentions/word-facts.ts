/** What the word lists say of a word, as bits: looked up once per token, so that every later test is one `&`. */
import type { Lexicon } from '../knowledge/lexicon';

export const Fact = {
  cue: 1 << 0,
  /** A cue that is more often something else ("report", "order"). */
  weakCue: 1 << 1,
  participle: 1 << 2,
  title: 1 << 3,
  honorific: 1 << 4,
  role: 1 << 5,
  plural: 1 << 6,
  group: 1 << 7,
  document: 1 << 8,
  determiner: 1 << 9,
  possessive: 1 << 10,
  preposition: 1 << 11,
  conjunction: 1 << 12,
  relative: 1 << 13,
  auxiliary: 1 << 14,
  adverb: 1 << 15,
  forename: 1 << 16,
  common: 1 << 17,
  orgWord: 1 << 18,
  nameHead: 1 << 19,
  place: 1 << 20,
  demonym: 1 << 21,
  time: 1 << 22,
  interjection: 1 << 23,
  particle: 1 << 24,
  pronoun: 1 << 25,
  quantifier: 1 << 26,
  male: 1 << 27,
  female: 1 << 28,
  /** Verbs with the one spoken to as object: tell, ask, urge, accuse. */
  toSomebody: 1 << 29,
  /** Nouns that hold somebody's words: warning, claim, call. */
  speechNoun: 1 << 30,
} as const;

/** Words that only build sentences; never a name by themselves. */
export const FUNCTION =
  Fact.determiner |
  Fact.possessive |
  Fact.preposition |
  Fact.conjunction |
  Fact.relative |
  Fact.auxiliary |
  Fact.adverb |
  Fact.time |
  Fact.interjection |
  Fact.pronoun;

/** Words like "will" and "all" are in noun lists as well; as builders of sentences they are no nouns. */
const BUILDING = Fact.auxiliary | Fact.preposition | Fact.conjunction | Fact.pronoun;
const NOUN = Fact.role | Fact.group | Fact.document;

const CLASS_FACT: Readonly<Record<string, number>> = {
  determiner: Fact.determiner,
  possessive: Fact.possessive,
  preposition: Fact.preposition,
  conjunction: Fact.conjunction,
  relative: Fact.relative,
  auxiliary: Fact.auxiliary,
  negation: Fact.adverb,
  adverb: Fact.adverb,
  time: Fact.time,
  interjection: Fact.interjection,
};
const GENDER_FACT: Readonly<Record<string, number>> = { m: Fact.male, f: Fact.female };
const TO_SOMEBODY = new Set(['tell', 'ask', 'urge']);

export type WordFacts = ReadonlyMap<string, number>;

function readVerbs(lexicon: Lexicon, add: (word: string, fact: number) => void): void {
  for (const row of lexicon.rows('speech-verbs')) {
    const weak = row['strength'] === 'weak' ? Fact.weakCue : 0;
    const ing = row['tense'] === 'ing' ? Fact.participle : 0;
    const object = TO_SOMEBODY.has(row['class'] ?? '') ? Fact.toSomebody : 0;
    add(row['form'] ?? '', Fact.cue | weak | ing | object);
  }
}

const number = (value: string | undefined): number => (value === 'plural' ? Fact.plural : 0);

function readNouns(lexicon: Lexicon, add: (word: string, fact: number) => void): void {
  for (const row of lexicon.rows('role-nouns')) {
    const kind = row['class'] === 'quantifier' ? Fact.quantifier : Fact.role;
    add(row['form'] ?? '', kind | number(row['number']) | (GENDER_FACT[row['gender'] ?? ''] ?? 0));
  }
  for (const row of lexicon.rows('group-nouns')) add(row['form'] ?? '', Fact.group | number(row['number']));
  for (const word of lexicon.words('speech-nouns')) add(word, Fact.speechNoun);
  for (const row of lexicon.rows('document-nouns')) add(row['form'] ?? '', Fact.document | number(row['number']));
}

function readNames(lexicon: Lexicon, add: (word: string, fact: number) => void): void {
  for (const row of lexicon.rows('titles')) {
    const kind = row['class'] === 'honorific' ? Fact.title | Fact.honorific : Fact.title;
    const gender = GENDER_FACT[row['gender'] ?? ''] ?? 0;
    add(row['title'] ?? '', kind | gender);
    add(`${row['title'] ?? ''}.`, kind | gender);
  }
  for (const row of lexicon.rows('forenames')) {
    add(row['name'] ?? '', Fact.forename | (GENDER_FACT[row['gender'] ?? ''] ?? 0));
  }
  for (const word of lexicon.words('org-words')) add(word, Fact.orgWord);
  for (const word of lexicon.words('name-heads')) add(word, Fact.nameHead);
  for (const word of lexicon.words('name-particles')) add(word, Fact.particle);
  for (const word of lexicon.words('demonyms')) add(word, Fact.demonym);
  for (const word of lexicon.words('places')) add(word, Fact.place);
}

const cache = new WeakMap<Lexicon, WordFacts>();

/** The facts of every listed word, by its lower-case form. Read once for each lexicon. */
export function wordFacts(lexicon: Lexicon): WordFacts {
  const known = cache.get(lexicon);
  if (known) return known;
  const facts = new Map<string, number>();
  const add = (word: string, fact: number): void => {
    facts.set(word, (facts.get(word) ?? 0) | fact);
  };
  for (const row of lexicon.rows('function-words')) add(row['word'] ?? '', CLASS_FACT[row['class'] ?? ''] ?? 0);
  for (const word of lexicon.words('pronouns')) add(word, Fact.pronoun);
  readVerbs(lexicon, add);
  readNouns(lexicon, add);
  readNames(lexicon, add);
  for (const word of lexicon.words('common-words'))
    add(word, word.endsWith('ly') ? Fact.common | Fact.adverb : Fact.common);
  for (const [word, fact] of facts) if ((fact & BUILDING) !== 0) facts.set(word, fact & ~NOUN);
  cache.set(lexicon, facts);
  return facts;
}

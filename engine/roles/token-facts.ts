import type { Quoted, Token } from '../document';
import type { RoleWords } from './role-words';

/** Token indexes `[first, last)` of a role. */
export type TokenRange = readonly [number, number];

/** What the role finders ask of single tokens. Indexes outside the text answer no. */
export interface TokenFacts {
  readonly tokens: readonly Token[];
  readonly isRole: (at: number) => boolean;
  /** Looks like a role, which is enough right before a name. */
  readonly mayBeRole: (at: number) => boolean;
  readonly opensRole: (at: number) => boolean;
  readonly isHonorific: (at: number) => boolean;
  readonly isCapital: (at: number) => boolean;
  readonly isPossessive: (at: number) => boolean;
  readonly classOf: (at: number) => string;
  /** "acting", "retired": a participle that is part of titles. */
  readonly isOfficeParticiple: (at: number) => boolean;
  /** A verb of what somebody does for a living. */
  readonly isRoleVerb: (at: number) => boolean;
  readonly isBody: (at: number) => boolean;
  readonly isCopula: (at: number) => boolean;
  /** "has", "had", "been". */
  readonly isPerfect: (at: number) => boolean;
  /** "based", "named", "turned": a participle that may hang on a noun. */
  readonly isAttribute: (at: number) => boolean;
  readonly isIndefinite: (at: number) => boolean;
  /** A past or third-person form of a verb of saying, and of no noun's. */
  readonly isFinite: (at: number) => boolean;
  readonly isCue: (at: number) => boolean;
  readonly isWord: (at: number) => boolean;
  readonly isPronoun: (at: number) => boolean;
  /** "many", "others": count people and say nothing of them. */
  readonly isQuantifier: (at: number) => boolean;
  /** "mother", "friend". */
  readonly isRelation: (at: number) => boolean;
  /** A role noun in the plural. */
  readonly isPlural: (at: number) => boolean;
  readonly isDocument: (at: number) => boolean;
  /** "despite", "although": no role reaches over it. */
  readonly endsRole: (at: number) => boolean;
  /** "a user named ...". */
  readonly isNaming: (at: number) => boolean;
  /** "first", "special": a title that only qualifies another. */
  readonly isQualifier: (at: number) => boolean;
  /** "works" as, "replaced" somebody as. */
  readonly takesAs: (at: number) => boolean;
  /** "London-born", "14th-ranked". */
  readonly isAttributive: (at: number) => boolean;
  readonly lower: (at: number) => string;
  /** Number of tokens of a short quoted title that ends here ("“Fleabag” creator"), marks included; 0 when none does. */
  readonly quotedTitle: (at: number) => number;
  readonly sameSentence: (a: number, b: number) => boolean;
  /** Both tokens stand in the same sentence and the same quotation or none. */
  readonly together: (a: number, b: number) => boolean;
}

const COPULAS: ReadonlySet<string> = new Set(['is', 'was', "'s"]);
const PERFECT: ReadonlySet<string> = new Set(['has', 'had', 'been']);
/** Tokens of a quoted title, marks included. */
const LONGEST_TITLE = 7;
/** Shorter words only look like roles: "over", "later". */
const LONG = 6;
const UPPER = /^\p{Lu}/u;

export function tokenFacts(document: Quoted, words: RoleWords): TokenFacts {
  const { tokens, quotationOf } = document;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const bare = (at: number): string => lower(at).replace('.', '');
  return {
    tokens,
    lower,
    isRole: (at) => isRoleWord(words, bare(at)),
    mayBeRole: (at) => lower(at).length > LONG && words.weakSuffixes.some((suffix) => lower(at).endsWith(suffix)),
    opensRole: (at) => words.openers.has(lower(at)),
    isHonorific: (at) => words.honorifics.has(bare(at)),
    isCapital: (at) => UPPER.test(tokens[at]?.text ?? ''),
    isPossessive: (at) => lower(at) === "'s" || lower(at) === '’s' || /s['’]$/u.test(lower(at)),
    classOf: (at) => (lower(at).endsWith("'s") || lower(at) === '’s' ? '' : (words.classes.get(lower(at)) ?? '')),
    isOfficeParticiple: (at) => words.officeParticiples.has(lower(at)),
    isRoleVerb: (at) => words.roleVerbs.has(lower(at)),
    isCopula: (at) => COPULAS.has(lower(at)),
    isPerfect: (at) => PERFECT.has(lower(at)),
    isAttribute: (at) => /(?:ed|ing|en)$/u.test(lower(at)),
    isIndefinite: (at) => lower(at) === 'a' || lower(at) === 'an',
    isFinite: (at) => words.finiteCues.has(lower(at)),
    isBody: (at) => words.bodies.has(lower(at)),
    isCue: (at) => words.cues.has(lower(at)),
    isWord: (at) => tokens[at]?.kind === 'word',
    isPronoun: (at) => tokens[at]?.text !== 'US' && words.pronouns.has(lower(at)),
    isQuantifier: (at) => words.quantifiers.has(lower(at)),
    isRelation: (at) => words.relations.has(lower(at)),
    isPlural: (at) => words.plurals.has(lower(at).split('-').at(-1) ?? ''),
    isDocument: (at) => words.documents.has(lower(at)),
    endsRole: (at) => words.ends.has(lower(at)),
    isNaming: (at) => words.naming.has(lower(at)),
    isQualifier: (at) => words.qualifiers.has(lower(at)),
    takesAs: (at) => words.asVerbs.has(lower(at)),
    isAttributive: (at) => words.attributeSuffixes.some((suffix) => lower(at).endsWith(suffix)),
    quotedTitle: (at) => {
      const id = quotationOf[at] ?? -1;
      if (id === -1 || quotationOf[at + 1] === id) return 0;
      let first = at;
      while (quotationOf[first - 1] === id) first -= 1;
      return at + 1 - first <= LONGEST_TITLE ? at + 1 - first : 0;
    },
    sameSentence: (a, b) => tokens[a]?.sentence === tokens[b]?.sentence,
    together: (a, b) =>
      tokens[a] !== undefined && tokens[a]?.sentence === tokens[b]?.sentence && quotationOf[a] === quotationOf[b],
  };
}

/** "minister", "vice-president", "president-elect", "U.S.-born"? no: the last or first part must be a role. */
function isRoleWord(words: RoleWords, word: string): boolean {
  if (words.roles.has(word) || words.titles.has(word)) return true;
  if (word.length > LONG && words.strongSuffixes.some((suffix) => word.endsWith(suffix))) return true;
  const parts = word.split('-');
  return parts.length > 1 && (words.roles.has(parts.at(-1) ?? '') || words.titles.has(parts[0] ?? ''));
}

/** A document as the mention finders see it: its tokens with the facts of each, and what is inside quotations. */
import type { Quoted, Token } from '../document';
import { Fact, FUNCTION, type WordFacts } from './word-facts';

export interface View {
  readonly doc: Quoted;
  readonly tokens: readonly Token[];
  readonly count: number;
  /** Facts of each token, 0 for a sign. */
  readonly facts: Int32Array;
  /** 1 where a word starts with a capital letter. */
  readonly capital: Uint8Array;
  /** 1 for the first word of a sentence, a quotation, or after a colon or bullet: there a capital says little. */
  readonly opens: Uint8Array;
  /** 1 for tokens of blocks where nearly every word has a capital: headlines. */
  readonly titled: Uint8Array;
  /** How often a word stands with a capital where none is due. */
  readonly capitalInside: ReadonlyMap<string, number>;
}

/** From this share of capitalised words on a block reads as a headline. */
const TITLE_SHARE = 0.9;
const TITLE_MIN_WORDS = 4;
const OPENERS = new Set([
  '.',
  '!',
  '?',
  ':',
  '•',
  '·',
  '–',
  '—',
  '-',
  '|',
  '...',
  '…',
  '(',
  '[',
  '“',
  '"',
  '‘',
  "'",
  "''",
  '``',
  '«',
  '„',
  '»',
]);

const isCapital = (text: string): boolean => {
  const first = text.charAt(0);
  return first !== first.toLowerCase() || (first >= 'a' && first <= 'z' && /^[a-z]{2,3}-\p{Lu}/u.test(text));
};

/** An ending that the list has without: "voters'" and the like are cut by the tokeniser; "Clinton-backed" is not listed. */
function factsOf(facts: WordFacts, lower: string): number {
  const known = facts.get(lower);
  if (known !== undefined) return known;
  const apostrophe = lower.indexOf("'");
  // "it'll", "they've": what the pronoun says.
  if (apostrophe > 0)
    return ((facts.get(lower.slice(0, apostrophe)) ?? 0) & (Fact.pronoun | Fact.adverb)) !== 0 ? Fact.interjection : 0;
  if (lower.endsWith('ly')) return Fact.adverb | Fact.common;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0)
    return (
      (facts.get(lower.slice(hyphen + 1)) ?? 0) &
      (Fact.role | Fact.plural | Fact.group | Fact.document | Fact.male | Fact.female)
    );
  return 0;
}

function markTitled(doc: Quoted, capital: Uint8Array, facts: Int32Array, titled: Uint8Array): void {
  const words = new Int32Array(doc.article.blocks.length);
  const capitals = new Int32Array(doc.article.blocks.length);
  doc.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || ((facts[at] ?? 0) & FUNCTION) !== 0) return;
    words[token.block] = (words[token.block] ?? 0) + 1;
    if (capital[at]) capitals[token.block] = (capitals[token.block] ?? 0) + 1;
  });
  doc.tokens.forEach((token, at) => {
    const all = words[token.block] ?? 0;
    if (all >= TITLE_MIN_WORDS && (capitals[token.block] ?? 0) >= TITLE_SHARE * all) titled[at] = 1;
  });
}

interface Known {
  readonly words: WordFacts;
  readonly view: View;
}

/** The facts hang on the tokens alone: a later stage that asks again for the same ones gets what the first worked out. */
const known = new WeakMap<readonly Token[], Known>();

export function viewOf(doc: Quoted, words: WordFacts): View {
  const before = known.get(doc.tokens);
  if (before?.words === words) return before.view.doc === doc ? before.view : { ...before.view, doc };
  const view = readView(doc, words);
  known.set(doc.tokens, { words, view });
  return view;
}

function readView(doc: Quoted, words: WordFacts): View {
  const { tokens } = doc;
  const count = tokens.length;
  const facts = new Int32Array(count);
  const capital = new Uint8Array(count);
  const opens = new Uint8Array(count);
  const titled = new Uint8Array(count);
  let before: Token | undefined;
  tokens.forEach((token, at) => {
    if (token.kind === 'word') {
      facts[at] = factsOf(words, token.lower);
      if (isCapital(token.text)) capital[at] = 1;
    }
    if (!before || before.sentence !== token.sentence || (before.kind !== 'word' && OPENERS.has(before.text)))
      opens[at] = 1;
    before = token;
  });
  markTitled(doc, capital, facts, titled);
  const capitalInside = new Map<string, number>();
  tokens.forEach((token, at) => {
    if (capital[at] && !opens[at] && !titled[at])
      capitalInside.set(token.text, (capitalInside.get(token.text) ?? 0) + 1);
  });
  return { doc, tokens, count, facts, capital, opens, titled, capitalInside };
}

/** Whether the token has one of these facts. */
export const has = (view: View, at: number, fact: number): boolean => ((view.facts[at] ?? 0) & fact) !== 0;

/** Whether two neighbouring tokens are in the same block and on the same side of every quotation mark. */
export const together = (view: View, a: number, b: number): boolean =>
  view.tokens[a]?.block === view.tokens[b]?.block && view.doc.quotationOf[a] === view.doc.quotationOf[b];

export const isWord = (view: View, at: number): boolean => view.tokens[at]?.kind === 'word';
export const lowerAt = (view: View, at: number): string => view.tokens[at]?.lower ?? '';
export const outside = (view: View, at: number): boolean => (view.doc.quotationOf[at] ?? -1) < 0;

/** `'s` or a bare apostrophe after a plural. */
export function isPossessiveSign(view: View, at: number): boolean {
  const text = view.tokens[at]?.lower;
  if (text === "'s" || text === '’s') return true;
  return (
    (text === "'" || text === '’') &&
    view.tokens[at - 1]?.end === view.tokens[at]?.start &&
    lowerAt(view, at - 1).endsWith('s')
  );
}

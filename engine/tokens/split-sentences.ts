/**
 * Sentences: a terminator, its closing marks and brackets, and then something that can begin a sentence. Abbreviations
 * do not end one unless a word follows that usually starts one; `"...?" he asked` and `"...?" Adams asked` go on.
 */
import type { Sentence } from '../document';
import type { Lexicon } from '../knowledge/lexicon';
import type { Abbreviations } from './abbreviations';
import { isLower } from './characters';
import type { DraftToken } from './tokenise';

const TERMINATORS = new Set(['.', '!', '?', '…', '。', '！', '？']);
const CLOSING_BRACKETS = new Set([')', ']']);
const CLOSING_MARKS = new Set(['”', '’', '»', '›', '“']);
const EITHER_MARKS = new Set(['"', "'", "''"]);
const OPENING = new Set(['“', '‘', '"', "'", "''", '``', '«', '„', '(', '[']);
/** How many words after a closed question we look for its verb of saying: `"Why?" Mayor Ann Adams asked.` */
const CUE_REACH = 6;

/** Writes into each token the sentence it belongs to, and gives the sentences. */
export type SplitSentences = (tokens: readonly DraftToken[]) => Sentence[];

const endsWithDot = (token: DraftToken): boolean => token.kind !== 'punctuation' && token.text.endsWith('.');

/** Whether the token closes what came before: a bracket or mark set right behind it. */
const closes = (tokens: readonly DraftToken[], at: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.block !== before.block) return false;
  if (CLOSING_BRACKETS.has(token.text)) return true;
  if (CLOSING_MARKS.has(token.text)) return token.start === before.end;
  const after = tokens[at + 1];
  return (
    EITHER_MARKS.has(token.text) &&
    token.start === before.end &&
    (!after || after.start > token.end || after.block !== token.block)
  );
};

export function createSplitSentences(lexicon: Lexicon, abbreviations: Abbreviations): SplitSentences {
  const starters = lexicon.words('sentence-starters');
  const cues = lexicon.words('speech-verbs');

  /** Whether the token ends a sentence by itself, before we look at what follows. */
  const isTerminator = (token: DraftToken): boolean => {
    if (token.kind === 'punctuation') return TERMINATORS.has(token.text.charAt(0));
    return endsWithDot(token) && abbreviations.mayEnd(token.text);
  };

  /** `"Why?" Adams asked`: a verb of saying after a name, before the sentence stops. */
  const cueFollows = (tokens: readonly DraftToken[], at: number): boolean => {
    for (let next = at; next < at + CUE_REACH; next++) {
      const token = tokens[next];
      if (!token || token.block !== tokens[at]?.block || token.kind !== 'word') return false;
      if (cues.has(token.lower)) return next > at;
      if (next > at && starters.has(token.lower)) return false;
    }
    return false;
  };

  /** Whether a sentence can begin at `next`, after the terminator at `last` with or without closing marks. */
  const begins = (tokens: readonly DraftToken[], last: number, next: number): boolean => {
    const token = tokens[next];
    const end = tokens[last];
    if (!token || !end || token.block !== end.block) return true;
    const marked = next > last + 1;
    if (token.kind === 'word' && isLower(token.text.charAt(0))) return false;
    if (token.kind === 'punctuation' && !OPENING.has(token.text))
      return token.text === '—' ? false : token.text === '•';
    if (!marked && endsWithDot(end)) return OPENING.has(token.text) || starters.has(token.lower);
    if (marked && end.text !== '.' && token.kind === 'word' && !starters.has(token.lower))
      return !cueFollows(tokens, next);
    return true;
  };

  /** Index after the last token of the sentence that starts at `first`. */
  const endOf = (tokens: readonly DraftToken[], first: number): number => {
    const block = tokens[first]?.block;
    for (let at = first; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || token.block !== block) return at;
      if (!isTerminator(token)) continue;
      let next = at + 1;
      while (closes(tokens, next)) next++;
      if (begins(tokens, at, next)) return next;
    }
    return tokens.length;
  };

  return (tokens) => {
    const sentences: Sentence[] = [];
    for (let first = 0; first < tokens.length;) {
      const last = endOf(tokens, first);
      const sentence = tokens.slice(first, last);
      const start = sentence[0]?.start ?? 0;
      const end = sentence.at(-1)?.end ?? start;
      for (const token of sentence) token.sentence = sentences.length;
      sentences.push({ start, end, first, last, block: sentence[0]?.block ?? 0 });
      first = last;
    }
    return sentences;
  };
}

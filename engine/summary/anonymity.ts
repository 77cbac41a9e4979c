import type { Linked, Span } from '../document';
import type { Lexicon } from '../knowledge/lexicon';

/** Says where the article gives the reason why a source is not named, near one of the given mentions. */
export type FindAnonymityReason = (document: Linked, mentions: readonly number[]) => Span | null;

interface Phrase {
  readonly span: Span;
  readonly sentence: number;
}

/** The phrases of `anonymity-phrases.tsv` ("on condition of anonymity") and the reason that follows in the same sentence. */
export function createFindAnonymityReason(lexicon: Lexicon): FindAnonymityReason {
  const phrases = lexicon.rows('anonymity-phrases').map((row) => (row['phrase'] ?? '').split(' '));
  const openers = lexicon.words('reason-openers');
  const byFirst = groupByFirstWord(phrases);
  const found = new WeakMap<Linked, readonly Phrase[]>();
  return (document, mentions) => {
    const all = found.get(document) ?? findPhrases(document, byFirst, openers);
    found.set(document, all);
    const sentences = new Set(mentions.map((id) => document.mentions[id]?.sentence));
    return all.find((phrase) => sentences.has(phrase.sentence))?.span ?? null;
  };
}

function groupByFirstWord(phrases: readonly string[][]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const words of phrases) {
    const first = words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  return groups;
}

function findPhrases(
  document: Linked,
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>,
  openers: ReadonlySet<string>,
): Phrase[] {
  const { tokens, sentences } = document;
  return tokens.flatMap((token, at) => {
    if (document.quotationOf[at] !== -1) return [];
    const phrase = byFirst.get(token.lower)?.find((words) => words.every((word, k) => tokens[at + k]?.lower === word));
    const sentence = sentences[token.sentence];
    if (!phrase || !sentence) return [];
    const after = at + phrase.length;
    const last = tokens[reasonEnd(document, after, sentence.last, openers) - 1] ?? token;
    return [{ span: { start: token.start, end: last.end }, sentence: token.sentence }];
  });
}

/** Token index after the reason, or after the bare phrase when no reason is given. */
function reasonEnd(document: Linked, after: number, limit: number, openers: ReadonlySet<string>): number {
  const { tokens } = document;
  const at = tokens[after]?.text === ',' ? after + 1 : after;
  if (!openers.has(tokens[at]?.lower ?? '')) return after;
  let end = at + 1;
  while (end < limit && !/^[,.;:?!]$/u.test(tokens[end]?.text ?? '') && document.quotationOf[end] === -1) end += 1;
  return end;
}

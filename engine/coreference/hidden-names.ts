import type { Tokenised } from '../document';
import type { Lexicon } from '../knowledge/lexicon';

/** Finds the sentences that say why or that a source is not named: "on condition of anonymity". */
export function createFindHidden(lexicon: Lexicon): (document: Tokenised) => ReadonlySet<number> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const { phrase = '' } of lexicon.rows('anonymity-phrases')) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return ({ tokens }) => {
    const found = new Set<number>();
    tokens.forEach((token, at) => {
      const phrases = byFirst.get(token.lower);
      if (phrases?.some((words) => words.every((word, k) => tokens[at + k]?.lower === word))) found.add(token.sentence);
    });
    return found;
  };
}

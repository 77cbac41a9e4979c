/** What the speech decision looks at for one stretch: its words, its neighbours, its place. */
import type { Token, Tokenised } from '../document';
import type { LinkedStretch } from './continue-paragraphs';
import { isMark, isSingleMark } from './marks';

export interface SpeechView {
  readonly document: Tokenised;
  readonly stretch: LinkedStretch;
  /** Words and numbers between the marks. */
  readonly words: readonly Token[];
  /** Last token inside the marks, or undefined. */
  readonly lastInside: Token | undefined;
  /** The two tokens before and after the marks within the block. */
  readonly before: readonly [Token | undefined, Token | undefined];
  readonly after: readonly [Token | undefined, Token | undefined];
  /** The stretch before this one in the same block, if any. */
  readonly previous: LinkedStretch | undefined;
  readonly next: LinkedStretch | undefined;
  /** How often the same words are quoted in the article. */
  readonly repeats: number;
  readonly isFirstBlock: boolean;
  /** The block before ends with a colon: it announces what somebody says. */
  readonly announced: boolean;
  /** The article sets most of its quotations in single marks. */
  readonly singleStyle: boolean;
}

const wordsOf = ({ tokens }: Tokenised, { first, last }: LinkedStretch): Token[] =>
  tokens.slice(first, last).filter((token) => token.kind === 'word' || token.kind === 'number');

const keyOf = (words: readonly Token[]): string => words.map((word) => word.lower).join(' ');

export function createViews(document: Tokenised, stretches: readonly LinkedStretch[]): SpeechView[] {
  const { tokens, article } = document;
  const words = stretches.map((stretch) => wordsOf(document, stretch));
  const keys = words.map(keyOf);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const singles = stretches.filter(({ first }) => isSingleMark(tokens[first]?.text ?? '')).length;
  const singleStyle = singles * 2 > stretches.length;
  const inBlock = (block: number, at: number): Token | undefined =>
    tokens[at]?.block === block ? tokens[at] : undefined;
  return stretches.map((stretch, at) => {
    const { block, first, last } = stretch;
    const mine = words[at] ?? [];
    const inner = tokens[last - 1];
    const previous = stretches[at - 1];
    const next = stretches[at + 1];
    const blockBefore = article.blocks[block - 1];
    return {
      document,
      stretch,
      words: mine,
      lastInside: inner && isMark(inner) && stretch.closed ? tokens[last - 2] : inner,
      before: [inBlock(block, first - 1), inBlock(block, first - 2)],
      after: [inBlock(block, last), inBlock(block, last + 1)],
      previous: previous?.block === block ? previous : undefined,
      next: next?.block === block ? next : undefined,
      repeats: counts.get(keys[at] ?? '') ?? 1,
      isFirstBlock: block === 0,
      announced: blockBefore !== undefined && article.text.charAt(blockBefore.end - 1) === ':',
      singleStyle,
    };
  });
}

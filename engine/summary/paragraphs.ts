import type { Article, BlockKind } from '../document';

/** Blocks that a reader would count as paragraphs; headings, captions and embeds are not. */
const COUNTED: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem', 'blockquote']);

export interface Paragraphs {
  readonly count: number;
  /** For each block the number, from 1, of the paragraph that it is or that it stands after. */
  readonly numberOf: readonly number[];
}

export function countParagraphs(article: Article): Paragraphs {
  let count = 0;
  const numberOf = article.blocks.map((block) => {
    if (COUNTED.has(block.kind)) count += 1;
    return Math.max(count, 1);
  });
  return { count, numberOf };
}

/** A page's article as the engine takes it, and the map from its text to the page. Needs no layout. */
import type { Article, Block } from '../../engine/index';
import type { Run } from './block-text';
import { chooseBody } from './choose-body';
import { type RawBlock, collectBlocks } from './collect-blocks';
import { dropClutter } from './drop-clutter';
import { dropTeasers } from './drop-teasers';
import { embedAuthor } from './embed-author';
import type { PageSigns } from './page-signs';
import { readHead } from './read-head';
import { type TextMap, createTextMap } from './text-map';

export interface ReadArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** The element that holds the article: what late changes are watched in. */
  readonly container: Element;
}

export interface ReadOptions {
  readonly signs: PageSigns;
  /** Address of the page where the document does not know it. */
  readonly url?: string;
  /** Says of an element that holds text whether a reader can see it; without it all are. */
  readonly isVisible?: (element: Element) => boolean;
}

const betweenBlocks = '\n\n';

function join(raw: readonly RawBlock[]): { text: string; blocks: readonly Block[]; runs: readonly Run[] } {
  const blocks: Block[] = [];
  const runs: Run[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const block of raw) {
    const author = block.quoted ? embedAuthor(block.quoted) : undefined;
    blocks.push({ kind: block.kind, start, end: start + block.text.length, ...(author ? { author } : {}) });
    for (const run of block.runs) runs.push({ ...run, start: run.start + start });
    texts.push(block.text);
    start += block.text.length + betweenBlocks.length;
  }
  return { text: texts.join(betweenBlocks), blocks, runs };
}

/** Reads the article of a page; the text is empty when the page has none. Linear in the size of the page. */
export function readArticle(document: Document, options: ReadOptions): ReadArticle {
  const { signs, url, isVisible } = options;
  const root = document.body ?? document.documentElement;
  const body = chooseBody(root, collectBlocks(root, signs), signs);
  const seen = isVisible ? body.blocks.filter((block) => isVisible(block.element)) : body.blocks;
  const { text, blocks, runs } = join(dropClutter(dropTeasers(seen, body.container)));
  return {
    article: { ...readHead(document, url), text, blocks },
    map: createTextMap(document, runs),
    container: body.container,
  };
}

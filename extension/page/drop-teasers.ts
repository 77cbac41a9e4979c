/**
 * Lists of other articles, each a linked heading with a line or two of text, often stand inside of the article's own element
 * and under no telling name. What gives them away is that their headings lead to other pages.
 */
import type { RawBlock } from './collect-blocks';

/** A teaser has no more paragraphs than this. */
const teaserParagraphs = 2;
/** A single linked heading may be the article's own; a list of others has more. */
const fewestTeasers = 3;
const headingLinks = 0.85;
/** Shorter lines in a teaser are its section, time and author. */
const paragraphLength = 40;

/** A heading that is a link to elsewhere; `#part` of this page (an entry of a live blog) is not. */
function leadsAway(block: RawBlock): boolean {
  if (block.kind !== 'heading' || block.linked < block.text.length * headingLinks) return false;
  const link = block.element.querySelector('a[href]') ?? block.element.closest('a[href]');
  return !(link?.getAttribute('href') ?? '#').startsWith('#');
}

function countParagraphs(blocks: readonly RawBlock[], container: Element): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'caption' || block.text.length < paragraphLength) continue;
    for (
      let element: Element | null = block.element;
      element && element !== container;
      element = element.parentElement
    ) {
      counts.set(element, (counts.get(element) ?? 0) + 1);
    }
  }
  return counts;
}

/** `blocks` are those of `container`. */
export function dropTeasers(blocks: readonly RawBlock[], container: Element): readonly RawBlock[] {
  const headings = blocks.filter(leadsAway);
  if (headings.length < fewestTeasers) return blocks;
  const counts = countParagraphs(blocks, container);
  const teasers = new Set<Element>();
  for (const { element } of headings) {
    let item = element;
    for (let up = element.parentElement; up && up !== container; up = up.parentElement) {
      if ((counts.get(up) ?? 0) > teaserParagraphs) break;
      item = up;
    }
    teasers.add(item);
  }
  const inTeaser = (block: RawBlock): boolean => {
    for (
      let element: Element | null = block.element;
      element && element !== container;
      element = element.parentElement
    ) {
      if (teasers.has(element)) return true;
    }
    return false;
  };
  return blocks.filter((block) => !inTeaser(block));
}

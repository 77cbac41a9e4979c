/**
 * Which of a page's blocks are the article. Prose is weighed up the tree; parts whose tag or name says "aside" are left out
 * unless they hold much of the page's prose (whole pages stand in `<form>` or `class="widget"`); the body is the smallest
 * element that still holds most of what is left.
 */
import type { RawBlock } from './collect-blocks';
import type { PageSigns } from './page-signs';

export interface Body {
  /** The element that holds the article; the page's body when there is no better one. */
  readonly container: Element;
  readonly blocks: readonly RawBlock[];
}

/** Shorter blocks are menus, labels and bylines as often as prose. */
const proseLength = 60;
/** Above this share of linked characters a block is a list of links. */
const proseLinks = 0.5;
/** A part with this share of the page's prose is no aside, whatever it is called. */
const asideShare = 0.3;
/** The container is the smallest element with this share of the prose around it. */
const containerShare = 0.8;
const asideTags = new Set(['ASIDE', 'FOOTER', 'FORM', 'NAV']);

type Weights = ReadonlyMap<Element, number>;

function isProse(block: RawBlock): boolean {
  if (block.kind === 'heading' || block.kind === 'caption') return false;
  return block.text.length >= proseLength && block.linked < block.text.length * proseLinks;
}

/** The characters of prose inside of each element. */
function weigh(blocks: readonly RawBlock[]): Weights {
  const weights = new Map<Element, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    for (let element: Element | null = block.element; element; element = element.parentElement) {
      weights.set(element, (weights.get(element) ?? 0) + block.text.length);
    }
  }
  return weights;
}

/** Says of an element whether it or a part around it is an aside; each element is judged once. */
function createIsAside(root: Element, weights: Weights, signs: PageSigns): (element: Element) => boolean {
  const limit = (weights.get(root) ?? 0) * asideShare;
  const known = new Map<Element, boolean>([[root, false]]);
  const judge = (element: Element): boolean => {
    const says = asideTags.has(element.tagName.toUpperCase()) || signs.of(element).has('aside');
    return (says || element.getAttribute('aria-hidden') === 'true') && (weights.get(element) ?? 0) <= limit;
  };
  return function isAside(element: Element): boolean {
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const found = judge(element) || (element.parentElement !== null && isAside(element.parentElement));
    known.set(element, found);
    return found;
  };
}

function heaviestChild(element: Element, weights: Weights): Element | null {
  let best: Element | null = null;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if ((weights.get(child) ?? 0) > (best ? (weights.get(best) ?? 0) : 0)) best = child;
  }
  return best;
}

function findContainer(root: Element, weights: Weights): Element {
  let container = root;
  for (;;) {
    const child = heaviestChild(container, weights);
    if (!child || (weights.get(child) ?? 0) < (weights.get(container) ?? 0) * containerShare) return container;
    container = child;
  }
}

/** `blocks` are those of `root` in order. */
export function chooseBody(root: Element, blocks: readonly RawBlock[], signs: PageSigns): Body {
  const isAside = createIsAside(root, weigh(blocks), signs);
  const kept = blocks.filter((block) => !isAside(block.element));
  const found = findContainer(root, weigh(kept));
  // One paragraph that holds most of the prose is still inside of an article.
  const container = kept.some((block) => block.element === found) ? (found.parentElement ?? found) : found;
  return { container, blocks: kept.filter((block) => container.contains(block.element)) };
}

/** Brings a place of the page into view. */

/** A place this far from the window's edges is in view already, as a share of its height. */
const margin = 0.12;

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

function isInView(range: Range, view: Window): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= view.innerHeight * margin && bottom <= view.innerHeight * (1 - margin);
}

/** Scrolls every scroller around it; smoothly unless the reader prefers less motion. False when it is not shown at all. */
export function goTo(range: Range): boolean {
  const element = elementOf(range.startContainer);
  const view = element?.ownerDocument.defaultView;
  if (!element || !view || range.getClientRects().length === 0) return false;
  if (isInView(range, view)) return true;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  return true;
}

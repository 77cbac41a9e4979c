/**
 * The one node that is ever added to a page, and only while the card is shown: a popover in the top layer with a closed
 * shadow root, so that neither side's styles or scripts meet the other's.
 */

export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly mount: HTMLElement;
  remove(): void;
}

/** The page's sheets may style every element; these win over them. */
const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  top: '0',
  left: '0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
};

export function setImportant(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, 'important');
}

/** Keys pressed on the card are not the page's shortcuts. */
function keepKeys(element: HTMLElement): void {
  for (const type of ['keydown', 'keyup', 'keypress']) {
    element.addEventListener(type, (event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') event.stopPropagation();
    });
  }
}

export function createCardHost(document: Document, styles: string): CardHost {
  const element = document.createElement('saidby-card');
  setImportant(element, hostStyle);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const mount = document.createElement('div');
  root.append(style, mount);
  keepKeys(element);
  // Beside the body: an article's own markup is the same before and after.
  document.documentElement.append(element);
  element.showPopover?.();
  return { element, root, mount, remove: () => element.remove() };
}

/** Whether a reader can see an element's text. Text that a site only shows later is read when it is shown. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

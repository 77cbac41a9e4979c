/** Renders a component with the interface's words around it. */
import axe from 'axe-core';
import { render as draw, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { TranslateProvider } from '../../components/translate';
import { t } from '../../extension/i18n';

/** A fresh place in the document; what stood there before is gone. */
export function render(content: ComponentChild): HTMLElement {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  document.title = 'test';
  const root = document.createElement('div');
  document.body.append(root);
  void act(() => draw(<TranslateProvider value={t}>{content}</TranslateProvider>, root));
  return root;
}

/** Finds one element or fails with what there is. */
export function find(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector} in ${root.innerHTML}`);
  return found;
}

/** Does something and lets the components answer. */
export async function doing(what: () => unknown): Promise<void> {
  await act(async () => {
    await what();
  });
}

/** Names of the accessibility rules that are broken. Colours are checked in the real browsers: here nothing is painted. */
export async function axeProblems(root: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Sets a page's language and direction to the interface's. */
import { browser } from '../browser';

const rightToLeft = 'rtl';

export function localise(page: Document, title?: string): void {
  page.documentElement.lang = browser.i18n.getUILanguage();
  page.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') === rightToLeft ? rightToLeft : 'ltr';
  if (title !== undefined) page.title = title;
}

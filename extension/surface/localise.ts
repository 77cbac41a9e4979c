/** Sets a page's language and direction to the interface's. */
import { t } from '../i18n';
import { textLanguage } from '../text-language';

export function localise(page: Document, title?: string): void {
  Object.assign(page.documentElement, textLanguage(t));
  if (title !== undefined) page.title = title;
}

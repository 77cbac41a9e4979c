/** The language the interface's words are in, and the direction they run. */
import type { i18n } from '#i18n';

export interface TextLanguage {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const primaryTag = (locale: string): string | undefined => locale.toLowerCase().split(/[-_]/)[0];

/** The browser's direction counts only where its language is one of ours: else the words are English in a page that runs right to left. */
export function textLanguage(t: typeof i18n.t): TextLanguage {
  const lang = t('interfaceLanguage');
  const isBrowsers = primaryTag(t('@@ui_locale')) === primaryTag(lang);
  return { lang, dir: isBrowsers && t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr' };
}

/** Gives the fake browser a language: its words, its name and the direction it is written in. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formsOf, type Messages } from './messages';

export interface Spoken {
  readonly messages: Messages;
  /** As the browser names its own language, "pt_BR". */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** From now on `t` answers in this language, as in a browser that is set to it. */
export function speak({ messages, locale, dir }: Spoken): void {
  const own = [
    ['@@ui_locale', locale],
    ['@@bidi_dir', dir],
  ] as const;
  const words = [...messages].map(
    ([key, message]) => [key.replaceAll('.', '_'), formsOf(message).join(' | ')] as const,
  );
  const all = new Map<string, string>([...words, ...own]);
  const getMessage = (key: string, given?: string | (string | number)[]): string => {
    const values = Array.isArray(given) ? given : given === undefined ? [] : [given];
    return (all.get(key) ?? '').replaceAll(/\$(\d)/g, (_, at: string) => String(values[Number(at) - 1] ?? ''));
  };
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => locale.replace('_', '-') });
}

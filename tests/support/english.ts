/** Gives the fake browser the interface's words from `locales/en.yml`, as the built extension has them. */
import { resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Message {
  readonly key: readonly string[];
  readonly message: string;
}

const locales = resolve(import.meta.dirname, '../../locales');

/** Every message of a language by its dotted name; plural forms are joined by " | ". */
export async function messagesOf(language: string): Promise<ReadonlyMap<string, string>> {
  const parsed = (await parseMessagesFile(resolve(locales, `${language}.yml`))) as readonly unknown[];
  return new Map(parsed.map(textOf));
}

function textOf(entry: unknown): readonly [string, string] {
  const { key, message, ...rest } = entry as Message & Record<string, unknown>;
  if (typeof message === 'string') return [key.join('.'), message];
  const plurals = rest['plurals'] as Readonly<Record<string, string>>;
  return [key.join('.'), Object.values(plurals).join(' | ')];
}

/** From now on `t` answers in English. */
export async function speakEnglish(): Promise<void> {
  const messages = new Map([...(await messagesOf('en'))].map(([key, text]) => [key.replaceAll('.', '_'), text]));
  const getMessage = (key: string, given?: string | (string | number)[]): string => {
    const values = Array.isArray(given) ? given : given === undefined ? [] : [given];
    return (messages.get(key) ?? '').replaceAll(/\$(\d)/g, (_, at: string) => String(values[Number(at) - 1] ?? ''));
  };
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
}

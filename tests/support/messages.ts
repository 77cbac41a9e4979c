/** The message files of `locales/`, as the build turns them into `_locales`. */
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';

const locales = resolve(import.meta.dirname, '../../locales');

/** Every language there is a file for; English first, because the others are measured by it. */
export const languages: readonly string[] = readdirSync(locales)
  .map((file) => basename(file, '.yml'))
  .toSorted((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

/** One message: its text, or its forms by "0", "1" and "n". */
export type Message = string | Readonly<Record<string, string>>;
export type Messages = ReadonlyMap<string, Message>;

interface Parsed {
  readonly key: readonly string[];
  readonly message?: string;
  readonly plurals?: Readonly<Record<string, string>>;
}

/** By dotted name; without the browser's own, which start with "@@". */
export async function readMessages(language: string): Promise<Messages> {
  const parsed = (await parseMessagesFile(resolve(locales, `${language}.yml`))) as readonly Parsed[];
  const named = parsed.map(({ key, message, plurals }) => [key.join('.'), plurals ?? message ?? ''] as const);
  return new Map(named.filter(([key]) => !key.startsWith('@@')));
}

export const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** The values a text takes in: `{name}` and `$1`, each once, sorted. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}|\$\d/g))].toSorted();
}

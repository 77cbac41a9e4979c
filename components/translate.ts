/** The interface's words for components: handed in from outside, typed by `locales/en.yml`. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';

export type Translate = typeof i18n.t;

const TranslateContext = createContext<Translate | null>(null);
export const TranslateProvider = TranslateContext.Provider;

/** Throws outside of a `TranslateProvider`: an interface without words is a bug, not a state. */
export function useTranslate(): Translate {
  const translate = useContext(TranslateContext);
  if (translate === null) throw new Error('no TranslateProvider around this component');
  return translate;
}

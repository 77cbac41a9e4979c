/**
 * The interface's words, typed by `locales/en.yml`. Components do not import this: they take `t` from their context
 * (`components/translate.ts`), so that they can be shown in any language without a browser around them.
 */
import { i18n } from '#i18n';

export const t = i18n.t;

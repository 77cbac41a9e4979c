/** The background: a service worker in Chrome, an event page in Firefox. */
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../extension/background/start';

// Inside a function, so that WXT, which runs this file to read its options, leaves the import out: in a fresh checkout
// it leads to files (`#i18n`) that WXT has yet to make.
export default defineBackground(() => {
  startBackground();
});

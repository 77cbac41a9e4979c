/** The one import of the browser's interfaces: `wxt/browser`, which the build points at webextension-polyfill. */
export { browser } from 'wxt/browser';

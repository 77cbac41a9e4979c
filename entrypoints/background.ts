/** The background: a service worker in Chrome, an event page in Firefox. */
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../extension/background/start';

export default defineBackground(startBackground);

/** The manifest beyond what WXT reads off the entry points. One function, so that the two browsers' differences stand side by side. */
import type { UserManifest } from 'wxt';

export const GECKO_ID = 'saidby@saidby';

/** Extension pages load nothing but their own files, and may connect nowhere else. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Every feature has a command; Chrome accepts at most four suggested keys, so the rest start without one. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
  'next-quote': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNextQuote__' },
  'previous-quote': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPreviousQuote__' },
  'toggle-site': { description: '__MSG_commandToggleSite__' },
} as const;

/** Chrome: `sidePanel.open` (116) is the youngest feature used; the Custom Highlight API came with 105, popovers with 114. */
const CHROME = { minimum_chrome_version: '116' } as const;

/** Firefox 140 has the Custom Highlight API and the consent for data collection (Android: 142). */
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
} as const;

/** `browser` is WXT's name of the target: "chrome", "firefox", "edge" ... */
export function manifestFor(browser: string): UserManifest {
  const isFirefox = browser === 'firefox';
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', ...(isFirefox ? [] : ['sidePanel' as const])],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    commands: structuredClone(COMMANDS),
    ...(isFirefox ? structuredClone(FIREFOX) : CHROME),
  } as UserManifest;
}

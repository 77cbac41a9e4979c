/** Permissions and scripting for the fake browser, which has neither: what is granted, what is registered, what was run. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface RegisteredScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly persistAcrossSessions: boolean;
}

export interface FakeSites {
  readonly granted: Set<string>;
  readonly registered: Map<string, RegisteredScript>;
  /** Tabs in which the reader was started. */
  readonly started: number[];
  /** What the user answers when asked. */
  answer: boolean;
  /** Hosts that the user grants or takes back in the browser's own settings. */
  grant(pattern: string): void;
  revoke(pattern: string): void;
}

export const bundledPattern = '*://*.harrow-courier.example/*';

type Listener = (permissions: { readonly origins: readonly string[] }) => void;

/** `forbidden` tabs are those where the browser runs no scripts. */
export function fakeSites(forbidden: readonly number[] = []): FakeSites {
  const added: Listener[] = [];
  const removed: Listener[] = [];
  const granted = new Set<string>([bundledPattern]);
  const registered = new Map<string, RegisteredScript>();
  const started: number[] = [];
  const grant = (pattern: string): void => {
    granted.add(pattern);
    for (const listener of added) listener({ origins: [pattern] });
  };
  const revoke = (pattern: string): void => {
    granted.delete(pattern);
    for (const listener of removed) listener({ origins: [pattern] });
  };
  const sites: FakeSites = { granted, registered, started, answer: true, grant, revoke };
  Object.assign(fakeBrowser, {
    permissions: {
      onAdded: { addListener: (listener: Listener) => added.push(listener) },
      onRemoved: { addListener: (listener: Listener) => removed.push(listener) },
      getAll: () => Promise.resolve({ origins: [...granted] }),
      request: ({ origins }: { readonly origins: readonly string[] }) => {
        if (sites.answer) for (const origin of origins) grant(origin);
        return Promise.resolve(sites.answer);
      },
      remove: ({ origins }: { readonly origins: readonly string[] }) => {
        for (const origin of origins) revoke(origin);
        return Promise.resolve(true);
      },
    },
    scripting: scriptingOf(registered, started, forbidden),
  });
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'Saidby',
    version: '0.1.0',
    content_scripts: [
      { matches: [bundledPattern], js: ['content-scripts/reader.js'], css: ['content-scripts/reader.css'] },
    ],
  });
  return sites;
}

function scriptingOf(registered: Map<string, RegisteredScript>, started: number[], forbidden: readonly number[]) {
  interface Injection {
    readonly target: { readonly tabId: number };
  }
  return {
    executeScript: ({ target }: Injection) => {
      if (forbidden.includes(target.tabId)) return Promise.reject(new Error('Cannot access contents of the page'));
      started.push(target.tabId);
      return Promise.resolve([]);
    },
    insertCSS: () => Promise.resolve(),
    getRegisteredContentScripts: ({ ids }: { readonly ids: readonly string[] }) =>
      Promise.resolve([...registered.values()].filter(({ id }) => ids.includes(id))),
    registerContentScripts: (scripts: readonly RegisteredScript[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) return Promise.reject(new Error(`Duplicate script ID '${script.id}'`));
        registered.set(script.id, script);
      }
      return Promise.resolve();
    },
    updateContentScripts: (scripts: readonly RegisteredScript[]) => {
      for (const script of scripts) registered.set(script.id, script);
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids }: { readonly ids: readonly string[] }) => {
      for (const id of ids) registered.delete(id);
      return Promise.resolve();
    },
  };
}

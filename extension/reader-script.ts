/** The reader's files as the build put them into the manifest: what `scripting` needs to run it elsewhere. */
import { browser } from './browser';

export interface ReaderScript {
  readonly js: readonly string[];
  readonly css: readonly string[];
  readonly matches: readonly string[];
  readonly runAt: 'document_start' | 'document_end' | 'document_idle';
}

/** Null when the build has no content script. */
export function readerScript(): ReaderScript | null {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  if (script === undefined) return null;
  const { js = [], css = [], matches = [], run_at: runAt = 'document_idle' } = script;
  const isEarly = runAt === 'document_start' || runAt === 'document_end';
  return { js: js.map(relative), css: css.map(relative), matches, runAt: isEarly ? runAt : 'document_idle' };
}

/** Firefox gives whole addresses (`moz-extension://...`) and takes only paths back. */
function relative(path: string): string {
  return new URL(path, 'https://extension.invalid/').pathname.slice(1);
}

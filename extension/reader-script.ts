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
  return { js, css, matches, runAt: runAt === 'document_start' || runAt === 'document_end' ? runAt : 'document_idle' };
}

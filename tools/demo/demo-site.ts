/** The demo's article, served from this machine under the name of a host on the bundled list. */
import { startSite, type Site } from '../../tests/support/browser/site';

/** The host's own pages are never opened: the demo's browser is told that every host is this machine. */
export const DEMO_URL = 'https://www.cbc.ca/article';

export function startDemoSite(): Promise<Site> {
  return startSite(import.meta.dirname);
}

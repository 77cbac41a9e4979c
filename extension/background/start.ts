/**
 * The background's table of contents. Every listener is registered here before anything is awaited: the browser may end
 * this worker at any moment, and wakes it again only for listeners that stand when it starts.
 */
import { createEngine } from '../../engine/index';
import { browser } from '../browser';
import { onMessage } from '../messages';
import { createAnalyse } from './analyse';
import { keepCommands } from './commands';
import { followTabs } from './follow-tabs';
import { holdEngine } from './hold-engine';
import { createKeepResults } from './keep-results';
import { loadKnowledge } from './load-knowledge';
import { keepMenus } from './menus';
import { keepOwnSites } from './own-sites';
import { createReportState } from './report-state';
import { keepBadge } from './show-badge';
import { startReader } from './start-reader';
import { welcomeOnInstall } from './welcome';

export function startBackground(): void {
  const results = createKeepResults();
  const engineReady = holdEngine(async () => createEngine(await loadKnowledge(fetchFile)));
  const analyse = createAnalyse(engineReady, results);
  const reportState = createReportState(results);

  onMessage('analyse', ({ data, sender }) =>
    analyse({ ...data, tabId: tabOf(sender), url: sender.url ?? data.article.url ?? '' }),
  );
  onMessage('reportState', ({ data, sender }) => reportState({ ...data, tabId: tabOf(sender) }));
  onMessage('startReader', ({ data }) => startReader(data.tabId));
  followTabs(results);
  keepOwnSites();
  keepBadge();
  keepMenus();
  keepCommands();
  welcomeOnInstall();
}

function fetchFile(path: string): Promise<Response> {
  return fetch(new URL(path, browser.runtime.getURL('/')));
}

function tabOf(sender: { readonly tab?: { readonly id?: number | undefined } | undefined }): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('only the reader in a tab may ask this');
  return id;
}

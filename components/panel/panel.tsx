/** The whole of popup and side panel: who said what, and where. */
import type { PanelActions, PanelView, SiteView } from './view';
import { ArticleHead } from './article-head';
import { Findings } from './findings';
import { Footer } from './footer';
import { StateNotice } from './state-notice';
import { TopBar } from './top-bar';

export interface PanelProps {
  readonly view: PanelView;
  readonly site: SiteView | null;
  /** Paused everywhere, whatever the site's switch says. */
  readonly paused: boolean;
  readonly actions: PanelActions;
}

export function Panel({ view, site, paused, actions }: PanelProps) {
  const read = view.kind === 'done' || view.kind === 'noQuotes' ? view.result : null;
  return (
    <div class="panel">
      <TopBar site={site} paused={paused} actions={actions} />
      <main class="panel-main" aria-busy={view.kind === 'loading' || view.kind === 'analysing'}>
        {read && <ArticleHead head={read.head} />}
        <StateNotice view={view} site={site?.site ?? null} actions={actions} />
        {view.kind === 'done' && <Findings result={view.result} text={view.text} jump={actions.jump} />}
      </main>
      <Footer canExport={view.kind === 'done' && view.text !== null} actions={actions} />
    </div>
  );
}

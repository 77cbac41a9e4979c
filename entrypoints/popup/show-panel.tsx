/** Shows the panel in a page and keeps it up to date; popup and side panel share it. */
import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import { TranslateProvider } from '../../components/translate';
import { t } from '../../extension/i18n';
import { panelActions } from '../../extension/surface/panel-actions';
import { panelView, pausedNow, siteView } from '../../extension/surface/panel-view';
import { localise } from '../../extension/surface/localise';
import { sidePanelOpener } from '../../extension/surface/side-panel';
import { watchTab } from '../../extension/surface/watch-tab';

export interface ShowPanelOptions {
  readonly root: HTMLElement;
  /** The popup belongs to one tab, may start the reader there, and closes when it has led elsewhere. */
  readonly surface: 'popup' | 'panel';
}

export function showPanel({ root, surface }: ShowPanelOptions): void {
  localise(document);
  const leaving = new AbortController();
  window.addEventListener('pagehide', () => leaving.abort(), { once: true });
  const close = (): void => {
    if (surface === 'popup') window.close();
  };
  let openSidePanel: (() => void) | null = null;
  const draw = (): void => {
    const known = watched.known();
    const actions = panelActions(watched, { openSidePanel, close });
    render(
      <TranslateProvider value={t}>
        <Panel view={panelView(known)} site={siteView(known)} paused={pausedNow(known)} actions={actions} />
      </TranslateProvider>,
      root,
    );
  };
  const isPopup = surface === 'popup';
  const watched = watchTab({ follow: !isPopup, mayStart: isPopup, changed: draw, signal: leaving.signal });
  draw();
  const offerSidePanel = async (): Promise<void> => {
    openSidePanel = await sidePanelOpener(close);
    draw();
  };
  if (isPopup) void offerSidePanel();
}

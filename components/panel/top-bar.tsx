/** The name, the switch for this site, and what is asked for less often. */
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { useTranslate } from '../translate';
import type { PanelActions, SiteView } from './view';

export interface TopBarProps {
  readonly site: SiteView | null;
  readonly paused: boolean;
  readonly actions: PanelActions;
}

export function TopBar({ site, paused, actions }: TopBarProps) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const menu = useId();
  return (
    <header class="top-bar">
      <div class="top-line">
        <h1 class="wordmark">{t('extName')}</h1>
        {site && <SiteSwitch site={site} onSwitch={actions.switchSite} />}
        <button
          type="button"
          class="icon-button"
          aria-expanded={open}
          aria-controls={menu}
          aria-label={t('site.menu')}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" />
        </button>
      </div>
      <div id={menu} class="top-menu" hidden={!open}>
        <SiteMenu site={site} paused={paused} actions={actions} />
      </div>
    </header>
  );
}

function SiteSwitch({ site, onSwitch }: { readonly site: SiteView; readonly onSwitch: (on: boolean) => void }) {
  const t = useTranslate();
  return (
    <label class="switch">
      <bdi class="switch-site">{site.site}</bdi>
      <input
        type="checkbox"
        role="switch"
        checked={site.on}
        aria-checked={site.on}
        aria-label={t('site.switchLabel', { site: site.site })}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}

function SiteMenu({ site, paused, actions }: TopBarProps) {
  const t = useTranslate();
  return (
    <>
      {site && !site.byItself && (
        <div class="menu-row">
          <button type="button" class="menu-button" onClick={actions.allowAlways}>
            {t('site.always')}
          </button>
          <p class="quiet">{t('site.alwaysHint', { site: site.site })}</p>
        </div>
      )}
      {site?.byItself && <p class="quiet menu-row">{t('site.alwaysOn', { site: site.site })}</p>}
      <div class="menu-row menu-choices">
        {paused ? (
          <button type="button" class="menu-button" onClick={() => actions.pause('off')}>
            {t('state.resume')}
          </button>
        ) : (
          <>
            <button type="button" class="menu-button" onClick={() => actions.pause('tomorrow')}>
              {t('site.pauseTomorrow')}
            </button>
            <button type="button" class="menu-button" onClick={() => actions.pause('always')}>
              {t('site.pauseAlways')}
            </button>
          </>
        )}
      </div>
    </>
  );
}

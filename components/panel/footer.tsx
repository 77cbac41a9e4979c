/** What can be taken along, and the ways to the other surfaces. */
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { useTranslate } from '../translate';
import { ExportMenu } from './export-menu';
import type { PanelActions } from './view';

export function Footer({ canExport, actions }: { readonly canExport: boolean; readonly actions: PanelActions }) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const menu = useId();
  return (
    <footer class="panel-footer">
      {canExport && (
        <div id={menu} hidden={!open}>
          <ExportMenu copy={actions.copy} save={actions.save} />
        </div>
      )}
      <div class="footer-line">
        {canExport && (
          <button
            type="button"
            class="text-button"
            aria-expanded={open}
            aria-controls={menu}
            onClick={() => setOpen(!open)}
          >
            <Icon name="share" /> {t('footer.export')}
          </button>
        )}
        <span class="spring" />
        {actions.openSidePanel && (
          <button type="button" class="text-button" onClick={actions.openSidePanel}>
            <Icon name="panel" /> {t('footer.panel')}
          </button>
        )}
        <button type="button" class="text-button" onClick={actions.openOptions}>
          <Icon name="gear" /> {t('footer.settings')}
        </button>
      </div>
    </footer>
  );
}

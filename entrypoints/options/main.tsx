/** The options page: settings in, changes out. */
import { render } from 'preact';
import { OptionsPage } from '../../components/options/options-page';
import { TranslateProvider } from '../../components/translate';
import '../../components/styles/base.css';
import '../../components/styles/page.css';
import { t } from '../../extension/i18n';
import type { Settings } from '../../extension/settings';
import { readSettings, watchSettings } from '../../extension/settings-store';
import { localise } from '../../extension/surface/localise';
import { optionsActions } from '../../extension/surface/options-actions';

const root = document.getElementById('root');
const actions = optionsActions();

function draw(settings: Settings): void {
  if (!root) return;
  const page = <OptionsPage view={settings} now={Date.now()} actions={actions} />;
  render(<TranslateProvider value={t}>{page}</TranslateProvider>, root);
}

localise(document, t('options.title'));
watchSettings(draw);
void readSettings().then(draw);

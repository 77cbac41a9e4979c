/** The welcome page, opened once after installation. */
import { render } from 'preact';
import { TranslateProvider } from '../../components/translate';
import { WelcomePage } from '../../components/welcome/welcome-page';
import '../../components/styles/base.css';
import '../../components/styles/page.css';
import { browser } from '../../extension/browser';
import { t } from '../../extension/i18n';
import { localise } from '../../extension/surface/localise';

localise(document, t('welcome.title'));
const root = document.getElementById('root');
const page = <WelcomePage openOptions={() => void browser.runtime.openOptionsPage()} />;
if (root) render(<TranslateProvider value={t}>{page}</TranslateProvider>, root);

import '../../components/styles/base.css';
import '../../components/styles/panel.css';
import { showPanel } from './show-panel';

const root = document.getElementById('root');
if (root) showPanel({ root, surface: 'popup' });

/** The content script: reads the article of a page and marks its quotes. `matches` are the bundled news hosts. */
import '../../extension/page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from '../../extension/page/start-reader';

export default defineContentScript({
  matches: [],
  main(ctx) {
    startReader({
      signal: ctx.signal,
      onNavigate: (moved) => ctx.addEventListener(window, 'wxt:locationchange', moved),
    });
  },
});

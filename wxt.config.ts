import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { knowledgeAssets } from './tools/build/knowledge-assets';
import { manifestFor } from './tools/build/manifest';
import { newsHostMatches } from './tools/build/news-host-matches';

/** The content script whose `matches` come from `assets/news-hosts.tsv`. */
const READER = 'reader';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => manifestFor(browser),
  zip: { name: 'saidby', excludeSources: ['demo-output/**', 'coverage/**', '.cache/**'] },
  hooks: {
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script' && entrypoint.name === READER) {
          entrypoint.options.matches = newsHostMatches();
        }
      }
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...knowledgeAssets());
    },
  },
});

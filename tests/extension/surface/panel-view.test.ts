import { describe, expect, it } from 'vitest';
import type { PageState, TabResult } from '../../../extension/messages';
import { defaultSettings } from '../../../extension/settings';
import { type Known, panelView, pausedNow, siteView } from '../../../extension/surface/panel-view';
import { sampleResult, sampleText } from '../../support/sample-result';

const url = 'https://news.harrow-courier.example/a';
const known: Known = {
  settings: defaultSettings,
  tab: { id: 7, url },
  result: null,
  phase: 'looking',
  bundled: new Set(['*://*.harrow-courier.example/*']),
  now: 1000,
};
const result = (state: PageState): TabResult => ({
  run: 'a',
  url,
  state,
  result: sampleResult,
  text: sampleText,
  blocks: null,
});

describe('panelView', () => {
  it.each<readonly [string, Partial<Known>, string]>([
    ['settings not read yet', { settings: null }, 'loading'],
    ['looking for a reader', {}, 'loading'],
    ['a reader that has not reported', { phase: 'running' }, 'loading'],
    ['no reader', { phase: 'notStarted' }, 'notStarted'],
    ['no leave to start one', { phase: 'needsButton' }, 'notStarted'],
    ['a page of the browser', { phase: 'cannotRun' }, 'cannotRun'],
    ['a site that is off', { settings: { ...defaultSettings, offHosts: ['harrow-courier.example'] } }, 'off'],
    ['a pause', { settings: { ...defaultSettings, pausedUntil: 2000 } }, 'paused'],
    ['a pause that is over', { settings: { ...defaultSettings, pausedUntil: 900 } }, 'loading'],
    ['an article', { result: result({ kind: 'done' }) }, 'done'],
    ['a result that was lost', { result: { ...result({ kind: 'done' }), result: null } }, 'loading'],
    ['a quiet article', { result: result({ kind: 'noQuotes' }) }, 'noQuotes'],
    ['work under way', { result: result({ kind: 'analysing', done: 1, total: 2 }) }, 'analysing'],
    ['a failure', { result: result({ kind: 'failed', message: 'x' }) }, 'failed'],
    ['no article', { result: result({ kind: 'notArticle' }) }, 'notArticle'],
    ['a page about to start again', { result: result({ kind: 'off', why: 'site' }) }, 'loading'],
    [
      'off although a result is still there',
      { result: result({ kind: 'done' }), settings: { ...defaultSettings, offHosts: ['harrow-courier.example'] } },
      'off',
    ],
  ])('%s', (_, part, kind) => expect(panelView({ ...known, ...part }).kind).toBe(kind));
});

describe('siteView', () => {
  it.each<readonly [string, Partial<Known>, unknown]>([
    ['a bundled site', {}, { site: 'news.harrow-courier.example', on: true, byItself: true }],
    [
      'another site',
      { tab: { id: 7, url: 'https://pell.example/' } },
      { site: 'pell.example', on: true, byItself: false },
    ],
    [
      'an own site',
      { tab: { id: 7, url: 'https://a.pell.example/' }, settings: { ...defaultSettings, ownHosts: ['pell.example'] } },
      { site: 'a.pell.example', on: true, byItself: true },
    ],
    [
      'a site that is off, also while paused',
      { settings: { ...defaultSettings, offHosts: ['harrow-courier.example'], pausedUntil: -1 } },
      { site: 'news.harrow-courier.example', on: false, byItself: true },
    ],
    [
      'an address known from the report alone',
      { tab: { id: 7, url: undefined }, result: result({ kind: 'done' }) },
      { site: 'news.harrow-courier.example', on: true, byItself: true },
    ],
    ['a page without a host', { tab: { id: 7, url: 'about:blank' } }, null],
  ])('%s', (_, part, view) => expect(siteView({ ...known, ...part })).toEqual(view));

  it('knows a pause', () => {
    expect(pausedNow(known)).toBe(false);
    expect(pausedNow({ ...known, settings: { ...defaultSettings, pausedUntil: -1 } })).toBe(true);
  });
});

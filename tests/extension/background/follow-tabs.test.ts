import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearIfGone, followTabs } from '../../../extension/background/follow-tabs';
import { createKeepResults } from '../../../extension/background/keep-results';
import { startReader } from '../../../extension/background/start-reader';
import type { TabResult } from '../../../extension/messages';
import { readTabResult } from '../../../extension/tab-results';
import { fakeSites } from '../../support/fake-sites';

const kept: TabResult = {
  run: 'a',
  url: 'https://pell.example/',
  state: { kind: 'noQuotes' },
  result: null,
  text: null,
  blocks: null,
};

/** Lets a page answer with a run, or nobody at all. `sendMessage` of the messaging package speaks to `chrome`. */
function pageAnswers(run: string | null): void {
  const sendMessage = (
    _tab: number,
    _message: unknown,
    _options: unknown,
    answer: (response: unknown) => void,
  ): void => {
    answer(run === null ? undefined : { res: { run, url: kept.url, state: kept.state } });
  };
  Object.assign(globalThis, {
    chrome: { ...(Reflect.get(globalThis, 'chrome') as object), tabs: { ...fakeBrowser.tabs, sendMessage } },
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  await createKeepResults().change(7, () => kept);
});

describe('a tab', () => {
  it.each([
    ['keeps its result while the page is in the same run', 'a', 'a'],
    ['loses it when the page is in another run', 'b', undefined],
    ['loses it when no reader answers any more', null, undefined],
  ])('%s', async (_, run, left) => {
    pageAnswers(run);
    await clearIfGone(7, createKeepResults());
    expect((await readTabResult(7))?.run).toBe(left);
  });

  it('keeps a result that came while the page was asked', async () => {
    pageAnswers(null);
    const results = createKeepResults();
    const clearing = clearIfGone(7, results);
    const next = results.change(7, () => ({ ...kept, run: 'next' }));
    await Promise.all([clearing, next]);
    expect((await readTabResult(7))?.run).toBe('next');
  });

  it('is forgotten when it is closed', async () => {
    followTabs(createKeepResults());
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    await expect.poll(() => readTabResult(7)).toBeNull();
  });
});

describe('startReader', () => {
  it('does nothing where a reader lives already', async () => {
    const sites = fakeSites();
    pageAnswers('a');
    expect(await startReader(7)).toBe(true);
    expect(sites.started).toEqual([]);
  });

  it('runs the reader where there is none', async () => {
    const sites = fakeSites();
    pageAnswers(null);
    expect(await startReader(7)).toBe(true);
    expect(sites.started).toEqual([7]);
  });

  it('says no where the browser does', async () => {
    fakeSites([7]);
    pageAnswers(null);
    expect(await startReader(7)).toBe(false);
  });
});

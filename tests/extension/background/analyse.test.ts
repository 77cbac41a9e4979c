import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article, Engine } from '../../../engine/index';
import { createAnalyse } from '../../../extension/background/analyse';
import { holdEngine } from '../../../extension/background/hold-engine';
import { createKeepResults } from '../../../extension/background/keep-results';
import { createReportState } from '../../../extension/background/report-state';
import type { PageState } from '../../../extension/messages';
import { readTabResult } from '../../../extension/tab-results';
import { sampleBlocks, sampleResult, sampleText } from '../../support/sample-result';

const url = 'https://pell.example/a';
const article: Article = { text: sampleText, blocks: sampleBlocks };
const engine: Engine = { analyse: () => sampleResult };
const request = (run: string) => ({ run, article, tabId: 7, url });
const done: PageState = { kind: 'done' };

/** An engine that is ready when the test says so. */
function later(): { readonly ready: Promise<Engine>; readonly finish: () => void } {
  const waiting: ((ready: Engine) => void)[] = [];
  const ready = new Promise<Engine>((resolve) => waiting.push(resolve));
  return { ready, finish: () => waiting.forEach((resolve) => resolve(engine)) };
}

beforeEach(() => fakeBrowser.reset());

describe('analyse', () => {
  it('answers and keeps the result with its text', async () => {
    const analyse = createAnalyse(() => Promise.resolve(engine), createKeepResults());
    expect(await analyse(request('a'))).toBe(sampleResult);
    expect(await readTabResult(7)).toMatchObject({
      run: 'a',
      url,
      state: done,
      result: sampleResult,
      text: sampleText,
    });
  });

  it('says that it is at work meanwhile', async () => {
    const { ready, finish } = later();
    const answer = createAnalyse(() => ready, createKeepResults())(request('a'));
    await expect.poll(() => readTabResult(7)).toMatchObject({ run: 'a', state: { kind: 'analysing' }, result: null });
    finish();
    await answer;
  });

  it('says so when nobody is quoted', async () => {
    const quiet: Engine = { analyse: () => ({ ...sampleResult, quotes: [] }) };
    await createAnalyse(() => Promise.resolve(quiet), createKeepResults())(request('a'));
    expect((await readTabResult(7))?.state.kind).toBe('noQuotes');
  });

  it('does not keep a late answer for an old page', async () => {
    const { ready, finish } = later();
    const results = createKeepResults();
    const late = createAnalyse(() => ready, results)(request('old'));
    await createReportState(results)({
      tabId: 7,
      run: 'new',
      url: 'https://pell.example/b',
      state: { kind: 'notArticle' },
    });
    finish();
    expect(await late).toBe(sampleResult);
    expect(await readTabResult(7)).toMatchObject({
      run: 'new',
      state: { kind: 'notArticle' },
      result: null,
      text: null,
    });
  });

  it('does not bring a closed tab back', async () => {
    const { ready, finish } = later();
    const results = createKeepResults();
    const late = createAnalyse(() => ready, results)(request('a'));
    await results.change(7, () => null);
    finish();
    await late;
    expect(await readTabResult(7)).toBeNull();
  });

  it('fails plainly when the engine cannot be made, and works when it is tried again', async () => {
    let tries = 0;
    const ready = holdEngine(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('no lexicon')) : Promise.resolve(engine);
    });
    const analyse = createAnalyse(ready, createKeepResults());
    await expect(analyse(request('a'))).rejects.toThrow('no lexicon');
    expect((await readTabResult(7))?.state).toEqual({ kind: 'failed', message: 'no lexicon' });
    await analyse(request('a'));
    await analyse(request('b'));
    expect((await readTabResult(7))?.state).toEqual(done);
    expect(tries).toBe(2);
  });
});

describe('reportState', () => {
  const report = createReportState(createKeepResults());

  beforeEach(async () => {
    await createAnalyse(() => Promise.resolve(engine), createKeepResults())(request('a'));
  });

  it.each<readonly [string, string, PageState, boolean]>([
    ['the same run keeps its result', 'a', done, true],
    ['a new run starts from nothing', 'b', { kind: 'analysing', done: 0, total: 3 }, false],
    ['a page that is switched off shows nothing', 'a', { kind: 'off', why: 'site' }, false],
    ['a page that is no article any more shows nothing', 'a', { kind: 'notArticle' }, false],
  ])('%s', async (_, run, state, keeps) => {
    await report({ tabId: 7, run, url, state });
    const kept = await readTabResult(7);
    expect(kept?.state).toEqual(state);
    expect(kept?.result !== null).toBe(keeps);
    expect(kept?.text !== null).toBe(keeps);
  });
});

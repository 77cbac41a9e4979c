import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnalysedArticle, Article } from '../../../engine/index';
import type { PageState } from '../../../extension/messages';
import { createPageSigns } from '../../../extension/page/page-signs';
import { type Reader, createReader } from '../../../extension/page/reader';
import { type Settings, defaultSettings } from '../../../extension/settings';
import { sampleResult } from '../../support/sample-result';

const paragraph = `<p>${'The harbour board met again on Monday and put the question off until the spring. '.repeat(4)}</p>`;
const storyHead = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const story = `<main><article><h1>Harbour</h1>${paragraph.repeat(4)}</article></main>`;

interface Pending {
  readonly run: string;
  readonly article: Article;
  readonly answer: (result: AnalysedArticle) => void;
  readonly fail: (error: Error) => void;
}

interface Bench {
  readonly reader: Reader;
  readonly asked: Pending[];
  readonly reports: { readonly run: string; readonly state: PageState }[];
  readonly stop: AbortController;
}

const quiet: AnalysedArticle = { ...sampleResult, quotes: [] };
const settle = (milliseconds = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
let benches: Bench[] = [];

function bench(settings: Settings = defaultSettings): Bench {
  const asked: Pending[] = [];
  const reports: { run: string; state: PageState }[] = [];
  const stop = new AbortController();
  const reader = createReader({
    document,
    signs: createPageSigns('sign\tmeaning\n'),
    t: (key: string) => key,
    readSettings: () => Promise.resolve(settings),
    analyse: (run, article) => new Promise((answer, fail) => asked.push({ run, article, answer, fail })),
    report: (run, _url, state) => reports.push({ run, state }),
    signal: stop.signal,
  });
  const made = { reader, asked, reports, stop };
  benches.push(made);
  return made;
}

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://courier.example/news/2025/03/harbour',
  );
  document.head.innerHTML = storyHead;
  document.body.innerHTML = story;
});
afterEach(() => {
  for (const { stop } of benches) stop.abort();
  benches = [];
});

describe('reader', () => {
  it('sends an article off, says so, and shows the answer', async () => {
    const { reader, asked, reports } = bench();
    void reader.start();
    await settle();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.article.text).toContain('harbour board');
    expect(reports.map(({ state }) => state.kind)).toEqual(['analysing']);
    asked[0]?.answer(quiet);
    await settle(5);
    expect(reader.state().state.kind).toBe('noQuotes');
  });

  it('is not said to be no article by whoever looks before that is clear', async () => {
    const { reader, reports } = bench();
    void reader.start();
    reader.state();
    await settle();
    expect(reports.map(({ state }) => state.kind)).toEqual(['analysing']);
  });

  it('tells whoever looked too early that it is no article', async () => {
    document.head.innerHTML = '';
    const { reader, reports } = bench();
    void reader.start();
    reader.state();
    await settle();
    expect(reports.map(({ state }) => state.kind)).toEqual(['notArticle']);
  });

  it('goes on by itself when a pause ends', async () => {
    const { reader, asked, reports } = bench({ ...defaultSettings, pausedUntil: Date.now() + 60 });
    await reader.start();
    expect([asked.length, reports.at(-1)?.state.kind]).toEqual([0, 'off']);
    await settle(120);
    expect(asked).toHaveLength(1);
  });

  it('does not wake after it was stopped', async () => {
    const { reader, asked, stop } = bench({ ...defaultSettings, pausedUntil: Date.now() + 30 });
    await reader.start();
    stop.abort();
    await settle(80);
    expect(asked).toHaveLength(0);
  });

  it('sends and says nothing on a page that is no article, until it is asked', async () => {
    document.head.innerHTML = '';
    const { reader, asked, reports } = bench();
    await reader.start();
    expect([asked.length, reports.length]).toEqual([0, 0]);
    expect(reader.state().state.kind).toBe('notArticle');
    expect(reports.map(({ state }) => state.kind)).toEqual(['notArticle']);
  });

  it('reads such a page all the same when told to', async () => {
    document.head.innerHTML = '';
    const { reader, asked } = bench();
    await reader.start();
    void reader.start(true);
    await settle();
    expect(asked).toHaveLength(1);
  });

  it.each([
    [{ offHosts: ['courier.example'] }, 'site'],
    [{ pausedUntil: -1 }, 'paused'],
  ] as const)('stays off where it is switched off: %o', async (change, why) => {
    const { reader, asked, reports } = bench({ ...defaultSettings, ...change });
    await reader.start();
    expect(asked).toHaveLength(0);
    expect(reports.at(-1)?.state).toEqual({ kind: 'off', why });
  });

  it('discards the answer of an old run', async () => {
    const { reader, asked } = bench();
    void reader.start();
    await settle();
    document.body.innerHTML = story.replaceAll('Monday', 'Tuesday');
    void reader.start();
    await settle();
    const [old, current] = asked;
    expect(old?.run).not.toBe(current?.run);
    old?.answer(sampleResult);
    await settle(5);
    expect(reader.state()).toMatchObject({ run: current?.run, state: { kind: 'analysing' } });
    current?.answer(quiet);
    await settle(5);
    expect(reader.state().state.kind).toBe('noQuotes');
  });

  it('says that it failed, but not for an old run', async () => {
    const { reader, asked } = bench();
    void reader.start();
    await settle();
    asked[0]?.fail(new Error('no engine'));
    await settle();
    expect(reader.state().state).toEqual({ kind: 'failed', message: 'no engine' });
    void reader.start();
    await settle();
    void reader.start();
    await settle();
    asked[1]?.fail(new Error('late'));
    await settle();
    expect(reader.state().state.kind).toBe('analysing');
  });

  it('waits for text that comes late', async () => {
    document.body.innerHTML = '<main id="root"></main>';
    const { reader, asked } = bench();
    await reader.start();
    expect(asked).toHaveLength(0);
    document.body.innerHTML = story;
    await settle(500);
    expect(asked).toHaveLength(1);
  });

  it('reads again when a live page gains an entry, and not when nothing was added', async () => {
    const { reader, asked } = bench();
    void reader.start();
    await settle();
    asked[0]?.answer(quiet);
    await settle(5);
    document.querySelector('article')?.setAttribute('data-seen', 'yes');
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', '<p>A second entry arrived after dinner, and it was read as well.</p>');
    await settle(1500);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.article.text).toContain('after dinner');
  });

  it('does nothing more when it is stopped', async () => {
    const { reader, asked, stop } = bench();
    void reader.start();
    await settle();
    stop.abort();
    asked[0]?.answer(quiet);
    document.body.innerHTML = story.replaceAll('Monday', 'Friday');
    await settle(1500);
    expect(asked).toHaveLength(1);
    expect(reader.state().state.kind).toBe('analysing');
  });

  it('does not jump for a run that is over', () => {
    expect(bench().reader.jumpTo('another run', { start: 0, end: 5 })).toBe(false);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKeepResults } from '../../../extension/background/keep-results';
import type { TabResult } from '../../../extension/messages';
import { readAllTabResults, readTabResult } from '../../../extension/tab-results';
import { sampleBlocks, sampleResult, sampleText } from '../../support/sample-result';

const kept = (run: string): TabResult => ({
  run,
  url: 'https://pell.example/',
  state: { kind: 'done' },
  result: sampleResult,
  text: sampleText,
  blocks: sampleBlocks,
});

/** Session storage as the browsers have it: a write that would make it larger than `bytes` is refused whole. */
function limitSession(bytes: number): void {
  const { session } = fakeBrowser.storage;
  const set = session.set.bind(session);
  session.set = async (items: object) => {
    const all = { ...(await session.get(null)), ...items };
    if (JSON.stringify(all).length > bytes) throw new Error('Session storage quota bytes exceeded.');
    await set(items);
  };
}

const originalSet = fakeBrowser.storage.session.set;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.storage.session.set = originalSet;
});

describe('results of tabs', () => {
  it('are kept, changed and cleared', async () => {
    const results = createKeepResults(() => 5);
    await results.change(1, () => kept('a'));
    expect(await readTabResult(1)).toEqual({ ...kept('a'), savedAt: 5 });
    await results.change(1, (now) => (now ? { ...now, run: 'b' } : now));
    expect((await readTabResult(1))?.run).toBe('b');
    await results.change(1, () => null);
    expect(await readTabResult(1)).toBeNull();
  });

  it('are changed one after the other, each on what is stored', async () => {
    const results = createKeepResults();
    const seen: (string | undefined)[] = [];
    const add = (run: string) =>
      results.change(1, (now) => {
        seen.push(now?.run);
        return kept(run);
      });
    await Promise.all([add('a'), add('b'), add('c')]);
    expect(seen).toEqual([undefined, 'a', 'b']);
  });

  it('go on after a change that failed', async () => {
    const results = createKeepResults();
    const failing = results.change(1, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await results.change(1, () => kept('a'));
    expect((await readTabResult(1))?.run).toBe('a');
  });

  it('outlive the worker: a new one goes on from what is stored', async () => {
    await createKeepResults().change(1, () => kept('a'));
    await createKeepResults().change(1, (now) => (now?.run === 'a' ? { ...now, state: { kind: 'noQuotes' } } : now));
    expect((await readTabResult(1))?.state.kind).toBe('noQuotes');
  });
});

describe('a full session storage', () => {
  const size = JSON.stringify(kept('a')).length;

  it('drops the tabs that were written longest ago', async () => {
    limitSession(size * 2.5);
    let time = 0;
    const results = createKeepResults(() => (time += 1));
    for (const tab of [10, 11, 12, 13]) await results.change(tab, () => kept('a'));
    expect(new Set((await readAllTabResults()).keys())).toEqual(new Set([12, 13]));
  });

  it('keeps a result that is too large without the text', async () => {
    limitSession(size);
    await createKeepResults().change(1, () => ({ ...kept('a'), text: sampleText.repeat(5) }));
    expect(await readTabResult(1)).toMatchObject({
      run: 'a',
      state: { kind: 'done' },
      text: null,
      result: sampleResult,
    });
  });

  it('says so when nothing of it fits', async () => {
    limitSession(400);
    await createKeepResults().change(1, () => kept('a'));
    expect(await readTabResult(1)).toMatchObject({ run: 'a', state: { kind: 'failed' }, result: null });
  });
});

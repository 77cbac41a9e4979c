import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '../../extension/settings';
import { readSettings, updateSettings, watchSettings } from '../../extension/settings-store';

beforeEach(() => fakeBrowser.reset());

const add = (host: string) => updateSettings(({ offHosts }) => ({ offHosts: [...offHosts, host] }));

describe('settings in storage', () => {
  it('are the defaults at first', async () => expect(await readSettings()).toEqual(defaultSettings));

  it('keep sound fields beside a damaged one, also when another is changed', async () => {
    await fakeBrowser.storage.local.set({ settings: { badge: true, openDelay: 'soon', offHosts: ['pell.example'] } });
    const next = await updateSettings(() => ({ marks: 'hover' }));
    const expected: Settings = { ...defaultSettings, badge: true, offHosts: ['pell.example'], marks: 'hover' };
    expect(next).toEqual(expected);
    expect(await readSettings()).toEqual(expected);
  });

  it('do not lose one of two changes made at once', async () => {
    await Promise.all([add('a.example'), add('b.example'), add('c.example')]);
    expect((await readSettings()).offHosts).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('are not written when nothing changes', async () => {
    const settings = await updateSettings(() => ({ badge: true }));
    let writes = 0;
    fakeBrowser.storage.local.onChanged.addListener(() => (writes += 1));
    await updateSettings(() => ({ badge: true }));
    expect(writes).toBe(0);
    expect(await updateSettings(({ badge }) => ({ badge: !badge }))).toEqual({ ...settings, badge: false });
    expect(writes).toBe(1);
  });

  it('go on after a change that failed', async () => {
    const failing = updateSettings(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await updateSettings(() => ({ badge: true }))).badge).toBe(true);
  });

  it('tell of changes until they are no longer watched', async () => {
    const seen: boolean[] = [];
    const watching = new AbortController();
    watchSettings(({ badge }) => seen.push(badge), watching.signal);
    await updateSettings(() => ({ badge: true }));
    await fakeBrowser.storage.session.set({ settings: { badge: true } });
    watching.abort();
    await updateSettings(() => ({ badge: false }));
    expect(seen).toEqual([true]);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { patternOf } from '../../../extension/hosts';
import { defaultSettings } from '../../../extension/settings';
import { readSettings, updateSettings } from '../../../extension/settings-store';
import { eraseAll, importSettings, optionsActions, settingsFormat } from '../../../extension/surface/options-actions';
import { bundledPattern, type FakeSites, fakeSites } from '../../support/fake-sites';

let sites: FakeSites;

beforeEach(() => {
  fakeBrowser.reset();
  sites = fakeSites();
});

describe('import', () => {
  it.each(['', 'not json', '[]', 'null', '{"format":"other","settings":{}}'])(
    'leaves the settings for %j',
    async (text) => {
      await updateSettings(() => ({ badge: true }));
      expect(await importSettings(text)).toBe(false);
      expect((await readSettings()).badge).toBe(true);
    },
  );

  it('takes what can be read, and no sites that the browser did not grant', async () => {
    const settings = { offHosts: ['pell.example'], ownHosts: ['evil.example'], marks: 'tint', openDelay: 'x' };
    expect(await importSettings(JSON.stringify({ format: settingsFormat, settings }))).toBe(true);
    expect(await readSettings()).toEqual({ ...defaultSettings, offHosts: ['pell.example'], marks: 'tint' });
  });
});

describe('own sites', () => {
  it('ask the browser at once, within the click', () => {
    const asked: unknown[] = [];
    fakeBrowser.permissions.request = (what: unknown) => {
      asked.push(what);
      return Promise.resolve(true);
    };
    void optionsActions().addOwn(' https://www.Pell.example/a ');
    expect(asked).toEqual([{ origins: [patternOf('pell.example')] }]);
    expect(optionsActions().addOwn('no host')).toBeNull();
  });

  it('are given back in whatever form they were granted', async () => {
    sites.granted.add('https://pell.example/*');
    sites.granted.add(patternOf('quayside.example'));
    optionsActions().removeOwn('pell.example');
    await expect.poll(() => [...sites.granted]).toEqual([bundledPattern, patternOf('quayside.example')]);
  });
});

describe('erase', () => {
  it('leaves nothing behind but what the manifest has', async () => {
    sites.granted.add(patternOf('pell.example'));
    await updateSettings(() => ({ offHosts: ['quayside.example'] }));
    await fakeBrowser.storage.session.set({ 'tab:1': { run: 'a' } });
    await eraseAll();
    expect([...sites.granted]).toEqual([bundledPattern]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});

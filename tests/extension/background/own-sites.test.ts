import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOwnSites, ownSitesScript, syncOwnSites } from '../../../extension/background/own-sites';
import { patternOf } from '../../../extension/hosts';
import { readSettings, updateSettings } from '../../../extension/settings-store';
import { type FakeSites, fakeSites } from '../../support/fake-sites';

const pell = patternOf('pell.example');
const quay = patternOf('quayside.example');
let sites: FakeSites;

beforeEach(() => {
  fakeBrowser.reset();
  sites = fakeSites();
});

const matches = () => sites.registered.get(ownSitesScript)?.matches;
const ownHosts = async () => (await readSettings()).ownHosts;

describe('own sites', () => {
  it('need no script while there are none', async () => {
    await syncOwnSites();
    expect(sites.registered.size).toBe(0);
    expect(await ownHosts()).toEqual([]);
  });

  it('are registered when the browser grants them, and only they', async () => {
    keepOwnSites();
    sites.grant(pell);
    await syncOwnSites();
    expect(sites.registered.get(ownSitesScript)).toMatchObject({
      matches: [pell],
      js: ['content-scripts/reader.js'],
      css: ['content-scripts/reader.css'],
      persistAcrossSessions: true,
    });
    expect(await ownHosts()).toEqual(['pell.example']);
  });

  it('grow, shrink and go with the permissions', async () => {
    keepOwnSites();
    sites.grant(pell);
    sites.grant(quay);
    await expect.poll(matches).toEqual([pell, quay]);
    sites.revoke(pell);
    await expect.poll(matches).toEqual([quay]);
    sites.revoke(quay);
    await expect.poll(matches).toBeUndefined();
    await expect.poll(ownHosts).toEqual([]);
  });

  it('come back after an update has thrown the registered scripts away', async () => {
    keepOwnSites();
    sites.grant(pell);
    await expect.poll(matches).toEqual([pell]);
    sites.registered.clear();
    await fakeBrowser.runtime.onStartup.trigger();
    await expect.poll(matches).toEqual([pell]);
  });

  it('are registered by relative paths also where the manifest has whole addresses', async () => {
    const manifest = fakeBrowser.runtime.getManifest();
    const files = {
      js: ['moz-extension://id/content-scripts/reader.js'],
      css: ['moz-extension://id/content-scripts/reader.css'],
    };
    fakeBrowser.runtime.getManifest = () => ({ ...manifest, content_scripts: [{ matches: [], ...files }] });
    sites.grant(pell);
    await syncOwnSites();
    expect(sites.registered.get(ownSitesScript)).toMatchObject({
      js: ['content-scripts/reader.js'],
      css: ['content-scripts/reader.css'],
    });
  });

  it('believe the browser and not the settings', async () => {
    await updateSettings(() => ({ ownHosts: ['revoked.example'], badge: true }));
    await syncOwnSites();
    expect(await readSettings()).toMatchObject({ ownHosts: [], badge: true });
  });

  it('may be all sites, when the user says so in the browser', async () => {
    sites.grant('*://*/*');
    await syncOwnSites();
    expect(matches()).toEqual(['*://*/*']);
    expect(await ownHosts()).toEqual([]);
  });
});

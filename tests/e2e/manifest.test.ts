/** What the built extensions ask for. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newsHostMatches } from '../../tools/build/news-host-matches';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: readonly unknown[];
  readonly browser_specific_settings?: { readonly gecko: Record<string, unknown> };
}

const ASKED = ['activeTab', 'scripting', 'storage', 'contextMenus'];

function manifestOf(build: string): Manifest {
  return JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')) as Manifest;
}

describe.each([
  ['chrome-mv3', [...ASKED, 'sidePanel']],
  ['firefox-mv3', ASKED],
] as const)('manifest of %s', (build, permissions) => {
  const manifest = manifestOf(build);

  test('asks for these permissions and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].toSorted()).toEqual([...permissions].toSorted());
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('runs by itself on the bundled news hosts alone', () => {
    expect(manifest.content_scripts.map(({ matches }) => [...matches].toSorted())).toEqual([newsHostMatches()]);
  });

  test('lets its pages load and connect nowhere else', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
});

test('Firefox is told that no data is collected', () => {
  const gecko = manifestOf('firefox-mv3').browser_specific_settings?.gecko;
  expect(gecko).toMatchObject({ data_collection_permissions: { required: ['none'] }, strict_min_version: '140.0' });
});

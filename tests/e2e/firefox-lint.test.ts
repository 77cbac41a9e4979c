/** The linter of Firefox's store over the built extension. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

interface LintReport {
  readonly errors: readonly { readonly code: string; readonly file?: string; readonly message: string }[];
  readonly metadata: { readonly manifestVersion: number };
}

test('web-ext finds no error in the build for Firefox', () => {
  const line = 'web-ext lint --source-dir .output/firefox-mv3 --no-config-discovery --output json';
  const { stdout } = spawnSync(`npx --no-install ${line}`, { shell: true, encoding: 'utf8' });
  const report = JSON.parse(stdout) as LintReport;
  expect(report.metadata.manifestVersion).toBe(3);
  expect(report.errors.map(({ code, file, message }) => `${code} ${file ?? ''}: ${message}`)).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../support/english';

const root = resolve(import.meta.dirname, '../..');

function codeOf(folder: string): string {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');
}

const code = ['components', 'extension', 'entrypoints', 'tools/build'].map(codeOf).join('\n');

/** Used by name, by a name that is put together (`source.${type}`), or in the manifest. The browser's own start with "@@". */
function isUsed(key: string, inCode: string): boolean {
  if (key.startsWith('@@') || inCode.includes(`'${key}'`) || inCode.includes(`__MSG_${key}__`)) return true;
  const parts = key.split('.');
  return parts.some((_, at) => at > 0 && inCode.includes(`\`${parts.slice(0, at).join('.')}.\${`));
}

describe('the English words', () => {
  it('are all used', async () => {
    const keys = [...(await messagesOf('en')).keys()];
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => !isUsed(key, code))).toEqual([]);
  });

  it('would be found unused', () => {
    expect(isUsed('list.nobodyUsesThis', code)).toBe(false);
    expect(isUsed('source.document', 't(`source.${type}`)')).toBe(true);
  });

  it('are never empty', async () => {
    const empty = [...(await messagesOf('en'))].filter(([key, text]) => !key.startsWith('@@') && text.trim() === '');
    expect(empty).toEqual([]);
  });
});

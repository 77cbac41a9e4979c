import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cruiseFolders, findArrowProblems, type Cruise } from '../../tools/check/arrows';

const CRUISE_MS = 60_000;

const whole = (path: string) => `import { value } from '${path}';\nexport const other = value;\n`;
const typeOnly = (path: string) => `import type { Shape } from '${path}';\nexport const other: Shape = 1;\n`;
const value = 'export const value = 1;\nexport type Shape = number;\n';

/** What is imported, from where, and the rule that must answer. */
const forbidden = [
  ['engine/extension.ts', whole('../extension/end'), 'engine-arrows'],
  ['engine/extension-types.ts', typeOnly('../extension/end'), 'engine-arrows'],
  ['engine/node.ts', "import { join } from 'node:path';\nexport const other = join;\n", 'engine-is-pure'],
  ['engine/lost.ts', whole('./nowhere'), 'not-to-unresolvable'],
  ['components/engine.ts', whole('../engine/end'), 'components-only-types-of-engine'],
  ['components/extension.ts', whole('../extension/end'), 'components-arrows'],
  ['extension/components.ts', whole('../components/end'), 'extension-arrows'],
  ['extension/page/tools.ts', whole('../../tools/end'), 'extension-arrows'],
  ['exports/engine.ts', whole('../engine/end'), 'exports-only-types-of-engine'],
  ['entrypoints/tests.ts', whole('../tests/end'), 'entrypoints-arrows'],
  ['tools/circle-back.ts', `${whole('./circle')}${value}`, 'no-circular'],
] as const;

const allowed = [
  ['components/engine-types.ts', typeOnly('../engine/end')],
  ['entrypoints/components.ts', whole('../components/end')],
  ['extension/engine.ts', whole('../engine/end')],
  ['extension/page/components.ts', whole('../../components/end')],
  ['engine/engine.ts', whole('./end')],
  ['tools/extension.ts', whole('../extension/end')],
] as const;

const ends = ['entrypoints', 'extension', 'components', 'exports', 'engine', 'tools', 'tests'].map((folder) => [
  `${folder}/end.ts`,
  value,
]);

/** A little project of its own, so that the rules are seen to fire. */
function makeProject(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'saidby-arrows-'));
  for (const [path, text] of Object.entries({ 'tsconfig.json': '{}', 'root.ts': value, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function cruise(files: Readonly<Record<string, string>>, folders?: readonly string[]): Cruise {
  const root = makeProject(files);
  try {
    return cruiseFolders(root, folders);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('arrows between folders', { timeout: CRUISE_MS }, () => {
  let whatBroke: readonly string[] = [];
  beforeAll(() => {
    const files = [...forbidden, ...allowed, ...ends].map(([path, text]) => [path, text] as const);
    const circle = ['tools/circle.ts', `${whole('./circle-back')}${value}`] as const;
    whatBroke = cruise(Object.fromEntries([...files, circle])).violations;
  }, CRUISE_MS);

  test.each(forbidden)('catches %s', (path, _text, rule) => {
    const ofThis = whatBroke.filter((line) => line.includes(`: ${path} ->`));
    expect(ofThis.map((line) => line.split(':')[0])).toEqual([rule]);
  });

  test.each(allowed)('allows %s', (path) => {
    expect(whatBroke.filter((line) => line.includes(`: ${path} ->`))).toEqual([]);
  });

  test('says so when nothing was read', () => {
    const problems = findArrowProblems(cruise({ 'engine/notes.txt': 'no code here' }, ['engine']));
    expect(problems).toEqual(['no module was read in engine/: the check saw nothing there']);
  });
});

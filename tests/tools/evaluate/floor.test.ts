/** What the engine gets right on the annotated articles may only rise. */
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createLexicon } from '../../../engine/knowledge/lexicon';
import { evaluateFile, evaluatePages } from '../../../tools/evaluate/evaluate-file';
import { readFloor, underFloor } from '../../../tools/evaluate/floor';
import { createAnalyse } from '../../../tools/evaluate/run-document';
import { loadKnowledge, readSource } from '../../../tools/load-knowledge';
import { hasShared, SHARED_EVAL } from '../../support/shared-eval';

vi.setConfig({ testTimeout: 180_000 });

const floor = readFloor();
const ofFile = (name: string): typeof floor =>
  Object.fromEntries(Object.entries(floor).filter(([file]) => file === name));
const gold = (name: string): string => join(SHARED_EVAL, `${name}.jsonl`);

it('there is a floor', () => {
  expect(Object.keys(floor)).toEqual(expect.arrayContaining(['pages-dev', 'polnear-dev', 'seed', 'seed (pages)']));
});

describe.runIf(hasShared('seed.jsonl'))('the floor holds', () => {
  const knowledge = loadKnowledge();
  const analyse = createAnalyse(knowledge);

  it.each(['pages-dev', 'polnear-dev', 'seed'])('%s', (name) => {
    const { figures } = evaluateFile(gold(name), analyse);
    expect(underFloor(ofFile(name), { [name]: figures })).toEqual([]);
  });

  it.each([
    ['seed', SHARED_EVAL],
    ['pages-dev', join(SHARED_EVAL, 'pages')],
  ])('%s, read from the pages', async (name, folder) => {
    const evaluation = await evaluatePages(gold(name), folder, analyse);
    const file = `${name} (pages)`;
    expect(evaluation).not.toBeNull();
    expect(underFloor(ofFile(file), { [file]: evaluation?.figures ?? {} })).toEqual([]);
  });

  it('and would notice an engine without verbs of saying', () => {
    const { lexicon } = readSource();
    const header = (lexicon['speech-verbs'] ?? '').split('\n')[0] ?? '';
    const mute = createLexicon({ ...lexicon, 'speech-verbs': `${header}\n` });
    const { figures } = evaluateFile(gold('polnear-dev'), createAnalyse({ ...knowledge, lexicon: mute }));
    expect(underFloor(ofFile('polnear-dev'), { 'polnear-dev': figures })).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { openEntityIndex } from '../../../engine/linking/entity-index';
import { checkEntities, checkFiles } from '../../../tools/entities/check';
import { diffLists } from '../../../tools/entities/diff';
import { applyOverrides } from '../../../tools/entities/overrides';
import { settle } from '../../../tools/entities/settle';
import { addTitlesByRule } from '../../../tools/entities/title-rules';
import { writeIndex } from '../../../tools/entities/write-index';
import type { Draft } from '../../../tools/entities/draft';
import { entity, person } from './drafts';

const rules = {
  isPopular: (title: string) => title === 'Ida Marsh',
  isCommonWord: (word: string) => word === 'green',
  drop: () => {},
};
const settled = (...drafts: Draft[]) =>
  settle({ drafts, qid: '', wiki: drafts[0]?.wiki ?? '', titleSure: false }, rules);

describe('settling a group', () => {
  it('lets the first source name the entity and give its role, the others fill in', () => {
    const one = settled(
      person({ name: 'Ida Marsh', wiki: 'Ida Marsh', role: 'senator' }),
      person({ name: 'Ida Marshall', pronoun: 'she', role: 'rower', source: 'table' }),
    );
    expect(one).toMatchObject({
      name: 'Ida Marsh',
      role: 'senator',
      pronoun: 'she',
      aliases: ['Ida Marshall'],
      sources: ['hand', 'table'],
    });
    expect(one?.prominence).toBeGreaterThan(settled(person({ name: 'Ida Marsh', role: 'senator' }))?.prominence ?? 1);
  });

  it.each([
    ['a common word', 'Green'],
    ['initials only', 'I. Marsh'],
    ['another script', 'Ида Марш'],
    ['what the key covers', 'Ida K. Marsh'],
  ])('stores no alias that is %s', (_what, alias) => {
    expect(settled(person({ name: 'Ida Marsh', aliases: [alias] }))?.aliases).toEqual([]);
  });

  it('knows a peer as Lord or Baroness', () => {
    expect(settled(person({ name: 'Ida Marsh', wiki: 'Ida Marsh, Baroness Marsh of Fenland' }))?.aliases).toContain(
      'Baroness Marsh',
    );
  });

  it('drops who has no name in Latin script', () => {
    expect(settled(person({ name: 'Ида Марш' }))).toBeNull();
  });
});

describe('overrides', () => {
  const row = (field: string, value: string) => ({ entity: 'Ida Marsh', field, value, reason: '' });
  it.each([
    [row('role', 'rower'), { role: 'rower' }],
    [row('alias+', 'Ida Quay'), { aliases: ['Ida Quay'] }],
  ])('%j', (given, expected) => {
    expect(applyOverrides([entity({ name: 'Ida Marsh' })], [given]).entities[0]).toMatchObject(expected);
  });

  it('drops, refuses unknown fields, names stale rows', () => {
    expect(applyOverrides([entity({ name: 'Ida Marsh' })], [row('drop', '')]).entities).toEqual([]);
    expect(() => applyOverrides([entity({ name: 'Ida Marsh' })], [row('colour', 'red')])).toThrow('no field "colour"');
    expect(applyOverrides([], [row('drop', '')]).unused).toEqual(['Ida Marsh']);
  });
});

describe('titles by rule', () => {
  const rule = [{ source: 'hand', role: 'minister', country: 'FR', reason: '' }];
  const bare = entity({ name: 'Ida Marsh', wiki: '', qid: 'Q9' });
  it.each<[string, Parameters<typeof addTitlesByRule>[0], string]>([
    ['a unique name', [bare], 'Ida Marsh'],
    ['a namesake', [bare, entity({ name: 'Ida Marsh', wiki: 'Ida Marsh (rower)' })], ''],
    ['no id', [entity({ name: 'Ida Marsh', wiki: '' })], ''],
    ['another country', [{ ...bare, country: 'US' }], ''],
  ])('%s', (_what, list, title) => {
    expect(addTitlesByRule(list, rule)[0]?.wiki).toBe(title);
  });
});

describe('checks', () => {
  it.each([
    ['a malformed id', [entity({ name: 'Ida Marsh', qid: 'Q0x' })], 'not a Wikidata id'],
    [
      'an id twice',
      [entity({ name: 'Ida Marsh', qid: 'Q9' }), entity({ name: 'Jo Fen', qid: 'Q9' })],
      'id stands twice',
    ],
    [
      'a title twice',
      [entity({ name: 'Ida Marsh' }), entity({ name: 'Jo Fen', wiki: 'Ida Marsh' })],
      'title stands twice',
    ],
    ['a country that is none', [entity({ name: 'Ida Marsh', country: 'FR|DE' })], 'not a country code'],
    ['a common word', [entity({ name: 'Ida Marsh', aliases: ['Green'] })], 'common word'],
  ])('finds %s', (_what, list, fault) => {
    expect(checkEntities(list, (word) => word === 'green').join()).toContain(fault);
  });

  it('finds nothing wrong with a sound list, and every name in its files', () => {
    const list = [entity({ name: 'Ida Marsh', aliases: ['Ida Quay'] }), entity({ name: 'Jo Fen' })];
    expect(checkEntities(list, () => false)).toEqual([]);
    expect(checkFiles(writeIndex(list, '2026-01-01'), list)).toEqual([]);
  });

  it('finds a row that cannot be reached', () => {
    const list = [entity({ name: 'Ida Marsh' })];
    expect(checkFiles(writeIndex(list, '2026-01-01'), [...list, entity({ name: 'Jo Fen' })]).join()).toContain(
      'not reached by "Jo Fen"',
    );
  });
});

it('says what a new list adds, removes and renames', () => {
  const before = openEntityIndex(
    writeIndex([entity({ name: 'Ida Marsh', qid: 'Q8' }), entity({ name: 'Jo Fen' })], '2026-01-01'),
  );
  const diff = diffLists(before, [entity({ name: 'Ida Quay', qid: 'Q8' }), entity({ name: 'Al Reed' })]);
  expect(diff).toEqual({
    added: ['Al Reed (enwiki:Al Reed)'],
    removed: ['Jo Fen (enwiki:Jo Fen)'],
    renamed: ['Ida Marsh -> Ida Quay (Q8)'],
  });
});

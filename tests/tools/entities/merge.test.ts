import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../tools/entities/draft';
import { mergeDrafts, type Merged } from '../../../tools/entities/merge';
import { person } from './drafts';

const FIELDS: Readonly<Record<string, string>> = { minister: 'politics', senator: 'politics', rower: 'sport' };
const fieldsOf = (role: string): ReadonlySet<string> => new Set(role.split(' ').flatMap((word) => FIELDS[word] ?? []));
const merge = (...drafts: Draft[]): Merged => mergeDrafts(drafts, fieldsOf);
const sizes = (merged: Merged): number[] => merged.groups.map((group) => group.drafts.length);
const body = (given: Partial<Draft> & { readonly name: string }): Draft =>
  person({ kind: 'organization', role: '', ...given });

describe('merging', () => {
  it.each<[string, Draft[], number[]]>([
    [
      'the same title',
      [
        person({ name: 'Ida Marsh', wiki: 'Ida Marsh' }),
        person({ name: 'Ida K. Marsh', wiki: 'Ida Marsh', country: '' }),
      ],
      [2],
    ],
    ['the same id', [person({ name: 'Ida Marsh', qid: 'Q9' }), person({ name: 'Ida Marsch', qid: 'Q9' })], [2]],
    [
      'the same name, country and field',
      [person({ name: 'Ida Marsh', wiki: 'Ida Marsh' }), person({ name: 'Ida Marsh', role: 'senator', qid: 'Q9' })],
      [2],
    ],
    [
      'a name under which another has its title',
      [body({ name: 'Marsh Club', wiki: 'Marsh F.C.' }), body({ name: 'Marsh F.C.', qid: 'Q9', country: '' })],
      [2],
    ],
    [
      'another field of life',
      [person({ name: 'Ida Marsh' }), person({ name: 'Ida Marsh', role: 'rower', qid: 'Q9' })],
      [1, 1],
    ],
    ['another country', [person({ name: 'Ida Marsh' }), person({ name: 'Ida Marsh', country: 'US' })], [1, 1]],
    ['another id', [person({ name: 'Ida Marsh', qid: 'Q8' }), person({ name: 'Ida Marsh', qid: 'Q9' })], [1, 1]],
    ['father and son', [person({ name: 'Ida Marsh' }), person({ name: 'Ida Marsh Jr.' })], [1, 1]],
    ['a person and a body', [person({ name: 'Ida Marsh' }), body({ name: 'Ida Marsh' })], [1, 1]],
    [
      'two disambiguated titles',
      [
        person({ name: 'Ida Marsh', wiki: 'Ida Marsh (senator)' }),
        person({ name: 'Ida Marsh', wiki: 'Ida Marsh (minister)', qid: 'Q9' }),
      ],
      [1, 1],
    ],
    [
      'a title another id confirms',
      [
        person({ name: 'Ida Marsh', wiki: 'Ida Marsh' }),
        person({ name: 'Ida Marsh', wiki: 'Ida Marsh (senator)', qid: 'Q9' }),
        person({ name: 'I. Marsh', wiki: 'Ida Marsh', qid: 'Q8' }),
      ],
      [2, 1],
    ],
  ])('%s', (_what, drafts, expected) => {
    expect(sizes(merge(...drafts))).toEqual(expected);
  });

  it('takes the title of a table with ids over a hand-written one, and reports it', () => {
    const merged = merge(
      person({ name: 'Ida Marsh', wiki: 'Ida Marsh' }),
      person({ name: 'Ida Marsh', wiki: 'Ida Marsh (senator)', qid: 'Q9', source: 'table' }),
    );
    expect(merged.groups.map((group) => [group.wiki, group.qid])).toEqual([['Ida Marsh (senator)', 'Q9']]);
    expect(merged.report.conflicts.join()).toContain('"Ida Marsh" or "Ida Marsh (senator)" (table, taken)');
  });

  it('takes the newest title of a renamed article', () => {
    const merged = merge(
      person({ name: 'Ida Marsh', wiki: 'Ida B. Marsh' }),
      person({ name: 'Ida Marsh', wiki: 'Ida B. Marsh', qid: 'Q9', date: '2020' }),
      person({ name: 'Ida Marsh', wiki: 'Ida Marsh', qid: 'Q9', date: '2025' }),
    );
    expect(merged.groups.map((group) => group.wiki)).toEqual(['Ida Marsh']);
    expect(merged.report.conflicts.join()).toContain('renamed');
  });

  it('leaves a name that fits two apart from both, and says so', () => {
    const merged = merge(
      person({ name: 'Ida Marsh', qid: 'Q8' }),
      person({ name: 'Ida Marsh', qid: 'Q9' }),
      person({ name: 'Ida Marsh' }),
    );
    expect(sizes(merged)).toEqual([1, 1, 1]);
    expect(merged.report.conflicts.join()).toContain('several of this name');
  });

  it('reports two ids for one title and keeps them apart', () => {
    const merged = merge(
      person({ name: 'Ida Marsh', wiki: 'Ida Marsh', qid: 'Q8' }),
      person({ name: 'Ida Marsh', wiki: 'Ida Marsh', qid: 'Q9' }),
    );
    expect(merged.groups.map((group) => group.wiki)).toEqual(['Ida Marsh', '']);
    expect(merged.report.conflicts.join()).toContain('two ids');
  });

  it('drops rows that may only join and find nobody', () => {
    const merged = merge(person({ name: 'Ida Marsh', joinsOnly: true }));
    expect(merged.groups).toEqual([]);
    expect(merged.report.conflicts.join()).toContain('nobody to join');
  });
});

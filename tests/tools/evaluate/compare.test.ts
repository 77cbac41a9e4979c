import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../tools/evaluate/compare';
import { raiseFloor, underFloor } from '../../../tools/evaluate/floor';
import { replaceSection } from '../../../tools/evaluate/replace-section';

describe('changesOf', () => {
  it('lists what is fixed and what is broken, of what both runs judged', () => {
    const before = { a: 'right', b: 'speaker: nobody', c: 'right', d: 'missed', gone: 'right' };
    const after = { a: 'missed', b: 'right', c: 'right', d: 'speaker: nobody', added: 'missed' };
    expect(changesOf(before, after)).toEqual({
      fixed: [{ key: 'b', before: 'speaker: nobody', after: 'right' }],
      broken: [{ key: 'a', before: 'right', after: 'missed' }],
    });
  });
});

describe('the floor', () => {
  const floor = { gold: { 'detection.f1': 0.95, 'roles.accuracy': 0.8 } };

  it('only rises', () => {
    const today = {
      gold: { 'detection.f1': 0.9719, 'roles.accuracy': 0.7, 'attribution.all': null },
      other: { 'detection.f1': 1 },
    };
    expect(raiseFloor(floor, today)).toEqual({
      gold: { 'detection.f1': 0.966, 'roles.accuracy': 0.8 },
      other: { 'detection.f1': 1 },
    });
  });

  it('names what is under it', () => {
    expect(underFloor(floor, { gold: { 'detection.f1': 0.96, 'roles.accuracy': 0.8 } })).toEqual([]);
    expect(underFloor(floor, { gold: { 'detection.f1': 0.9499, 'roles.accuracy': null } })).toEqual([
      'gold: detection.f1 0.950 is under 0.950',
      'gold: roles.accuracy 0.000 is under 0.800',
    ]);
    expect(underFloor(floor, {})).toHaveLength(2);
  });
});

describe('replaceSection', () => {
  it('leaves the rest of the page', () => {
    expect(replaceSection('a\n<!-- x:start -->\nold\n<!-- x:end -->\nb', 'x', 'new\n')).toBe(
      'a\n<!-- x:start -->\nnew\n<!-- x:end -->\nb',
    );
  });

  it('throws when the section is not there', () => {
    expect(() => replaceSection('a', 'x', 'new')).toThrow('x:start');
  });
});

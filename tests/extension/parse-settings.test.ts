import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../extension/parse-settings';
import { defaultSettings, type Settings } from '../../extension/settings';

const sound: Settings = {
  offHosts: ['harrow-courier.example', 'pell.example'],
  ownHosts: ['quayside.example'],
  pausedUntil: 1_800_000_000_000,
  marks: 'tint',
  cardOpens: 'click',
  openDelay: 0,
  closeDelay: 2000,
  badge: true,
  showReported: true,
};

describe('sound settings', () => {
  it('come back as they are', () => {
    expect(parseSettings(sound)).toEqual(sound);
    expect(parseSettings(JSON.parse(JSON.stringify(sound)))).toEqual(sound);
  });
});

/** One damaged field, and what is read from it. Every other field must come through. */
const damaged: readonly (readonly [keyof Settings, unknown, unknown])[] = [
  ['offHosts', 'harrow-courier.example', []],
  ['offHosts', null, []],
  ['offHosts', [7, null, 'WWW.Pell.Example', 'pell.example', '', 'two words', '*'], ['pell.example']],
  ['ownHosts', { 0: 'a.example' }, []],
  ['ownHosts', ['https://Quayside.example/news?x=1'], ['quayside.example']],
  ['pausedUntil', 'tomorrow', null],
  ['pausedUntil', Number.NaN, null],
  ['pausedUntil', -5, null],
  ['pausedUntil', Number.POSITIVE_INFINITY, -1],
  ['pausedUntil', -1, -1],
  ['marks', 'blink', 'underline'],
  ['marks', ['tint'], 'underline'],
  ['cardOpens', undefined, 'hover'],
  ['openDelay', '500', 500],
  ['openDelay', -20, 0],
  ['openDelay', 1e9, 2000],
  ['openDelay', 249.6, 250],
  ['closeDelay', Number.NaN, 300],
  ['badge', 1, false],
  ['showReported', 'true', false],
];

describe('one damaged field', () => {
  it.each(damaged)('%s: %j', (field, value, read) => {
    expect(parseSettings({ ...sound, [field]: value })).toEqual({ ...sound, [field]: read });
  });
});

describe('no settings at all', () => {
  it.each([undefined, null, 0, '', 'settings', [], [sound], true, () => sound])('%j gives the defaults', (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('never throws, and reads its own answer alike', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const read = parseSettings(stored);
        expect(parseSettings(read)).toEqual(read);
      }),
    );
    fc.assert(
      fc.property(
        fc.record({ offHosts: fc.anything(), openDelay: fc.anything(), pausedUntil: fc.anything() }),
        (part) => {
          expect(parseSettings({ ...sound, ...part })).toMatchObject({
            marks: 'tint',
            badge: true,
            ownHosts: sound.ownHosts,
          });
        },
      ),
    );
  });
});

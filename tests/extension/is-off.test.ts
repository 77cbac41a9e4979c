import { describe, expect, it } from 'vitest';
import { isPaused, switchSite, tomorrow, whyOff } from '../../extension/is-off';
import { defaultSettings } from '../../extension/settings';

const now = new Date(2026, 2, 10, 21, 15).getTime();
const off = { ...defaultSettings, offHosts: ['pell.example'] };

describe('whyOff', () => {
  it.each([
    ['https://pell.example/a', 'site'],
    ['https://www.pell.example/a', 'site'],
    ['https://sport.news.pell.example/a', 'site'],
    ['https://notpell.example/a', null],
    ['https://example/', null],
    [undefined, null],
  ])('%s: %s', (url, why) => expect(whyOff(off, url, now)).toBe(why));

  it('says paused before it says site', () =>
    expect(whyOff({ ...off, pausedUntil: -1 }, 'https://pell.example/', now)).toBe('paused'));
});

describe('isPaused', () => {
  it.each([
    [null, false],
    [-1, true],
    [now + 1, true],
    [now, false],
    [now - 1, false],
  ])('until %s: %s', (pausedUntil, paused) => expect(isPaused({ ...defaultSettings, pausedUntil }, now)).toBe(paused));

  it('ends at the next local midnight', () =>
    expect(new Date(tomorrow(new Date(now)))).toEqual(new Date(2026, 2, 11, 0, 0, 0, 0)));
});

describe('switchSite', () => {
  it.each([
    ['switches off the host', [], 'https://www.pell.example/a', false, ['pell.example']],
    ['replaces nothing twice', ['pell.example'], 'https://pell.example/a', false, ['pell.example']],
    [
      'switches on what a parent covers',
      ['pell.example', 'z.example'],
      'https://news.pell.example/',
      true,
      ['z.example'],
    ],
    ['leaves other hosts', ['z.example'], 'https://pell.example/', true, ['z.example']],
    ['leaves pages without host', ['z.example'], 'about:blank', false, ['z.example']],
  ])('%s', (_, offHosts, url, on, expected) =>
    expect(switchSite({ ...defaultSettings, offHosts }, url, on).offHosts).toEqual(expected),
  );
});

import { describe, expect, it } from 'vitest';
import { isWithin, patternOf, readHost, siteOf, siteOfPattern } from '../../extension/hosts';

describe('readHost', () => {
  it.each([
    ['pell.example', 'pell.example'],
    ['  WWW.Pell.Example. ', 'pell.example'],
    ['https://news.pell.example:8080/a/b?c#d', 'news.pell.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
  ])('%s', (text, host) => expect(readHost(text)).toBe(host));

  it.each(['', '   ', 'two words', '*.pell.example', 'me@pell.example', 'https://'])('%j is none', (text) =>
    expect(readHost(text)).toBeNull(),
  );
});

describe('siteOf', () => {
  it.each([
    ['https://www.pell.example/a', 'pell.example'],
    ['http://news.pell.example/', 'news.pell.example'],
    ['file:///home/a.html', null],
    ['chrome://extensions', null],
    ['about:blank', null],
    ['nothing', null],
    [undefined, null],
  ])('%s', (url, site) => expect(siteOf(url)).toBe(site));
});

describe('isWithin', () => {
  it.each([
    ['pell.example', 'pell.example', true],
    ['news.pell.example', 'pell.example', true],
    ['notpell.example', 'pell.example', false],
    ['example', 'pell.example', false],
  ])('%s in %s: %s', (host, site, within) => expect(isWithin(host, site)).toBe(within));
});

describe('patterns', () => {
  it.each([
    ['*://*.pell.example/*', 'pell.example'],
    ['https://pell.example/*', 'pell.example'],
    ['*://*/*', null],
    ['<all_urls>', null],
    ['file:///*', null],
  ])('%s', (pattern, site) => expect(siteOfPattern(pattern)).toBe(site));

  it('go both ways', () => expect(siteOfPattern(patternOf('pell.example'))).toBe('pell.example'));
});

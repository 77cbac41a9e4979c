import { describe, expect, it } from 'vitest';
import { authorsOf, datePartsOf } from '../../exports/citation';
import { linkToText } from '../../exports/text-fragment';

describe('authorsOf', () => {
  it.each([
    ['By Ines Calloway', ['Ines Calloway']],
    ['Ines Calloway and Piet Hoorn', ['Ines Calloway', 'Piet Hoorn']],
    ['by Ines Calloway, Piet Hoorn & Lea Sand', ['Ines Calloway', 'Piet Hoorn', 'Lea Sand']],
    ['Ines Calloway, Piet Hoorn, and Lea Sand', ['Ines Calloway', 'Piet Hoorn', 'Lea Sand']],
    ['Byron Sanders', ['Byron Sanders']],
    ['Alexander Brandt', ['Alexander Brandt']],
    ['', []],
    [undefined, []],
  ])('%s', (byline, authors) => expect(authorsOf(byline)).toEqual(authors));
});

describe('datePartsOf', () => {
  it.each([
    ['2026-03-10T23:59:00-05:00', { year: '2026', month: '03', day: '10' }],
    ['2026-03', { year: '2026', month: '03', day: null }],
    ['2026', { year: '2026', month: null, day: null }],
    ['last Tuesday', null],
    [undefined, null],
  ])('%s', (iso, parts) => expect(datePartsOf(iso)).toEqual(parts));
});

describe('linkToText', () => {
  const page = 'https://pell.example/a';

  it.each([
    ['a short one', `${page}#:~:text=a%20short%20one`],
    ['half-hearted, (at best)', `${page}#:~:text=half%2Dhearted%2C%20%28at%20best%29`],
    [
      'one two three four five six seven eight nine ten eleven',
      `${page}#:~:text=one%20two%20three%20four,eight%20nine%20ten%20eleven`,
    ],
    ['  ', page],
    ['broken \ud800', `${page}#:~:text=broken%20%EF%BF%BD`],
  ])('%j', (text, link) => expect(linkToText(`${page}#old`, text)).toBe(link));
});

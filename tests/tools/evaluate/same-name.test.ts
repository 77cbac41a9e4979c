import { describe, expect, it } from 'vitest';
import { bareName, carriesSurname, isSpeaker, sameTitle } from '../../../tools/evaluate/same-name';

describe('isSpeaker', () => {
  const person = { speaker: 'Zoë Okonjo', also: ['Z. Okonjo'], type: 'person' };
  const body = { speaker: 'Harbour Police of Westmoor', type: 'org' };

  it.each([
    [person, 'Zoe Okonjo'],
    [person, 'Z. Okonjo’s'],
    [body, 'the Westmoor Harbour Police'],
    [body, 'Harbour Police'],
  ])('takes %o for %s', (gold, name) => {
    expect(isSpeaker(gold, name)).toBe(true);
  });

  it.each([
    [person, 'Okonjo'],
    [person, 'Zoë Okonjo Bell'],
    [person, ''],
    [person, undefined],
    [body, 'the Westmoor Council of Elders'],
    [body, 'the'],
  ])('does not take %o for %s', (gold, name) => {
    expect(isSpeaker(gold, name)).toBe(false);
  });
});

describe('carriesSurname', () => {
  it.each([
    ['Gov. Ada Pike of Ohio', 'Ada Pike'],
    ['Pike, who was late', 'Ada Pike'],
  ])('finds the surname in %s', (printed, name) => {
    expect(carriesSurname(printed, name)).toBe(true);
  });

  it.each([
    ['the governor', 'Ada Pike'],
    ['Rita Lowe, a friend of Pike', 'Ada Pike'],
    ['Ada Li', 'Jo Li'],
    ['Ada Pike', undefined],
  ])('does not find it in %s', (printed, name) => {
    expect(carriesSurname(printed, name)).toBe(false);
  });
});

describe('sameTitle', () => {
  it.each([
    ['Ada Pike', 'Ada_Pike'],
    ['Ada Pike (politician)', 'Ada Pike'],
  ])('%s is %s', (a, b) => {
    expect(sameTitle(a, b)).toBe(true);
  });

  it.each([
    ['Ada Pike (politician)', 'Ada Pike (singer)'],
    ['Ada Pike', 'Ada Pike Jr.'],
    ['Ada Pike', null],
    [null, null],
  ])('%s is not %s', (a, b) => {
    expect(sameTitle(a, b)).toBe(false);
  });
});

describe('bareName', () => {
  it('leaves letters and digits', () => {
    expect(bareName(' The  Évian–Council’s ')).toBe('evian council');
  });
});

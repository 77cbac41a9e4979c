import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleOf, nameKey, suffixOf } from '../../../engine/linking/name-key';
import { surnamesOf } from '../../../engine/linking/surnames';

describe('nameKey', () => {
  it.each([
    ['J.D. Vance', 'jd vance'],
    ['J. D. Vance', 'jd vance'],
    ['JD Vance', 'jd vance'],
    ['George H. W. Bush', 'george bush'],
    ['Robert F. Kennedy Jr.', 'robert kennedy'],
    ['Elizabeth II', 'elizabeth ii'],
    ['The New York Times', 'new york times'],
    ['Jürgen Klopp', 'jurgen klopp'],
    ['Łukasz Brzęczyszczykiewicz', 'lukasz brzeczyszczykiewicz'],
    ['Martin O’Neill', 'martin oneill'],
    ['Johnson & Johnson', 'johnson and johnson'],
    ['Abdel Fattah el-Sisi', 'abdel fattah el sisi'],
    ['U.S. Treasury', 'us treasury'],
    ['!!!', ''],
  ])('%s -> %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it.each([
    ['Jane Doe', 'John Doe'],
    ['Anna Berg', 'Anna Bergman'],
    ['Bank of Here', 'Bank Here'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('never throws, and looks away from diacritics and marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(nameKey(text)).toMatch(/^(?:\S+(?: \S+)*)?$/);
      }),
    );
    const plain = fc.string({ unit: fc.constantFrom(...Array.from('abcdefg')), minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(plain, plain, (first, last) => {
        const marked = `${first}-${last}`.normalize('NFD').replaceAll('e', 'é').toUpperCase();
        expect(nameKey(marked)).toBe(nameKey(`${first} ${last}`));
      }),
    );
  });

  it('tells what it left out', () => {
    expect(suffixOf('Robert F. Kennedy Jr.')).toBe('jr');
    expect(suffixOf('Elizabeth II')).toBe('');
    expect(middleOf('George H. W. Bush')).toBe('hw');
    expect(middleOf('George Bush')).toBe('');
  });

  it('takes particles into the family name', () => {
    expect(surnamesOf(['ursula', 'von', 'der', 'leyen'])).toEqual(['leyen', 'von der leyen']);
    expect(surnamesOf(['bono'])).toEqual([]);
  });
});

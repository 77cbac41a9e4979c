import { describe, expect, it } from 'vitest';
import { tokenised, tokenTexts } from '../../support/quotations';

const TOKENS: readonly (readonly [text: string, tokens: string])[] = [
  ['Ilona Vask said so.', 'Ilona|Vask|said|so|.'],
  ["She doesn't know, Vask's aide said.", "She|doesn't|know|,|Vask|'s|aide|said|."],
  ['It’s the mayor’s.', 'It|’s|the|mayor|’s|.'],
  ['the drivers’ room', 'the|drivers|’|room'],
  ["Neve O'Tarry and Tomás d’Ávila", "Neve|O'Tarry|and|Tomás|d’Ávila"],
  ['al-Harun’s three-year-old', 'al-Harun|’s|three-year-old'],
  ['Mr. Ruiz of the U.S. met Gen. Odu', 'Mr.|Ruiz|of|the|U.S.|met|Gen.|Odu'],
  ['a U.S.-led talk at 5 p.m. with J. D. Vask', 'a|U.S.-led|talk|at|5|p.m.|with|J.|D.|Vask'],
  ['So did I. No. We go.', 'So|did|I|.|No|.|We|go|.'],
  ['No. 10 and No one', 'No.|10|and|No|one'],
  ['$2,000.50 and 34th, 10:30', '$|2,000.50|and|34th|,|10:30'],
  ["in the '90s they told 'em", "in|the|'90s|they|told|'em"],
  ["rock 'n' roll, fish ’n’ chips", "rock|'n'|roll|,|fish|’n’|chips"],
  ['the ’16 race', 'the|’16|race'],
  ["''No,'' he said", "''|No|,|''|he|said"],
  ["``No,'' he said", "``|No|,|''|he|said"],
  ['AT&T and Q&A', 'AT&T|and|Q&A'],
  ['@harbourwatch wrote #tides', '@harbourwatch|wrote|#tides'],
  ['see example.org. It ended.The rest', 'see|example.org|.|It|ended|.|The|rest'],
  ['Wait... what -- no', 'Wait|...|what|--|no'],
  ['5\'10" tall', '5|\'|10|"|tall'],
  ['war\u00adning \u{1F30A} sea', 'war\u00adning|\u{1F30A}|sea'],
];

describe('tokens', () => {
  it.each(TOKENS)('%s', (text, tokens) => {
    expect(tokenTexts(text)).toEqual(tokens.split('|'));
  });

  it.each([
    ['don’t', "don't"],
    ['Vask’s', 'vask'],
    ['war\u00adning', 'warning'],
    ['non\u2011profit', 'non-profit'],
    ['“', '“'],
  ])('looks %s up as %s', (text, lower) => {
    expect(tokenised(text).tokens[0]?.lower).toBe(lower);
  });

  it.each([
    ['Vask', 'word'],
    ['34th', 'number'],
    ['3-year-old', 'word'],
    [',', 'punctuation'],
    ['“', 'punctuation'],
    ['$', 'symbol'],
    ['\ud83c', 'symbol'],
  ])('calls %s a %s', (text, kind) => {
    expect(tokenised(text).tokens[0]?.kind).toBe(kind);
  });
});

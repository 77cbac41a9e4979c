import { describe, expect, it } from 'vitest';
import { sentenceTexts } from '../../support/quotations';

/** `|` stands where a sentence ends. */
const SPLIT: readonly string[] = [
  'The bridge is shut. |It opens in May.',
  'Is it shut? |Nobody knows! |We wait.',
  'He left at 5 p.m. |The crowd stayed.',
  'She lives in the U.S. |He does not.',
  '“We wait.” |He left.',
  '"We wait." |Then he left.',
  '(It was late.) |Nobody came.',
  'They asked: “Why?” |It was late.',
  'It cost $4. |5 people paid.',
];

const WHOLE: readonly string[] = [
  'Mr. Ruiz met Gen. Odu and Dr. A. B. Vask.',
  'The U.S. Fisheries Board said no.',
  'Harbour Ltd. of Lake Borne closed.',
  '“Why now?” he asked.',
  '“Why now?” Ilona Vask asked.',
  '"Stop!" shouted Ruiz.',
  '“We wait,” she said.',
  'It grew by 3.5 per cent at No. 7.',
  'He said ... nothing at all.',
  'She wrote to Acme Inc. lawyers.',
];

describe('sentences', () => {
  it.each(SPLIT)('%s', (marked) => {
    const parts = marked.split('|');
    expect(sentenceTexts(parts.join(''))).toEqual(parts.map((part) => part.trim()));
  });

  it.each(WHOLE)('does not split: %s', (text) => {
    expect(sentenceTexts(text)).toEqual([text]);
  });

  it('never cross a paragraph', () => {
    expect(sentenceTexts('The harbour is\n\nclosed today')).toEqual(['The harbour is', 'closed today']);
  });
});

import { describe, expect, it } from 'vitest';
import { onlyQuotation, quoted } from '../../support/quotations';

const SPEECH: readonly string[] = [
  '“We are not going to wait for another flood,” said Ilona Vask, who runs the harbour.',
  'Ruiz said the wall was “a disgrace.”',
  'The board called the plan “reckless” and asked for another.',
  'She accused the council of “hiding the truth.”',
  'Vask told reporters: “Nobody asked us.”',
  '“I have never seen anything like it.”',
  'He promised to “rebuild every single house” before winter.',
  'According to Ruiz, the nets are “rotten.”',
];

const NOT_SPEECH: readonly string[] = [
  'Her second film, “The Salt Road,” opens in May.',
  'The band played “Green Water” and left the stage.',
  'She starred in the television series “Harbour Nights” for six years.',
  'Teo “Tiny” Ruiz was born in the old quarter.',
  'The novel “A House of Reeds” won the prize.',
  'He is the author of “Tides of Lake Borne.”',
  'The data="4411" field was empty.',
];

describe('speech or not', () => {
  it.each(SPEECH)('speech: %s', (text) => {
    expect(onlyQuotation(text).speech).toBeGreaterThan(0.5);
  });

  it.each(NOT_SPEECH)('not speech: %s', (text) => {
    for (const { speech } of quoted(text).quotations) expect(speech).toBeLessThan(0.5);
  });

  it('says what decided', () => {
    for (const text of [...SPEECH, ...NOT_SPEECH]) {
      for (const { speechReason } of quoted(text).quotations) expect(speechReason).toMatch(/^[a-z]+$/);
    }
  });

  it('gives a probability', () => {
    const { speech } = onlyQuotation('“No,” she said.');
    expect(speech).toBeGreaterThan(0);
    expect(speech).toBeLessThan(1);
  });
});

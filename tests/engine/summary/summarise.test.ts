import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../engine/index';
import { articleOfText } from '../../../engine/tokens/article-of-text';
import { loadKnowledge } from '../../../tools/load-knowledge';

const engine = createEngine(loadKnowledge());
const analyse = (text: string) => engine.analyse(articleOfText(text));

/** Text, number of segments of each quote. */
const groupings: readonly (readonly [string, readonly number[]])[] = [
  ['“We came early,” Karin Holt said, “and we left late.”', [2]],
  ['“We came early,” Karin Holt said. “We left late.”', [1, 1]],
  ['“We came early.\n\n“We left late,” Karin Holt said.', [2]],
  ['“We came early,” Karin Holt said. “Nobody came,” said Peter Lowe.', [1, 1]],
];

describe('segments of one utterance', () => {
  it.each(groupings)('%s', (text, sizes) => {
    expect(analyse(text).quotes.map((quote) => quote.segments.length)).toEqual(sizes);
  });
});

/** Text, whether the quote is a sentence or a fragment. */
const kinds: readonly (readonly [string, 'direct' | 'partial'])[] = [
  ['“We came early and we left late,” Karin Holt said.', 'direct'],
  ['Karin Holt called the plan “a costly mistake” on Tuesday.', 'partial'],
  ['Karin Holt said the plan was “a costly mistake and a shame.”', 'partial'],
  ['“We came,” Karin Holt said, “and we left.”', 'direct'],
];

describe('kind of quote', () => {
  it.each(kinds)('%s', (text, kind) => {
    expect(analyse(text).quotes[0]?.kind).toBe(kind);
  });
});

describe('the answer', () => {
  const text =
    'Finance minister Karin Holt opened the dyke.\n\n“It will hold,” she said. Peter Lowe and Ida Krall were there. Krall waved.';
  const result = analyse(text);

  it('names the speaker with role and reason', () => {
    const [quote] = result.quotes;
    const speaker = result.speakers[quote?.speaker ?? -1];
    expect(speaker).toMatchObject({ name: 'Karin Holt', type: 'person', role: { text: 'Finance minister' } });
    const steps = quote?.reason.steps.map((step) => [step.kind, step.text]);
    expect(steps).toContainEqual(['cue', 'said']);
    expect(steps).toContainEqual(['mention', 'she']);
    expect(steps).toContainEqual(['name', 'Karin Holt']);
  });

  it('counts paragraphs and words', () => {
    expect(result.quotes[0]).toMatchObject({ paragraph: 2, words: 3 });
    expect(result).toMatchObject({ paragraphs: 2, quotedWords: 3 });
  });

  it('lists who is named and not quoted, most often named first', () => {
    expect(result.notQuoted.map((one) => one.name)).toEqual(['Ida Krall', 'Peter Lowe']);
  });

  it('shows the reason that the article gives for not naming a source', () => {
    const hidden =
      'It leaks, said a clerk. “Badly,” said a clerk who spoke on condition of anonymity because she feared for her job.';
    const { speakers } = analyse(hidden);
    const span = speakers[0]?.anonymityReason;
    expect(hidden.slice(span?.start, span?.end)).toBe('on condition of anonymity because she feared for her job');
  });
});

describe('reported speech', () => {
  const text = 'The mayor said the bridge would be closed until spring. “It rusts,” she said.';
  const kindsOf = (reported: boolean) =>
    createEngine(loadKnowledge(), { reported })
      .analyse(articleOfText(text))
      .quotes.map((quote) => [quote.id, quote.kind]);

  it('is left out unless asked for', () => {
    expect(kindsOf(false)).toEqual([['q1', 'direct']]);
  });

  it('stands in reading order when asked for', () => {
    expect(kindsOf(true)).toEqual([
      ['q1', 'reported'],
      ['q2', 'direct'],
    ]);
  });
});

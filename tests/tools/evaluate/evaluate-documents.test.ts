/** Gold that contradicts the engine on purpose: each contradiction is filed under the cause that it is. */
import { describe, expect, it } from 'vitest';
import { evaluateDocuments } from '../../../tools/evaluate/evaluate-file';
import type { GoldDocument, GoldQuote } from '../../../tools/evaluate/gold';
import { printCauses, printFigures, printMisses, printParts } from '../../../tools/evaluate/print';
import { accuracyTables } from '../../../tools/evaluate/report-tables';
import { articleOfGold, createAnalyse } from '../../../tools/evaluate/run-document';
import { loadKnowledge } from '../../../tools/load-knowledge';

const TEXT = [
  '“Nobody here expected the decline to be so steep,” said Ilona Vask, deputy director of the Borne Fisheries Institute.',
  '“We measured it twice and then we measured it again,” she said on Monday.',
  'Owen Marsh, the minister, said the figures were “under review.” The so-called “smart” nets were torn.',
].join('\n\n');

function quote(words: string, more: Partial<GoldQuote>): GoldQuote {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words, speech: true, type: 'person', also: [], ...more };
}

const STEEP = '“Nobody here expected the decline to be so steep,”';
const TWICE = '“We measured it twice and then we measured it again,”';
const REVIEW = '“under review.”';

const analyse = createAnalyse(loadKnowledge());
const evaluate = (...quotes: readonly GoldQuote[]) => {
  const document: GoldDocument = { id: 'trout', publisher: 'The Oster Post', text: TEXT, quotes };
  return evaluateDocuments('trout', [document], (one) => analyse(articleOfGold(one)), false);
};

describe('evaluateDocuments', () => {
  it('finds nothing to say where the gold agrees', () => {
    const { figures, misses, outcomes, oracle } = evaluate(
      quote(STEEP, { speaker: 'Ilona Vask', role: 'deputy director', mention: 'Ilona Vask' }),
      quote(TWICE, { speaker: 'Ilona Vask', mention: 'she' }),
      quote(REVIEW, { sources: [[TEXT.indexOf('Owen Marsh'), TEXT.indexOf('Owen Marsh') + 'Owen Marsh'.length]] }),
    );
    expect(misses).toEqual([]);
    expect(figures).toMatchObject({ 'detection.f1': 1, 'endToEnd.f1': 1, 'roles.accuracy': 1 });
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['right']));
    expect(oracle).toEqual({ quotes: 3, recall: 1 });
  });

  it.each([
    ['speaker: pronoun resolved wrongly', quote(TWICE, { speaker: 'Owen Marsh', mention: 'she' })],
    ['speaker: no chain of this name', quote(STEEP, { speaker: 'Rita Lowe', mention: 'Rita Lowe' })],
    ['speaker: wrong name', quote(STEEP, { speaker: 'Owen Marsh', mention: 'Owen Marsh' })],
    ['false alarm: nobody’s words', quote(STEEP, { speech: false })],
    ['missed: no marks found', quote('The so-called', { speaker: 'Owen Marsh' })],
    ['role: other words', quote(STEEP, { speaker: 'Ilona Vask', role: 'harbour pilot' })],
    [
      'speaker: wrong sentence (wanted name)',
      quote(STEEP, { sources: [[TEXT.indexOf('Owen'), TEXT.indexOf('Owen') + 10]] }),
    ],
    [
      'speaker: name is no candidate',
      quote(STEEP, { sources: [[TEXT.indexOf('Monday'), TEXT.indexOf('Monday') + 6]] }),
    ],
  ])('%s', (cause, gold) => {
    const { misses } = evaluate(gold);
    expect(misses.filter(({ key }) => key === `trout@${gold.start}`).map((miss) => miss.cause)).toEqual([cause]);
  });

  it('prints and reports figures, parts and misses', () => {
    const evaluation = evaluate(
      quote(TWICE, { speaker: 'Owen Marsh', mention: 'she' }),
      quote('“smart”', { speech: false }),
    );
    expect(printFigures(evaluation)).toMatch(/^trout: 1 documents, 1 quotes, 1 quoted but not speech/);
    expect(printCauses(evaluation)).toMatch(/1 {2}speaker: pronoun resolved wrongly/);
    expect(printMisses(evaluation, 1, 'pronoun')).toContain('Ilona Vask [she] for Owen Marsh');
    expect(printParts(evaluation)).toMatch(/outlet +The Oster Post +1 quotes/);
    expect(accuracyTables([evaluation])).toMatch(/\| speaker right, named \| 0\.0 \|/);
  });
});

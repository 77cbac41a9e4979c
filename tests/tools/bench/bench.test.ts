import { describe, expect, it, vi } from 'vitest';
import { measureSize, measureStages } from '../../../tools/bench/measure';
import { sampleArticle, wordCount } from '../../../tools/bench/sample-article';
import { median } from '../../../tools/bench/statistics';
import { loadKnowledge } from '../../../tools/load-knowledge';

vi.setConfig({ testTimeout: 120_000 });

describe('sampleArticle', () => {
  it.each([1, 100, 5000])('has about %i words, the same each time', (words) => {
    const article = sampleArticle(words);
    expect(wordCount(article.text)).toBeGreaterThanOrEqual(words);
    expect(wordCount(article.text)).toBeLessThan(words + 40);
    expect(sampleArticle(words)).toEqual(article);
  });
});

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2],
    [[7], 7],
    [[], Number.NaN],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe('the bench', () => {
  const knowledge = loadKnowledge();

  it('times every stage', () => {
    const { all = 0, ...stages } = measureStages(knowledge);
    expect(Object.keys(stages)).toEqual([
      'tokenise',
      'findQuotations',
      'findMentions',
      'buildChains',
      'attribute',
      'link',
      'summarise',
    ]);
    for (const time of Object.values(stages)) expect(time).toBeGreaterThanOrEqual(0);
    expect(all).toBeGreaterThan(0);
  });

  it('holds a size against the reference loop', () => {
    const { words, wordsPerSecond, ratio } = measureSize(knowledge, 2000);
    expect(words).toBeGreaterThanOrEqual(2000);
    expect(wordsPerSecond).toBeGreaterThan(0);
    expect(ratio).toBeGreaterThan(1);
  });
});

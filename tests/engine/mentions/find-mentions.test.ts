import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../engine/document';
import { createFindMentions } from '../../../engine/mentions/find-mentions';
import { createFindQuotations } from '../../../engine/quotes/find-quotations';
import { articleOfText } from '../../../engine/tokens/article-of-text';
import { createTokenise } from '../../../engine/tokens/tokenise';
import { loadKnowledge } from '../../../tools/load-knowledge';

const knowledge = loadKnowledge();
const tokenise = createTokenise(knowledge);
const findQuotations = createFindQuotations(knowledge);
const findMentions = createFindMentions(knowledge);

const mentionsIn = (text: string): readonly Mention[] =>
  findMentions(findQuotations(tokenise(articleOfText(text)))).mentions;
const wordsOf = (text: string): string[] => mentionsIn(text).map(({ start, end }) => text.slice(start, end));

/** Text, the words of the mention, its form and kind. */
const hits: readonly (readonly [string, string, Mention['form'], Mention['kind']])[] = [
  ['Mayor Ilse Brandt spoke.', 'Mayor Ilse Brandt', 'name', 'person'],
  ['On Monday Dr. Omar Reyes left.', 'Dr. Omar Reyes', 'name', 'person'],
  ['The Harbour Authority agreed.', 'Harbour Authority', 'name', 'organization'],
  ['It was the Department of Health and Rivers that paid.', 'Department of Health and Rivers', 'name', 'organization'],
  ['A top aide said so.', 'A top aide', 'described', 'person'],
  ['Two officials familiar with the talks said so.', 'Two officials familiar with the talks', 'described', 'group'],
  ['A spokesperson for Northgate Motors said so.', 'A spokesperson for Northgate Motors', 'described', 'person'],
  ["Brandt's office said so.", "Brandt's office", 'described', 'organization'],
  ['The indictment says so.', 'The indictment', 'document', 'document'],
  ['“Lovely,” said the beekeeper.', 'the beekeeper', 'described', 'unknown'],
  ['Police said so.', 'Police', 'described', 'organization'],
  ['According to her, it rained.', 'her', 'pronoun', 'person'],
  ['I asked why.', 'I', 'pronoun', 'person'],
  ['The Frenchman said so.', 'The Frenchman', 'described', 'person'],
  ['HOLLIS: “We will see.”', 'HOLLIS', 'label', 'person'],
];

/** Text, and words that are no mention in it. */
const misses: readonly (readonly [string, string])[] = [
  ['Moreover, it rained.', 'Moreover'],
  ['Having lost, the team left.', 'Having'],
  ['On Monday it rained.', 'Monday'],
  ['British officials said so.', 'British'],
  ['The new plan will say so.', 'The new plan will'],
  ['She spoke to meet Brandt’s sister.', 'meet Brandt’s sister'],
];

describe('finding mentions', () => {
  it.each(hits)('%s has %s', (text, words, form, kind) => {
    const found = mentionsIn(text).find(({ start, end }) => text.slice(start, end) === words);
    expect(found, `mentions: ${wordsOf(text).join(' | ')}`).toMatchObject({ form, kind });
  });

  it.each(misses)('%s has no mention %s', (text, words) => {
    expect(wordsOf(text)).not.toContain(words);
  });

  it('cuts titles off the name proper', () => {
    const text = 'Former Prime Minister Ilse Brandt spoke.';
    const name = mentionsIn(text).find((one) => one.name)?.name;
    expect(name && text.slice(name.start, name.end)).toBe('Ilse Brandt');
  });

  it('has joint speakers as one plural mention beside its members', () => {
    const text = 'France, Britain and Germany called it a pity.';
    expect(wordsOf(text)).toEqual(
      expect.arrayContaining(['France, Britain and Germany', 'France', 'Britain', 'Germany']),
    );
  });

  it('names the author of an embedded post without words in the text', () => {
    const article = { text: 'So glad.', blocks: [{ kind: 'embed' as const, start: 0, end: 8, author: 'Ilse Brandt' }] };
    const { mentions } = findMentions(findQuotations(tokenise(article)));
    expect(mentions.find((one) => one.form === 'author')).toMatchObject({ first: -1, start: 0, end: 0 });
  });

  it('numbers mentions in reading order, inside the text, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        mentionsIn(text).forEach((mention, at) => {
          expect(mention.id).toBe(at);
          expect(mention.start).toBeGreaterThanOrEqual(0);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(mention.head).toBeLessThan(mention.last);
        });
      }),
      { numRuns: 200 },
    );
  });
});

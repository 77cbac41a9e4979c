/** One article the whole way: what each stage adds, and the plain answer. */
import { describe, expect, it } from 'vitest';
import type { Span } from '../../engine/document';
import { createEngine } from '../../engine/index';
import { createPipeline } from '../../engine/pipeline';
import { articleOfText } from '../../engine/tokens/article-of-text';
import { loadKnowledge } from '../../tools/load-knowledge';

const TEXT = [
  'Trout numbers in Lake Oster have fallen by a third since the dam was raised, a survey found on Monday.',
  '“Nobody here expected the decline to be so steep,” said Ilona Vask, deputy director of the Borne Fisheries Institute.',
  'The so-called “smart” turbines never worked. Vask knew it.',
  '“They were sold to us as a ladder,” she said, “and they turned out to be a mincer.”',
  'The minister, Owen Marsh, was travelling and could not be reached.',
].join('\n\n');

const knowledge = loadKnowledge();
const article = articleOfText(TEXT, { title: 'Trout', published: '2026-11-02', outlet: 'The Oster Post' });
const words = ({ start, end }: Span): string => TEXT.slice(start, end);

describe('the pipeline', () => {
  const document = createPipeline(knowledge)(article);

  it('keeps the article and what each stage has found', () => {
    expect(document.article).toEqual(article);
    expect(document.sentences.map(({ block }) => block)).toEqual([0, 1, 2, 2, 3, 4]);
    expect(document.quotations.map(words)).toEqual([
      '“Nobody here expected the decline to be so steep,”',
      '“smart”',
      '“They were sold to us as a ladder,”',
      '“and they turned out to be a mincer.”',
    ]);
    expect(document.mentions.map(words)).toEqual(expect.arrayContaining(['Ilona Vask', 'Vask', 'she', 'Owen Marsh']));
    expect(document.chains.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ilona Vask', 'Owen Marsh']));
  });

  it('gives each attribution a confidence and a rule', () => {
    expect(document.attributions).toHaveLength(3);
    for (const { confidence, rule } of document.attributions) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(rule).toMatch(/^[a-z-]+$/);
    }
  });
});

describe('the answer', () => {
  const answer = createEngine(knowledge).analyse(article);

  it('has the quotes with speaker, words and place', () => {
    expect(
      answer.quotes.map(({ id, segments, kind, speaker, paragraph }) => ({
        id,
        of: segments.length,
        kind,
        speaker,
        paragraph,
      })),
    ).toEqual([
      { id: 'q1', of: 1, kind: 'direct', speaker: 0, paragraph: 2 },
      { id: 'q2', of: 2, kind: 'direct', speaker: 0, paragraph: 4 },
    ]);
    expect(answer.quotes.map(({ cue }) => cue && words(cue))).toEqual(['said', 'said']);
    expect(answer.quotes.map(({ mention }) => mention && words(mention))).toEqual(['Ilona Vask', 'she']);
  });

  it('has the speaker with the role as printed', () => {
    expect(answer.speakers).toHaveLength(1);
    expect(answer.speakers[0]).toMatchObject({
      id: 's1',
      name: 'Ilona Vask',
      type: 'person',
      sourceType: 'namedPerson',
      role: { text: 'deputy director of the Borne Fisheries Institute' },
      pronoun: 'f',
    });
    expect(answer.speakers[0]?.mentions.map(words)).toEqual(expect.arrayContaining(['Ilona Vask', 'Vask', 'she']));
  });

  it('says why, step by step', () => {
    const steps = answer.quotes[1]?.reason.steps ?? [];
    expect(steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['cue', 'mention', 'name']));
    for (const { span, text } of steps) expect(span === null || words(span) === text).toBe(true);
  });

  it('keeps apart what is no speech and who is not quoted', () => {
    expect(answer.excluded.map(words)).toEqual(['“smart”']);
    expect(answer.notQuoted.map(({ name }) => name)).toContain('Owen Marsh');
  });

  it('counts, and carries head and versions', () => {
    expect(answer).toMatchObject({
      paragraphs: 5,
      head: { title: 'Trout', published: '2026-11-02', outlet: 'The Oster Post' },
    });
    expect(answer.words).toBeGreaterThan(answer.quotedWords);
    expect(answer.quotedWords).toBe(9 + 8 + 8);
    expect(answer.engine.version).toMatch(/^\d+\.\d+/);
  });

  it('goes on without an entity list, and says so', () => {
    const without = createEngine({ ...knowledge, entities: null }).analyse(article);
    expect(without.quotes).toEqual(answer.quotes);
    expect(without.warnings).not.toEqual([]);
  });
});

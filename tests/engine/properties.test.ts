/** What must hold of the whole engine for any text at all. */
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { BlockKind, Span } from '../../engine/document';
import { createEngine } from '../../engine/index';
import { createPipeline } from '../../engine/pipeline';
import { articleOfText } from '../../engine/tokens/article-of-text';
import { loadKnowledge } from '../../tools/load-knowledge';
import { newsLike } from '../support/news-like';

const knowledge = loadKnowledge();
const engine = createEngine(knowledge);
const pipeline = createPipeline(knowledge);
const RUNS = { numRuns: 300 };
/** For machines that are busy with other things. */
vi.setConfig({ testTimeout: 120_000 });

/** In reading order and never crossing. */
function apart(spans: readonly Span[]): boolean {
  return spans.every(({ start, end }, at) => start <= end && (at === 0 || (spans[at - 1]?.end ?? 0) <= start));
}

const inside = (inner: Span, outer: Span | undefined): boolean =>
  outer !== undefined && inner.start >= outer.start && inner.end <= outer.end;

describe('for any text', () => {
  it('answers, and the answer is plain data', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const result = engine.analyse(articleOfText(text));
        expect(structuredClone(result)).toEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      RUNS,
    );
  });

  it('gives the same answer to the same text, whatever came before', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (text, other) => {
        const first = engine.analyse(articleOfText(text));
        engine.analyse(articleOfText(other));
        expect(engine.analyse(articleOfText(text))).toEqual(first);
      }),
      RUNS,
    );
  });

  it('never changes what it is given', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const article = articleOfText(text);
        const copy = structuredClone(article);
        engine.analyse(article);
        expect(article).toEqual(copy);
      }),
      RUNS,
    );
  });

  it('tokens, sentences and quotations lie in their blocks, in order, and never cross', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { article, tokens, sentences, quotations } = pipeline(articleOfText(text));
        expect(apart(tokens)).toBe(true);
        expect(apart(sentences)).toBe(true);
        expect(apart(quotations)).toBe(true);
        for (const token of tokens) {
          expect(article.text.slice(token.start, token.end)).toBe(token.text);
          expect(inside(token, sentences[token.sentence])).toBe(true);
        }
        for (const one of [...tokens, ...sentences, ...quotations])
          expect(inside(one, article.blocks[one.block])).toBe(true);
      }),
      RUNS,
    );
  });

  it('mentions lie in their sentence, chains and attributions point at what is there', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { sentences, mentions, chains, chainsOf, quotations, attributions, links } = pipeline(
          articleOfText(text),
        );
        for (const [at, mention] of mentions.entries()) {
          expect(mention.id).toBe(at);
          expect(mention.name === null || inside(mention.name, mention)).toBe(true);
          expect(mention.end === mention.start || inside(mention, sentences[mention.sentence])).toBe(true);
        }
        expect(chainsOf).toHaveLength(mentions.length);
        expect(links).toHaveLength(chains.length);
        for (const of of chainsOf) {
          expect(of.every(({ chain }) => chains[chain]?.id === chain)).toBe(true);
          expect(of.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1.000_001);
        }
        const ids = new Set(quotations.map(({ id }) => id));
        for (const one of attributions) {
          expect(ids.has(one.quotation)).toBe(true);
          expect(one.confidence).toBeGreaterThanOrEqual(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
          expect(one.mention === null || one.mention in mentions).toBe(true);
          expect(one.chain === null || one.chain in chains).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('every quote of the answer has a speaker that is listed, and words that are there', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { quotes, speakers, excluded } = engine.analyse(articleOfText(text));
        for (const quote of quotes) {
          expect(quote.segments.length).toBeGreaterThan(0);
          expect(apart(quote.segments)).toBe(true);
          expect(quote.speaker === null || Boolean(speakers[quote.speaker]?.name)).toBe(true);
          for (const rival of quote.rivals) expect(speakers[rival]).toBeDefined();
        }
        const all = [
          ...quotes.filter(({ kind }) => kind !== 'reported').flatMap(({ segments }) => segments),
          ...excluded,
        ];
        expect(apart(all.toSorted((a, b) => a.start - b.start))).toBe(true);
        for (const { start, end } of all) expect(start >= 0 && end <= text.length && start < end).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('for any kinds of block', () => {
  const KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'listItem', 'blockquote', 'caption', 'embed'];

  it('answers', () => {
    const blocks = fc.array(
      fc.record({ kind: fc.constantFrom(...KINDS), author: fc.option(newsLike, { nil: undefined }) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(newsLike, blocks, (text, kinds) => {
        const article = articleOfText(text);
        const relabelled = article.blocks.map((block, at) => {
          const { kind, author } = kinds[at % kinds.length] ?? { kind: 'paragraph' as const };
          return { ...block, kind, ...(author === undefined ? {} : { author }) };
        });
        expect(() => engine.analyse({ ...article, blocks: relabelled })).not.toThrow();
      }),
      RUNS,
    );
  });
});

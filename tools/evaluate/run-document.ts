/** One gold document through the engine, with the stages' own view beside the answer so that a miss can be explained. */
import type { Article, Attribution, Linked, Mention } from '../../engine/document';
import type { Knowledge } from '../../engine/knowledge/knowledge';
import { createPipeline } from '../../engine/pipeline';
import { createSummarise } from '../../engine/summarise';
import { articleOfText } from '../../engine/tokens/article-of-text';
import { type AnswerQuote, quotesOf } from '../attribute/answer';
import type { GoldDocument } from './gold';

export interface Trace {
  readonly linked: Linked;
  readonly quotes: readonly AnswerQuote[];
  /** What was decided for the quotation that starts here, or undefined when none does. */
  attributionAt(start: number): Attribution | undefined;
  mentionOf(attribution: Attribution): Mention | undefined;
}

export type Analyse = (article: Article) => Trace;

export function createAnalyse(knowledge: Knowledge): Analyse {
  const pipeline = createPipeline(knowledge);
  const summarise = createSummarise(knowledge);
  return (article) => {
    const linked = pipeline(article);
    const mentions = new Map(linked.mentions.map((mention) => [mention.id, mention]));
    const byQuotation = new Map(linked.attributions.map((one) => [one.quotation, one]));
    const byStart = new Map(linked.quotations.map(({ start, id }) => [start, byQuotation.get(id)]));
    return {
      linked,
      quotes: quotesOf(article, summarise(linked)),
      attributionAt: (start) => byStart.get(start),
      mentionOf: ({ mention }) => (mention === null ? undefined : mentions.get(mention)),
    };
  };
}

export function articleOfGold({ text, title, publisher, date }: GoldDocument): Article {
  return articleOfText(text, {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { outlet: publisher }),
    ...(date === undefined ? {} : { published: date }),
  });
}

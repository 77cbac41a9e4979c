/** Gold files as the ranker sees them: articles through the stages before it, each quotation with its gold. */
import type { Chained, Quotation } from '../../engine/document';
import { createBuildChains } from '../../engine/coreference/build-chains';
import type { Knowledge } from '../../engine/knowledge/knowledge';
import { createFindMentions } from '../../engine/mentions/find-mentions';
import { createFindQuotations } from '../../engine/quotes/find-quotations';
import { createTokenise } from '../../engine/tokens/tokenise';
import type { GoldDocument, GoldQuote } from '../evaluate/gold';
import { articleOfGold } from '../evaluate/run-document';

export interface TrainingArticle {
  readonly gold: GoldDocument;
  /** Articles of one outlet share it; it decides the fold. */
  readonly outlet: string;
  readonly doc: Chained;
  /** Gold of each quotation by its id, where it is judged speech with a source. */
  readonly goldOf: ReadonlyMap<number, GoldQuote>;
}

/** Stretches are the same from this share of their common length on, as in the scorer. */
const SAME_STRETCH = 0.5;

function isSame(quotation: Quotation, gold: GoldQuote): boolean {
  const common = Math.min(quotation.end, gold.end) - Math.max(quotation.start, gold.start);
  return (
    common > 0 && common / (Math.max(quotation.end, gold.end) - Math.min(quotation.start, gold.start)) >= SAME_STRETCH
  );
}

const isJudged = (gold: GoldQuote): boolean =>
  gold.speech && !gold.unsure && ((gold.sources?.length ?? 0) > 0 || Boolean(gold.speaker));

/** All gold speech counts as speech here, nothing else: the ranker is trained and measured apart from detection. */
function withGoldSpeech(doc: Chained, goldOf: ReadonlyMap<number, GoldQuote>): Chained {
  const quotations = doc.quotations.map((quotation) => ({ ...quotation, speech: goldOf.has(quotation.id) ? 1 : 0 }));
  return { ...doc, quotations };
}

export function createReadCases(knowledge: Knowledge): (golds: readonly GoldDocument[]) => TrainingArticle[] {
  const tokenise = createTokenise(knowledge);
  const findQuotations = createFindQuotations(knowledge);
  const findMentions = createFindMentions(knowledge);
  const buildChains = createBuildChains(knowledge);
  return (golds) =>
    golds.map((gold) => {
      const doc = buildChains(findMentions(findQuotations(tokenise(articleOfGold(gold)))));
      const goldOf = new Map<number, GoldQuote>();
      for (const quotation of doc.quotations) {
        const found = gold.quotes.find((one) => isJudged(one) && isSame(quotation, one));
        if (found) goldOf.set(quotation.id, found);
      }
      const outlet = gold.publisher ?? gold.id.split('/').at(-1)?.split('_')[0] ?? gold.id;
      return { gold, outlet, doc: withGoldSpeech(doc, goldOf), goldOf };
    });
}

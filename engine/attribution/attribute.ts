/** Who says each quotation. */
import type { Attributed, Attribution, Chained, Mention, Quotation, Stage } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { Fact, wordFacts } from '../mentions/word-facts';

const SPEECH = 0.5;
const WINDOW = 4;

export function createAttribute(knowledge: Knowledge): Stage<Chained, Attributed> {
  const facts = wordFacts(knowledge.lexicon);
  const isCue = (doc: Chained, at: number): boolean =>
    ((facts.get(doc.tokens[at]?.lower ?? '') ?? 0) & Fact.cue) !== 0 && (doc.quotationOf[at] ?? -1) < 0;
  const cost = (doc: Chained, quotation: Quotation, mention: Mention): number => {
    const after = mention.first >= quotation.last;
    const gap = after ? mention.first - quotation.last : quotation.first - mention.last;
    const blocks = Math.abs(mention.block - quotation.block);
    const cue = isCue(doc, mention.last) || isCue(doc, mention.first - 1) ? 0 : 12;
    return gap + cue + blocks * 30;
  };
  return (doc) => {
    const attributions = doc.quotations
      .filter((one) => one.speech >= SPEECH)
      .map((quotation): Attribution => {
        let best: Mention | undefined;
        for (const mention of doc.mentions) {
          if (
            mention.quotation >= 0 ||
            mention.first < 0 ||
            mention.block < quotation.block - WINDOW ||
            mention.block > quotation.block + 1
          )
            continue;
          if (!best || cost(doc, quotation, mention) < cost(doc, quotation, best)) best = mention;
        }
        const chain = best ? (doc.chainsOf[best.id]?.[0]?.chain ?? null) : null;
        return {
          quotation: quotation.id,
          mention: best?.id ?? null,
          chain,
          cue: null,
          confidence: 0.5,
          rule: 'same-sentence',
          rivals: [],
          inheritsFrom: null,
        };
      });
    return { ...doc, attributions };
  };
}

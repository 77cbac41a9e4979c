/** Second stage: every quoted stretch, whatever marks it is set in, and how likely it is somebody's words. */
import type { Quotation, Quoted, Stage, Tokenised } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { findStretches } from './find-stretches';
import { createJudgeSpeech } from './judge-speech';

export function createFindQuotations(knowledge: Knowledge): Stage<Tokenised, Quoted> {
  const judgeSpeech = createJudgeSpeech(knowledge);
  return (document) => {
    const stretches = findStretches(document);
    const judged = judgeSpeech(document, stretches);
    const quotationOf = new Int32Array(document.tokens.length).fill(-1);
    const quotations = stretches.map(({ first, last, block, opened, closed, continues }, id): Quotation => {
      quotationOf.fill(id, first, last);
      return {
        id,
        first,
        last,
        block,
        opened,
        closed,
        start: document.tokens[first]?.start ?? 0,
        end: document.tokens[last - 1]?.end ?? 0,
        continues: continues < 0 ? null : continues,
        speech: judged[id]?.speech ?? 0,
        speechReason: judged[id]?.reason ?? '',
      };
    });
    return { ...document, quotations, quotationOf };
  };
}

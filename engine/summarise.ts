/** The last step: from spans and numbers to the plain answer that the interface shows. */
import type { Linked, Stage } from './document';
import type { Knowledge } from './knowledge/knowledge';
import type { EngineOptions } from './options';
import { createFindReported } from './reported/find-reported';
import type { AnalysedArticle } from './result';
import { createFindAnonymityReason } from './summary/anonymity';
import { countWords } from './summary/count-words';
import { groupSegments } from './summary/group-segments';
import { listNotQuoted } from './summary/list-not-quoted';
import { listSpeakers } from './summary/list-speakers';
import { makeQuotes } from './summary/make-quotes';
import { inReadingOrder, makeReported } from './summary/make-reported';
import { countParagraphs } from './summary/paragraphs';
import { headOf } from './summary/head-of';
import { ENGINE_VERSION } from './version';

export function createSummarise(knowledge: Knowledge, options: EngineOptions = {}): Stage<Linked, AnalysedArticle> {
  const anonymityReason = createFindAnonymityReason(knowledge.lexicon);
  const findReported = options.reported ? createFindReported(knowledge) : () => [];
  return (document) => {
    const utterances = groupSegments(document);
    const paragraphs = countParagraphs(document.article);
    const reported = findReported(document);
    const { speakers, indexOf, quoted } = listSpeakers(document, utterances, reported, (chain) =>
      chain.sourceType === 'anonymous' ? anonymityReason(document, chain.mentions) : null,
    );
    const quotes = makeQuotes(document, utterances, indexOf, paragraphs);
    const withReported = inReadingOrder(quotes, makeReported(document, reported, indexOf, paragraphs));
    const spoken = new Set(document.attributions.map((one) => one.quotation));
    return {
      head: headOf(document.article),
      quotes: withReported,
      speakers,
      notQuoted: listNotQuoted(document, quoted),
      excluded: document.quotations
        .filter((one) => !spoken.has(one.id))
        .map(({ start, end, speechReason }) => ({ start, end, reason: speechReason })),
      paragraphs: paragraphs.count,
      words: countWords(document, 0, document.tokens.length),
      quotedWords: quotes.reduce((sum, quote) => sum + quote.words, 0),
      engine: { version: ENGINE_VERSION, entityListDate: knowledge.entities?.date ?? null },
      warnings: knowledge.entities ? [] : ['entities unavailable'],
    };
  };
}

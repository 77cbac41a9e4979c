/**
 * W3C Web Annotation: one annotation a quote, its speaker as body, its pieces as targets found by their words
 * (`TextQuoteSelector`) and by their offsets in the article's text as it was read (`TextPositionSelector`, UTF-16 units).
 */
import type { Quote, Span, Speaker } from '../engine/index';
import { type ExportSource, receiptOf, speakerLine, speakerOf, textAt } from './source';

/** Characters before and after a quote that tell it from the same words elsewhere. */
const contextLength = 32;

export function writeWebAnnotation(source: ExportSource): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    generator: { type: 'Software', name: 'Saidby', 'schema:softwareVersion': source.article.engine.version },
    receipt: receiptOf(source),
    items: source.article.quotes.map((quote) => annotate(source, quote)),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function annotate(source: ExportSource, quote: Quote): object {
  const speaker = speakerOf(source, quote);
  const line = speakerLine(source, quote);
  return {
    id: `${source.url.split('#', 1)[0] ?? source.url}#saidby-${quote.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    created: source.accessed,
    body: [...(line === null ? [] : [{ type: 'TextualBody', purpose: 'tagging', value: line }]), ...identity(speaker)],
    target: quote.segments.map((segment) => targetOf(source, segment)),
  };
}

function identity(speaker: Speaker | null): readonly object[] {
  const qid = speaker?.entity?.qid;
  return qid
    ? [{ type: 'SpecificResource', purpose: 'identifying', source: `https://www.wikidata.org/entity/${qid}` }]
    : [];
}

function targetOf(source: ExportSource, { start, end }: Span): object {
  return {
    source: source.url,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: textAt(source, { start, end }),
        prefix: source.text.slice(Math.max(0, start - contextLength), start).toWellFormed(),
        suffix: source.text.slice(end, end + contextLength).toWellFormed(),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/** schema.org `Quotation`s that are part of a `NewsArticle`, as JSON-LD. */
import type { Speaker } from '../engine/index';
import { authorsOf } from './citation';
import { type ExportSource, receiptOf, speakerOf, textOfQuote } from './source';

export function writeSchemaOrg(source: ExportSource): string {
  const { head } = source.article;
  const receipt = receiptOf(source);
  const article = {
    '@type': 'NewsArticle',
    '@id': receipt.url,
    url: receipt.url,
    headline: head.title,
    datePublished: head.published,
    inLanguage: head.language,
    author: authorsOf(head.byline).map((name) => ({ '@type': 'Person', name })),
    publisher: head.outlet === undefined ? undefined : { '@type': 'NewsMediaOrganization', name: head.outlet },
  };
  const quotations = source.article.quotes.map((quote) => {
    const speaker = speakerOf(source, quote);
    return {
      '@type': 'Quotation',
      text: textOfQuote(source, quote),
      isPartOf: { '@id': receipt.url },
      position: quote.paragraph,
      spokenByCharacter: speaker ? describe(speaker) : undefined,
    };
  });
  const generator = { '@type': 'SoftwareApplication', name: 'Saidby', softwareVersion: receipt.engineVersion };
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [article, ...quotations],
    sdPublisher: generator,
    sdDatePublished: receipt.accessed,
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}

function describe(speaker: Speaker): object {
  const person =
    speaker.sourceType === 'namedPerson' ||
    speaker.sourceType === 'unnamedPerson' ||
    speaker.sourceType === 'anonymous';
  const { qid, wiki } = speaker.entity ?? { qid: null, wiki: null };
  const pages = [
    ...(qid === null ? [] : [`https://www.wikidata.org/entity/${qid}`]),
    ...(wiki === null ? [] : [`https://en.wikipedia.org/wiki/${encodeURIComponent(wiki.replaceAll(' ', '_'))}`]),
  ];
  return {
    '@type': person ? 'Person' : speaker.sourceType === 'document' ? 'CreativeWork' : 'Organization',
    name: speaker.name,
    jobTitle: person ? speaker.role?.text : undefined,
    sameAs: pages.length > 0 ? pages : undefined,
  };
}

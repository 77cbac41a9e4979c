/** CSL-JSON: one `article-newspaper`, quotes in its note. */
import { authorsOf, datePartsOf, notesOf } from './citation';
import { type ExportSource, receiptOf } from './source';

export function writeCslJson(source: ExportSource): string {
  const { head } = source.article;
  const receipt = receiptOf(source);
  const item = {
    id: receipt.url,
    type: 'article-newspaper',
    title: head.title,
    'container-title': head.outlet,
    author: authorsOf(head.byline).map((literal) => ({ literal })),
    issued: cslDate(head.published),
    accessed: cslDate(receipt.accessed),
    language: head.language,
    URL: receipt.url,
    note: [...notesOf(source), `Saidby ${receipt.engineVersion}; SHA-256 of the text ${receipt.textHash}`].join('\n'),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function cslDate(iso: string | undefined): { readonly 'date-parts': readonly (readonly number[])[] } | undefined {
  const parts = datePartsOf(iso);
  if (parts === null) return undefined;
  const numbers = [parts.year, parts.month, parts.day].filter((part) => part !== null).map(Number);
  return { 'date-parts': [numbers] };
}

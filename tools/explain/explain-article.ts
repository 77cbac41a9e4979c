/** A document of the last stage as text, one section a stage. */
import type { Linked } from '../../engine/document';
import { attributionLines } from './attribution-lines';
import { chainLines, mentionLines } from './chain-lines';
import { quotationLines, sentenceLines } from './quotation-lines';

export function explainArticle(id: string, document: Linked): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['sentences', sentenceLines(document)],
    ['quotations', quotationLines(document)],
    ['mentions', mentionLines(document)],
    ['chains', chainLines(document)],
    ['attributions', attributionLines(document)],
  ];
  const body = sections.map(([name, lines]) => [`-- ${name} (${lines.length})`, ...lines].join('\n'));
  return [`== ${id}`, ...body, ''].join('\n');
}

import type { Linked } from '../../engine/document';
import { cut, place } from './cut';

/** Each sentence with its tokens, quoted ones between bars, and the kind of its block where it is no paragraph. */
export function sentenceLines(document: Linked): string[] {
  return document.sentences.map((sentence, at) => {
    const tokens = document.tokens.slice(sentence.first, sentence.last).map(({ text }) => text);
    const kind = document.article.blocks[sentence.block]?.kind ?? 'paragraph';
    const label = kind === 'paragraph' ? '' : ` <${kind}>`;
    return `  s${at} b${sentence.block}${label} ${tokens.join('·')}`;
  });
}

export function quotationLines(document: Linked): string[] {
  return document.quotations.map((quotation) => {
    const { id, speech, speechReason, opened, closed, continues } = quotation;
    const flags = [
      opened ? '' : 'not opened',
      closed ? '' : 'not closed',
      continues === null ? '' : `goes on from #${continues}`,
    ];
    const notes = [`speech ${speech.toFixed(2)} (${speechReason})`, ...flags].filter(Boolean).join(', ');
    return `  #${id} b${quotation.block} ${place(quotation)} ${notes}\n      ${cut(document, quotation)}`;
  });
}

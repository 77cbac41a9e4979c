import type { Attribution, Linked } from '../../engine/document';
import { cut } from './cut';

export function attributionLines(document: Linked): string[] {
  const quotations = new Map(document.quotations.map((quotation) => [quotation.id, quotation]));
  return document.attributions.map((attribution) => {
    const quotation = quotations.get(attribution.quotation);
    const words = quotation ? cut(document, quotation) : '';
    return `  #${attribution.quotation} ${words}\n      ${answerLine(document, attribution)}`;
  });
}

function answerLine(document: Linked, attribution: Attribution): string {
  const { mention, chain, cue, confidence, rule, rivals, inheritsFrom } = attribution;
  const pointed = mention === null ? undefined : document.mentions.find(({ id }) => id === mention);
  const name = (id: number): string => document.chains[id]?.name ?? `c${id}`;
  return [
    chain === null ? 'nobody' : `c${chain} ${name(chain)}`,
    confidence.toFixed(3),
    `by ${rule}`,
    pointed ? `mention m${pointed.id} "${cut(document, pointed)}"` : '',
    cue ? `cue "${cut(document, cue)}"` : '',
    inheritsFrom === null ? '' : `from #${inheritsFrom}`,
    rivals.length === 0
      ? ''
      : `rivals ${rivals.map((one) => `${name(one.chain)} ${one.probability.toFixed(2)}`).join(', ')}`,
  ]
    .filter(Boolean)
    .join('  ');
}

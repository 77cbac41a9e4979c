/** Wrong answers, one below the other, to be read. */
import type { Outcome } from './measure';

const WIDTH = 140;

export function describeErrors(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter((one) => !one.right)
    .map(({ id, quote, gold, answer, choice, pointsRight }) => {
      const doc = choice.frame.scene.doc;
      const { quotation } = choice.frame.quote;
      const text = doc.article.text;
      const before = text.slice(Math.max(0, quotation.start - WIDTH * 2), quotation.start);
      const after = text.slice(quotation.end, quotation.end + WIDTH);
      const want = gold.speaker ?? (gold.sources ?? []).map(([a, z]) => text.slice(a, z)).join(' … ');
      return `${id} ${pointsRight ? 'CHAIN' : 'MENTION'} p=${choice.pooled.toFixed(2)} alone=${choice.alone.toFixed(2)}\n  GOT ${answer} FOR ${want} (${gold.mention ?? ''})\n  ${before}[[${quote}]]${after}`.replaceAll(
        '\n\n',
        ' ¶ ',
      );
    })
    .join('\n\n');
}

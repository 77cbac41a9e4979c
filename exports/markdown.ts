/** Quotes to read and to paste: each with its speaker and a link that lands on it. */
import type { Quote } from '../engine/index';
import { type ExportSource, receiptOf, speakerLine, textAt, textOfQuote } from './source';
import { linkToText } from './text-fragment';

export function writeMarkdown(source: ExportSource): string {
  const receipt = receiptOf(source);
  const about = [receipt.outlet, receipt.byline, receipt.published?.slice(0, 'yyyy-mm-dd'.length)];
  const parts = [
    `# ${plain(receipt.title ?? receipt.url)}`,
    about
      .filter((part) => part !== null && part !== undefined)
      .map(plain)
      .join(' · '),
    `<${receipt.url}>`,
    ...source.article.quotes.map((quote) => writeQuote(source, quote)),
    '---',
    writeReceipt(source),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeQuote(source: ExportSource, quote: Quote): string {
  const place = `paragraph ${quote.paragraph} of ${source.article.paragraphs}`;
  const link = linkToText(source.url, textAt(source, quote.segments[0] ?? null));
  const doubt = quote.level === 'clear' ? '' : quote.level === 'probable' ? ' (probably)' : ' (not sure)';
  const speaker = plain(speakerLine(source, quote) ?? 'Speaker not clear');
  return `> ${plain(textOfQuote(source, quote))}\n>\n> — ${speaker}${doubt}, [${place}](${link})`;
}

function writeReceipt(source: ExportSource): string {
  const { accessed, textHash, engineVersion, entityListDate } = receiptOf(source);
  const list = entityListDate === null ? 'no list of known people' : `list of known people of ${entityListDate}`;
  return `Read on ${accessed} with Saidby ${engineVersion}, ${list}. SHA-256 of the text: \`${textHash}\`.`;
}

/** Marks that Markdown would act on are escaped, so that the words come out as they were printed. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
}

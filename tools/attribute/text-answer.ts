/** An answer for people to read. */
import type { Answer, AnswerQuote } from './answer';

const WIDEST = 110;

export function textAnswer(answer: Answer): string {
  const title = answer.title === undefined ? '' : `  ${answer.title}`;
  const quotes = answer.quotes.length === 0 ? ['  no quotes'] : answer.quotes.map(textQuote);
  return [`${answer.id}${title}`, ...quotes, ''].join('\n');
}

function textQuote(quote: AnswerQuote): string {
  const words = quote.segments.map((segment) => oneLine(segment.text)).join(' … ');
  const { speaker } = quote;
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : 'speaker not clear';
  const link = speaker?.wiki ?? speaker?.entity;
  const facts = [quote.confidence.toFixed(2), quote.reason, link && `-> ${link}`].filter(Boolean).join('  ');
  return `  ${shorten(words)}\n      ${who}  (${facts})`;
}

function oneLine(text: string): string {
  return text.split(/\s+/).join(' ');
}

function shorten(text: string): string {
  return text.length <= WIDEST ? text : `${text.slice(0, WIDEST - 1)}…`;
}

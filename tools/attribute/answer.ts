/** The engine's result in the form that the command writes and the evaluation reads. */
import type { Article, Span } from '../../engine/document';
import type { AnalysedArticle, Quote, Speaker } from '../../engine/result';
import type { Input } from './read-inputs';

export interface AnswerSpan extends Span {
  readonly text: string;
}

export interface AnswerSpeaker {
  readonly name: string;
  readonly type: Speaker['type'];
  readonly mention: AnswerSpan | null;
  readonly role: string | null;
  /** Wikidata id, or null. */
  readonly entity: string | null;
  /** English Wikipedia title, or null. */
  readonly wiki: string | null;
}

export interface AnswerQuote {
  readonly segments: readonly AnswerSpan[];
  readonly kind: 'direct' | 'partial';
  readonly speaker: AnswerSpeaker | null;
  readonly cue: AnswerSpan | null;
  /** 0..1, calibrated. */
  readonly confidence: number;
  readonly reason: string;
}

export interface Answer {
  readonly id: string | number;
  readonly text?: string;
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly quotes: readonly AnswerQuote[];
}

const CONFIDENCE_DIGITS = 4;

/** Reported speech (no marks) is not part of the answer. */
export function answerOf({ id, article, page }: Input, result: AnalysedArticle): Answer {
  const { title, url, outlet, byline, published } = result.head;
  const head = Object.entries({ title, url, outlet, byline, published }).filter(([, value]) => value);
  return {
    id,
    ...(page ? { text: article.text, ...Object.fromEntries(head) } : {}),
    quotes: quotesOf(article, result),
  };
}

export function quotesOf(article: Article, result: AnalysedArticle): AnswerQuote[] {
  return result.quotes.flatMap((quote) => {
    const { kind } = quote;
    return kind === 'reported' ? [] : [quoteOf(article.text, result, quote, kind)];
  });
}

function quoteOf(text: string, result: AnalysedArticle, quote: Quote, kind: AnswerQuote['kind']): AnswerQuote {
  const speaker = quote.speaker === null ? undefined : result.speakers[quote.speaker];
  return {
    segments: quote.segments.map((span) => cut(text, span)),
    kind,
    speaker: speaker ? speakerOf(text, speaker, quote.mention) : null,
    cue: quote.cue && cut(text, quote.cue),
    confidence: Number(quote.confidence.toFixed(CONFIDENCE_DIGITS)),
    reason: quote.reason.rule,
  };
}

function speakerOf(text: string, speaker: Speaker, mention: Span | null): AnswerSpeaker {
  return {
    name: speaker.name,
    type: speaker.type,
    mention: mention && cut(text, mention),
    role: speaker.role?.text ?? null,
    entity: speaker.entity?.qid ?? null,
    wiki: speaker.entity?.wiki ?? null,
  };
}

function cut(text: string, { start, end }: Span): AnswerSpan {
  return { start, end, text: text.slice(start, end) };
}

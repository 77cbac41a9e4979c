/** What the card shows of one quote: taken from the result once, so that the component only presents. */
import type { AnalysedArticle, EvidenceStep, LinkedEntity, Quote, Span, Speaker } from '../../engine/index';

/** A link of the chain of evidence, and how many paragraphs below the quote it stands (negative: above), null where unknown. */
export interface StepView {
  readonly kind: EvidenceStep['kind'];
  readonly text: string;
  readonly span: Span | null;
  readonly distance: number | null;
}

export interface CardView {
  readonly quote: Quote;
  /** Index into the result's speakers; its colour. */
  readonly speakerIndex: number | null;
  readonly speaker: Speaker | null;
  /** Names that are nearly as likely. */
  readonly rivals: readonly string[];
  readonly entity: LinkedEntity | null;
  readonly anonymityReason: string | null;
  readonly steps: readonly StepView[];
  readonly paragraphs: number;
}

/** Longer evidence is cut on the card; its place shows the rest. */
const maxStepText = 90;

/** Index of the last block that starts at or before `offset`. */
function blockAt(blocks: readonly Span[], offset: number): number {
  return blocks.findLastIndex((block) => block.start <= offset);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= maxStepText ? line : `${line.slice(0, maxStepText - 1).trimEnd()}…`;
}

function viewStep({ kind, text, span }: EvidenceStep, from: number, blocks: readonly Span[]): StepView {
  const distance = span ? blockAt(blocks, span.start) - blockAt(blocks, from) : null;
  return { kind, text: shorten(text), span, distance };
}

/** `text` and `blocks` are the article's; steps that say nothing are left out. */
export function viewCard(quote: Quote, result: AnalysedArticle, text: string, blocks: readonly Span[]): CardView {
  const speaker = quote.speaker === null ? null : (result.speakers[quote.speaker] ?? null);
  const reason = speaker?.anonymityReason ?? null;
  const from = quote.segments[0]?.start ?? 0;
  return {
    quote,
    speakerIndex: speaker ? quote.speaker : null,
    speaker,
    rivals: quote.rivals.map((at) => result.speakers[at]?.name).filter((name) => name !== undefined),
    entity: speaker?.entity ?? null,
    anonymityReason: reason ? text.slice(reason.start, reason.end) : null,
    steps: quote.reason.steps.map((step) => viewStep(step, from, blocks)).filter((step) => step.text !== ''),
    paragraphs: result.paragraphs,
  };
}

import type { Attribution, Linked, Quotation } from '../document';
import type { Quote } from '../result';
import { confidenceLevel } from './confidence-level';
import { countWords } from './count-words';
import { giveReason } from './give-reason';
import type { Utterance } from './group-segments';
import { likelyRivals } from './list-speakers';
import type { Paragraphs } from './paragraphs';
import { quoteKind } from './quote-kind';

/** The utterances as quotes of the answer. `indexOf` gives a chain's place in the list of speakers. */
export function makeQuotes(
  document: Linked,
  utterances: readonly Utterance[],
  indexOf: ReadonlyMap<number, number>,
  paragraphs: Paragraphs,
): Quote[] {
  return utterances.flatMap(({ quotations, attributions }, at) => {
    const [first] = quotations;
    const lead = attributions.find((one) => one.mention !== null) ?? attributions[0];
    return first && lead ? makeQuote(document, { quotations, attributions, first, lead, at }, indexOf, paragraphs) : [];
  });
}

interface Led extends Utterance {
  readonly first: Quotation;
  /** The attribution that has the evidence: the first that points at a mention. */
  readonly lead: Attribution;
  readonly at: number;
}

function makeQuote(
  document: Linked,
  { quotations, attributions, first, lead, at }: Led,
  indexOf: ReadonlyMap<number, number>,
  paragraphs: Paragraphs,
): Quote {
  const mention = lead.mention === null ? undefined : document.mentions[lead.mention];
  const confidence = Math.min(...attributions.map((one) => one.confidence));
  return {
    id: `q${at + 1}`,
    segments: quotations.map(({ start, end }) => ({ start, end })),
    kind: quoteKind(document, quotations),
    speaker: lead.chain === null ? null : (indexOf.get(lead.chain) ?? null),
    mention: mention && mention.end > mention.start ? { start: mention.start, end: mention.end } : null,
    cue: lead.cue && { start: lead.cue.start, end: lead.cue.end },
    confidence,
    level: confidenceLevel(confidence),
    rivals: likelyRivals(lead).flatMap((chain) => indexOf.get(chain) ?? []),
    reason: giveReason(document, lead),
    paragraph: paragraphs.numberOf[first.block] ?? 1,
    words: quotations.reduce((sum, one) => sum + countWords(document, one.first, one.last), 0),
  };
}

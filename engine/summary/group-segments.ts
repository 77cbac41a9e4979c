import type { Attribution, Linked, Quotation } from '../document';

/** One utterance: its quotations in reading order with the speaker found for each. Never empty. */
export interface Utterance {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

/** Longest interruption, in tokens, of one sentence by the writer: `"…," the council's deputy leader Ana Lee said, "…"`. */
const LONGEST_INTERRUPTION = 24;
/** The interruption is closed by a comma or a dash, not by a full stop. */
const GOES_ON = /[,—–-]$/u;
const SENTENCE_END = /[.!?…]$/u;

/**
 * Joins the stretches that are one utterance: a quotation over several paragraphs, and one sentence broken up by the
 * writer. A new sentence after the interruption is a quote of its own, even when the speaker goes on.
 */
export function groupSegments(document: Linked): Utterance[] {
  const quotations = new Map(document.quotations.map((quotation) => [quotation.id, quotation]));
  const groups: { quotations: Quotation[]; attributions: Attribution[] }[] = [];
  for (const attribution of document.attributions) {
    const quotation = quotations.get(attribution.quotation);
    if (!quotation) continue;
    const open = groups.at(-1);
    const before = open?.quotations.at(-1);
    const sameSpeaker = open?.attributions.at(-1)?.chain === attribution.chain;
    if (open && before && sameSpeaker && goesOn(document, before, quotation)) {
      open.quotations.push(quotation);
      open.attributions.push(attribution);
    } else groups.push({ quotations: [quotation], attributions: [attribution] });
  }
  return groups;
}

function goesOn(document: Linked, before: Quotation, after: Quotation): boolean {
  if (after.continues === before.id) return true;
  if (after.block !== before.block || after.first - before.last > LONGEST_INTERRUPTION) return false;
  const { text } = document.article;
  const between = text.slice(before.end, after.start).trim();
  const endsInside = SENTENCE_END.test(text.slice(before.start, before.end - 1).trimEnd());
  return between !== '' && !endsInside && GOES_ON.test(between);
}

/** Which candidates of a quotation are right: for sources by place, for named speakers by wording near by, then by name. */
import type { Chained, Mention, Quotation } from '../../engine/document';
import type { GoldQuote } from '../evaluate/gold';
import { carriesSurname, isSpeaker } from '../evaluate/same-name';

/** How far from the quotation the gold's words are looked for, in UTF-16 units. */
const REACH_BEFORE = 1500;
const REACH_AFTER = 900;

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);

/** Places of `wording` near the quotation, nearest first. */
function placesNear(text: string, wording: string, quotation: Quotation): number[] {
  const places: number[] = [];
  const from = Math.max(0, quotation.start - REACH_BEFORE);
  for (
    let at = text.indexOf(wording, from);
    at >= 0 && at < quotation.end + REACH_AFTER;
    at = text.indexOf(wording, at + 1)
  ) {
    const whole = !isLetter(text[at - 1]) && !isLetter(text[at + wording.length]);
    if (whole && (at >= quotation.end || at + wording.length <= quotation.start)) places.push(at);
  }
  const distance = (at: number): number =>
    at >= quotation.end ? at - quotation.end : quotation.start - at - wording.length;
  return places.toSorted((a, b) => distance(a) - distance(b));
}

function byWording(
  doc: Chained,
  quotation: Quotation,
  candidates: readonly Mention[],
  wording: string,
): boolean[] | null {
  for (const at of placesNear(doc.article.text, wording, quotation)) {
    const end = at + wording.length;
    const right = candidates.map((mention) => mention.start < end && mention.end > at);
    if (right.includes(true)) return right;
  }
  return null;
}

export function rightMentions(
  doc: Chained,
  quotation: Quotation,
  candidates: readonly Mention[],
  gold: GoldQuote,
): boolean[] {
  if (gold.sources && gold.sources.length > 0) {
    return candidates.map(({ start, end }) => (gold.sources ?? []).some(([a, z]) => start < z && end > a));
  }
  const near = gold.mention ? byWording(doc, quotation, candidates, gold.mention) : null;
  if (near) return near;
  return candidates.map((mention) => isSpeaker(gold, doc.chains[doc.chainsOf[mention.id]?.[0]?.chain ?? -1]?.name));
}

/** Whether an answer is right by the scorer's rule. */
export function isRight(doc: Chained, mention: Mention, chain: number | null, gold: GoldQuote): boolean {
  const name = chain === null ? undefined : doc.chains[chain]?.name;
  if (gold.sources && gold.sources.length > 0) {
    return gold.sources.some(
      ([start, end]) =>
        (mention.start < end && mention.end > start) || carriesSurname(doc.article.text.slice(start, end), name),
    );
  }
  return isSpeaker(gold, name ?? doc.article.text.slice(mention.start, mention.end));
}

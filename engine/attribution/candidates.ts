/** Who may have said a quotation: the mentions around it, and whoever spoke before. */
import type { Chained, Mention, Quotation } from '../document';
import { isSureOwner } from './saying-noun';
import type { Scene } from './scene';

/** Blocks before and after that are looked at, and how many mentions at most, which keeps time linear. */
const BLOCKS_BEFORE = 4;
const BLOCKS_AFTER = 1;
const MOST_BEFORE = 60;
const MOST_AFTER = 24;
/** A label inside the marks stands this near to the opening one: `"WALLACE: ..."`. */
const LABEL_REACH = 2;

function isOpen(doc: Chained, quotation: Quotation, mention: Mention): boolean {
  const kind = doc.article.blocks[mention.block]?.kind;
  if (mention.form === 'author') return mention.block === quotation.block;
  if (kind === 'heading' && mention.block !== quotation.block) return false;
  if (mention.quotation === quotation.id)
    return mention.form === 'label' && mention.first - quotation.first <= LABEL_REACH;
  return mention.quotation < 0;
}

/** Index of the first mention that starts at or after the token. */
function firstAfter(mentions: readonly Mention[], token: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The speaker's label that the quotation opens with: surer than any ranking. */
function labelAt(doc: Chained, quotation: Quotation, here: number): Mention | null {
  for (let at = here; ; at++) {
    const mention = doc.mentions[at];
    if (!mention || mention.first - quotation.first > LABEL_REACH || mention.first < 0) return null;
    if (mention.form === 'label' && mention.quotation === quotation.id) return mention;
  }
}

export function findCandidates({ doc, view }: Scene, quotation: Quotation, spoke: Mention | null): Mention[] {
  const found: Mention[] = [];
  // Authors stand at the end of the list, without a place among the tokens.
  let placed = doc.mentions.length;
  while (placed > 0 && doc.mentions[placed - 1]?.form === 'author') {
    placed--;
    const author = doc.mentions[placed];
    if (author && isOpen(doc, quotation, author)) found.push(author);
  }
  const here = firstAfter(doc.mentions, quotation.first, placed);
  const label = labelAt(doc, quotation, here);
  if (label) return [label];
  for (let at = here - 1, count = 0; at >= 0 && count < MOST_BEFORE; at--) {
    const mention = doc.mentions[at];
    if (!mention || mention.block < quotation.block - BLOCKS_BEFORE) break;
    if (!isOpen(doc, quotation, mention)) continue;
    if (isSureOwner(view, mention, quotation)) return [mention];
    found.unshift(mention);
    count++;
  }
  for (let at = here, count = 0; at < placed && count < MOST_AFTER; at++) {
    const mention = doc.mentions[at];
    if (!mention || mention.block > quotation.block + BLOCKS_AFTER) break;
    if (!isOpen(doc, quotation, mention)) continue;
    found.push(mention);
    count++;
  }
  return spoke && !found.includes(spoke) ? [spoke, ...found] : found;
}

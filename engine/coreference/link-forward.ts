import type { Mention } from '../document';
import { genderOf, kindOf, sentencesBetween, tie, type Board, type Draft } from './board';
import { isBody } from './link-names';

const PROBABILITY = 0.6;
/** Sentences within which the name must follow. */
const SOON = 5;
const MOST_MENTIONS = 30;

/** "When she saw the lorry ..." before anybody was named: ties the pronoun to the first fitting person who follows. */
export function linkForward(board: Board): void {
  for (const mention of board.document.mentions) {
    if (mention.form !== 'pronoun' || board.links[mention.id]?.length !== 0) continue;
    if (mention.gender !== 'm' && mention.gender !== 'f') continue;
    const found = following(board, mention);
    if (found)
      tie(board, mention, found.draft, { probability: PROBABILITY, rule: 'named later', antecedent: found.named.id });
  }
}

function following(board: Board, mention: Mention): { readonly draft: Draft; readonly named: Mention } | null {
  const { mentions } = board.document;
  for (let id = mention.id + 1; id <= mention.id + MOST_MENTIONS; id += 1) {
    const named = mentions[id];
    if (!named || sentencesBetween(board, mention, named) > SOON) return null;
    const link = board.links[id]?.[0];
    const draft = link && board.drafts[link.chain];
    if (!draft || !named.name || named.quotation !== -1 || isBody(kindOf(draft))) continue;
    const gender = genderOf(draft);
    if (gender === 'unknown' || gender === mention.gender) return { draft, named };
  }
  return null;
}

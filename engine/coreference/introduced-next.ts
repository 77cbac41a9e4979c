import type { Mention } from '../document';
import { genderOf, kindOf, tie, type Board, type Draft } from './board';
import { isBody } from './link-names';
import { standsByCue } from './stands-by-cue';

/** "..., an expert has claimed." at the end of a paragraph, and the next one opens with somebody new: "Tom Lee said". */
const PROBABILITY = 0.7;

/** Ties the unnamed speaker who ends a paragraph to the person, not heard of before, with whom the next one begins. */
export function linkIntroducedNext(board: Board): void {
  for (const mention of board.document.mentions) {
    const draft = newSpeaker(board, mention);
    const bearer = draft && whoOpens(board, mention);
    if (!draft || !bearer || !gendersFit(draft, bearer)) continue;
    for (const each of draft.mentions.splice(0))
      tie(board, each, bearer, { probability: PROBABILITY, rule: 'introduced later' });
  }
}

/** The draft of "an expert", mentioned for the first time, by a word of saying or "according to", at a paragraph's end. */
function newSpeaker(board: Board, mention: Mention): Draft | null {
  const { document, words } = board;
  if (mention.form !== 'described' || mention.kind !== 'person' || mention.plural || mention.quotation !== -1)
    return null;
  const { tokens, sentences } = document;
  const first = tokens[mention.first]?.lower;
  const speaks = standsByCue(board, mention) || isReported(board, mention) || tokens[mention.first - 1]?.lower === 'to';
  if ((first !== 'a' && first !== 'an') || words.namelessRoles.has(tokens[mention.head]?.lower ?? '') || !speaks)
    return null;
  if (sentences[mention.sentence + 1]?.block === mention.block) return null;
  const link = board.links[mention.id]?.[0];
  const draft = link && board.drafts[link.chain];
  return draft && draft.names.size === 0 && draft.mentions[0] === mention ? draft : null;
}

/** "an expert has claimed" */
const isReported = ({ document, words }: Board, { last }: Mention): boolean =>
  words.classOf.get(document.tokens[last]?.lower ?? '') === 'auxiliary' &&
  words.cues.has(document.tokens[last + 1]?.lower ?? '');

/** The person whose first name in the article begins the next paragraph, a title before it or not. */
function whoOpens(board: Board, last: Mention): Draft | null {
  const { mentions, tokens } = board.document;
  const block = last.block + 1;
  let start = -1;
  for (let id = last.id + 1; (mentions[id]?.block ?? Infinity) <= block; id += 1) {
    const one = mentions[id];
    if (!one?.name || one.block !== block) continue;
    if (start === -1) start = openingOf(board, one);
    if (start === -1 || !isTitle(board, start, one.name.start)) return null;
    const link = board.links[id]?.[0];
    const draft = link && board.drafts[link.chain];
    const from = tokens[start]?.start ?? 0;
    if (draft?.fullyNamed && !isBody(kindOf(draft)))
      return draft.mentions.every((each) => each.start >= from) ? draft : null;
  }
  return null;
}

/** The token with which the mention's paragraph begins, when the mention is in its first sentence; else -1. */
function openingOf({ document }: Board, mention: Mention): number {
  const first = document.sentences[mention.sentence]?.first ?? -1;
  return document.tokens[first - 1]?.block === mention.block ? -1 : first;
}

/** "Art dealer" before a name: only words of their own, no "Another", no comma. */
function isTitle({ document, words }: Board, first: number, end: number): boolean {
  for (let at = first; (document.tokens[at]?.start ?? Infinity) < end; at += 1)
    if (document.tokens[at]?.kind !== 'word' || words.functionWords.has(document.tokens[at]?.lower ?? '')) return false;
  return true;
}

const gendersFit = (a: Draft, b: Draft): boolean =>
  genderOf(a) === genderOf(b) || genderOf(a) === 'unknown' || genderOf(b) === 'unknown';

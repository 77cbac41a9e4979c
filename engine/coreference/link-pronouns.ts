import type { Mention } from '../document';
import type { PronounForm } from './actor-words';
import { genderOf, kindOf, newDraft, tie, type Board, type Draft } from './board';
import { isBody } from './link-names';

/** Someone last seen more sentences ago than this is out of mind. */
const MEMORY = 12;

/** Ties third-person pronouns, in reading order, to whom was spoken of. */
export function linkPronouns(board: Board): void {
  for (const mention of board.document.mentions) {
    if (mention.form !== 'pronoun' || board.links[mention.id]?.length !== 0) continue;
    const form = board.words.pronouns.get(board.document.tokens[mention.head]?.lower ?? '');
    if (form) linkPronoun(board, mention, form);
  }
}

function linkPronoun(board: Board, mention: Mention, form: PronounForm): void {
  if (form.person === 'first') {
    linkWriter(board, mention);
    return;
  }
  const scored = board.drafts
    .map((draft) => ({ draft, score: score(draft, mention, form) }))
    .filter(({ score: value }) => value > 0)
    .toSorted((a, b) => b.score - a.score || a.draft.id - b.draft.id);
  const [best, ...others] = scored;
  if (!best) return;
  const total = scored.reduce((sum, one) => sum + one.score, 0);
  const last = lastMention(best.draft, mention);
  tie(board, mention, best.draft, {
    probability: best.score / total,
    rule: 'pronoun',
    ...(last && { antecedent: last.id }),
    rivals: others.slice(0, 2).map((one) => ({ draft: one.draft, probability: one.score / total })),
  });
}

function linkWriter(board: Board, mention: Mention): void {
  const writer = board.drafts.find((draft) => draft.label === 'author') ?? newDraft(board);
  writer.label = 'author';
  tie(board, mention, writer, { probability: 0.9, rule: 'writer' });
}

function score(draft: Draft, mention: Mention, form: PronounForm): number {
  const last = lastMention(draft, mention);
  if (!last) return 0;
  const distance = mention.sentence - last.sentence;
  if (distance > MEMORY) return 0;
  if (!fits(draft, form)) return 0;
  return 1 / (1 + distance) ** 2 + 0.02 * draft.mentions.length;
}

function fits(draft: Draft, form: PronounForm): boolean {
  const body = isBody(kindOf(draft));
  const gender = genderOf(draft);
  if (form.plural) return true;
  if (form.gender === 'n') return body;
  return !body && (gender === 'unknown' || form.gender === 'unknown' || gender === form.gender);
}

function lastMention(draft: Draft, mention: Mention): Mention | null {
  let last: Mention | null = null;
  for (const one of draft.mentions) if (one.start < mention.start && (!last || one.start > last.start)) last = one;
  return last;
}

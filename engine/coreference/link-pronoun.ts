import type { Mention } from '../document';
import type { PronounForm } from './actor-words';
import { newDraft, tie, type Board, type Draft } from './board';
import { pronounFeatures } from './pronoun-features';
import type { Memory } from './salience';
import { situate } from './situation';

/** The writer's own "I" outside quotations. */
const WRITER = 0.9;
const RIVALS = 3;

/** Weights of `PRONOUN_FEATURES`, in their order. */
export type PronounWeights = readonly number[];

/** Sees every decision between several candidates: for training and for explaining. */
export type ObservePronoun = (
  mention: Mention,
  candidates: readonly Draft[],
  features: readonly (readonly number[])[],
) => void;

/** Ties a pronoun to whom it most likely stands for, or leaves it. Returns the salience of the winner. */
export function linkPronoun(
  board: Board,
  memory: Memory,
  mention: Mention,
  form: PronounForm,
  weights: PronounWeights,
  observe?: ObservePronoun,
): void {
  if (form.person === 'first') {
    linkWriter(board, mention);
    return;
  }
  const situation = situate(board, mention, form, memory.recent.values());
  if (form.person !== 'third' || situation.candidates.length === 0) return;
  const features = situation.candidates.map((one) => pronounFeatures(board, situation, one));
  observe?.(
    mention,
    situation.candidates.map((one) => one.draft),
    features,
  );
  const odds = situation.candidates.map((one, at) => ({ one, odds: Math.exp(dot(weights, features[at] ?? [])) }));
  const total = odds.reduce((sum, each) => sum + each.odds, 0);
  const [best, ...others] = odds.toSorted((a, b) => b.odds - a.odds || a.one.draft.id - b.one.draft.id);
  if (!best) return;
  tie(board, mention, best.one.draft, {
    probability: best.odds / total,
    rule: 'pronoun',
    antecedent: (best.one.lastNamed ?? best.one.last).id,
    rivals: others.slice(0, RIVALS).map(({ one, odds: each }) => ({ draft: one.draft, probability: each / total })),
  });
}

function linkWriter(board: Board, mention: Mention): void {
  const writer = board.drafts.find((draft) => draft.label === 'author') ?? newDraft(board);
  writer.label = 'author';
  tie(board, mention, writer, { probability: WRITER, rule: 'writer' });
}

function dot(weights: PronounWeights, features: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}

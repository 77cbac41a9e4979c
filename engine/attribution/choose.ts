/** From probabilities of mentions to one speaker: what belongs to one chain is added up before choosing. */
import type { Chained, ChainLink } from '../document';
import type { Frame } from './features/frame';
import { MentionType } from './scene';

export interface Choice {
  readonly frame: Frame;
  readonly chain: number | null;
  /** Pooled probability of the chain, that of the mention alone, and how sure the mention belongs to the chain. */
  readonly pooled: number;
  readonly alone: number;
  readonly link: number;
  readonly rivals: readonly { readonly chain: number; readonly probability: number }[];
}

/** Chains below this are no rivals worth a word. */
const RIVAL = 0.02;
const MOST_RIVALS = 3;

interface Pool {
  probability: number;
  best: number;
  bestShare: number;
}

/** "who" and "which" point at the mention before them, over a comma at most. */
const ANTECEDENT_GAP = 1;

/** The chains of a mention; of a relative pronoun without any, those of its antecedent. */
function linksOf(doc: Chained, { mention, type }: Frame, frames: readonly Frame[]): readonly ChainLink[] {
  const links = doc.chainsOf[mention.id] ?? [];
  if (links.length > 0 || type !== MentionType.relative) return links;
  const antecedent = frames.find(
    (one) => one.mention.last <= mention.first && one.mention.last >= mention.first - ANTECEDENT_GAP,
  );
  return antecedent ? (doc.chainsOf[antecedent.mention.id] ?? []) : links;
}

/** Mentions without a chain stand for themselves, under a negative number. */
function poolByChain(doc: Chained, frames: readonly Frame[], probabilities: Float64Array): Map<number, Pool> {
  const pools = new Map<number, Pool>();
  frames.forEach((frame, at) => {
    const probability = probabilities[at] ?? 0;
    const links = linksOf(doc, frame, frames);
    const ties = links.length > 0 ? links : [{ chain: -1 - frame.mention.id, probability: 1 }];
    for (const tie of ties) {
      const share = probability * tie.probability;
      const pool = pools.get(tie.chain) ?? { probability: 0, best: at, bestShare: 0 };
      pool.probability += share;
      if (share > pool.bestShare) {
        pool.best = at;
        pool.bestShare = share;
      }
      pools.set(tie.chain, pool);
    }
  });
  return pools;
}

export function choose(doc: Chained, frames: readonly Frame[], probabilities: Float64Array): Choice | null {
  const ranked = [...poolByChain(doc, frames, probabilities)].toSorted(
    (a, b) => b[1].probability - a[1].probability || a[0] - b[0],
  );
  const [first, ...others] = ranked;
  const frame = first && frames[first[1].best];
  if (!first || !frame) return null;
  const [chain, pool] = first;
  return {
    frame,
    chain: chain < 0 ? null : chain,
    pooled: pool.probability,
    alone: probabilities[pool.best] ?? 0,
    link: chain < 0 ? 1 : (doc.chainsOf[frame.mention.id]?.find((tie) => tie.chain === chain)?.probability ?? 1),
    rivals: others
      .filter(([other, { probability }]) => other >= 0 && probability >= RIVAL)
      .slice(0, MOST_RIVALS)
      .map(([other, { probability }]) => ({ chain: other, probability })),
  };
}

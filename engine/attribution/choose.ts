/** From probabilities of mentions to one speaker: what belongs to one chain is added up before choosing. */
import type { Chained } from '../document';
import type { Frame } from './features/frame';

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

/** Mentions without a chain stand for themselves, under a negative number. */
function poolByChain(doc: Chained, frames: readonly Frame[], probabilities: Float64Array): Map<number, Pool> {
  const pools = new Map<number, Pool>();
  frames.forEach((frame, at) => {
    const probability = probabilities[at] ?? 0;
    const links = doc.chainsOf[frame.mention.id] ?? [];
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

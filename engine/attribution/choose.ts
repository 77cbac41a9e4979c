/** From probabilities of mentions to one speaker: what belongs to one chain is added up before choosing. */
import type { ChainLink, Mention } from '../document';
import { apposedName } from './apposed-name';
import type { Frame } from './features/frame';
import type { History } from './features/history';
import { tieChains } from './tie-chains';

export interface Choice {
  /** What speaks for the choice. */
  readonly frame: Frame;
  /** The words to point at: those of the frame, or the name beside them. */
  readonly mention: Mention;
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
function poolByChain(
  ties: readonly (readonly ChainLink[])[],
  frames: readonly Frame[],
  probabilities: Float64Array,
): Map<number, Pool> {
  const pools = new Map<number, Pool>();
  frames.forEach((frame, at) => {
    const probability = probabilities[at] ?? 0;
    const own = ties[at] ?? [];
    const links = own.length > 0 ? own : [{ chain: -1 - frame.mention.id, probability: 1 }];
    for (const tie of links) {
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

export function choose(frames: readonly Frame[], probabilities: Float64Array, history: History): Choice | null {
  const ties = frames.map((frame) => tieChains(frame, frames, history));
  const ranked = [...poolByChain(ties, frames, probabilities)].toSorted(
    (a, b) => b[1].probability - a[1].probability || a[0] - b[0],
  );
  const [first, ...others] = ranked;
  const frame = first && frames[first[1].best];
  if (!first || !frame) return null;
  const [chain, pool] = first;
  return {
    frame,
    mention: (apposedName(frame, frames) ?? frame).mention,
    chain: chain < 0 ? null : chain,
    pooled: pool.probability,
    alone: probabilities[pool.best] ?? 0,
    link: chain < 0 ? 1 : (ties[pool.best]?.find((tie) => tie.chain === chain)?.probability ?? 1),
    rivals: others
      .filter(([other, { probability }]) => other >= 0 && probability >= RIVAL)
      .slice(0, MOST_RIVALS)
      .map(([other, { probability }]) => ({ chain: other, probability })),
  };
}

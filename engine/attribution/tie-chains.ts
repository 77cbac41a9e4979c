/**
 * Which actors a mention may stand for, given that it stands for a speaker: whoever has the floor keeps it, and people
 * seldom name themselves in what they say. Reweighs what coreference found without knowing about turns.
 */
import type { ChainLink } from '../document';
import { apposedName } from './apposed-name';
import type { Frame } from './features/frame';
import type { History } from './features/history';
import { MentionType, TokenClass } from './scene';

/** "who" and "which" point at the mention before them, over a comma at most. */
const ANTECEDENT_GAP = 1;

/** Log weights, found on development articles (see assets/model/MODEL.md). */
const SPOKE_LAST = 1.2;
const SPOKE_BEFORE = 0.6;
const NAMED_INSIDE = -2;

/** "Ann Lee and Bob Roe said": the pair whose last name this is, when the verb of saying follows. */
function jointOver(frame: Frame, frames: readonly Frame[]): Frame | undefined {
  const { mention, scene } = frame;
  if (scene.classes[mention.last] !== TokenClass.cue) return undefined;
  return frames.find(
    (one) => one.type === MentionType.joint && one.mention.first < mention.first && one.mention.last === mention.last,
  );
}

/** The chains of a mention; of a description those of the name beside it, of a relative without any its antecedent's. */
function linksOf(frame: Frame, frames: readonly Frame[]): readonly ChainLink[] {
  const { type, scene } = frame;
  const mention = (apposedName(frame, frames) ?? jointOver(frame, frames))?.mention ?? frame.mention;
  const links = scene.doc.chainsOf[mention.id] ?? [];
  if (links.length > 0 || type !== MentionType.relative) return links;
  const antecedent = frames.find(
    (one) => one.mention.last <= mention.first && one.mention.last >= mention.first - ANTECEDENT_GAP,
  );
  return antecedent ? (scene.doc.chainsOf[antecedent.mention.id] ?? []) : links;
}

export function tieChains(frame: Frame, frames: readonly Frame[], history: History): readonly ChainLink[] {
  const links = linksOf(frame, frames);
  if (links.length < 2) return links;
  const { scene, quote } = frame;
  const last = history.at(-1)?.chain;
  let before = 0;
  let after = 0;
  const weighted = links.map((link) => {
    const spoke =
      link.chain === last ? SPOKE_LAST : history.some((turn) => turn.chain === link.chain) ? SPOKE_BEFORE : 0;
    const named = quote.said.has(scene.chainWord[link.chain] ?? 0) ? NAMED_INSIDE : 0;
    const probability = link.probability * Math.exp(spoke + named);
    before += link.probability;
    after += probability;
    return { ...link, probability };
  });
  const share = after > 0 ? before / after : 1;
  return weighted.map((link) => ({ ...link, probability: link.probability * share }));
}

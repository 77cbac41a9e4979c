/** Who says each quotation: every candidate is scored, chains are pooled, and what goes on keeps its speaker. */
import type { Attributed, Attribution, Chained, Quotation, Stage } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { wordFacts, type WordFacts } from '../mentions/word-facts';
import { calibrate } from './calibrate';
import { findCandidates } from './candidates';
import { type Choice, choose } from './choose';
import type { Turn } from './features/history';
import { findCue } from './find-cue';
import { readRanker, type Ranker } from './model';
import { type Scene, sceneOf } from './scene';
import { frameAll, scoreCandidates } from './score';

/** From here on a stretch counts as somebody's words. */
export const SPEECH = 0.5;
/** Turns that features look back on. */
export const MEMORY = 12;

export interface Decision {
  readonly quotation: Quotation;
  readonly choice: Choice;
}

/** Quotations that open with a speaker's label: `"WALLACE: ..."`. */
function labelled(doc: Chained): ReadonlySet<number> {
  return new Set(doc.mentions.filter((one) => one.form === 'label' && one.quotation >= 0).map((one) => one.quotation));
}

/** A quotation and those that go on from it over the next paragraphs, up to the next speaker's label. */
function groupsOf(doc: Chained): Quotation[][] {
  const groups: Quotation[][] = [];
  const groupOf = new Map<number, Quotation[]>();
  const labels = labelled(doc);
  for (const quotation of doc.quotations) {
    if (quotation.speech < SPEECH) continue;
    const goesOn = quotation.continues !== null && !labels.has(quotation.id);
    const earlier = goesOn ? groupOf.get(quotation.continues ?? -1) : undefined;
    const group = earlier ?? [];
    if (!earlier) groups.push(group);
    group.push(quotation);
    groupOf.set(quotation.id, group);
  }
  return groups;
}

function decide(scene: Scene, ranker: Ranker, quotation: Quotation, history: readonly Turn[]): Decision | null {
  const last = history.at(-1);
  const candidates = findCandidates(scene, quotation, (last && scene.doc.mentions[last.mention]) ?? null);
  const frames = frameAll(scene, quotation, candidates);
  const choice = choose(frames, scoreCandidates(ranker.weights, frames, history), history);
  return choice && { quotation, choice };
}

/** Below this the start of a long quotation leaves its speaker open, and the words after its end may tell. */
const OPEN = 0.6;

/** The start decides; where it is unsure, what follows the end in the same paragraph (`..." ¶ "...," she said`). */
function decideGroup(
  scene: Scene,
  ranker: Ranker,
  group: readonly Quotation[],
  history: readonly Turn[],
): Decision | null {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return null;
  const start = decide(scene, ranker, first, history);
  if (last === first || (start && start.choice.pooled >= OPEN)) return start;
  const end = decide(scene, ranker, last, history);
  const told =
    end && end.choice.frame.after && end.choice.frame.blocks === 0 && end.choice.pooled > (start?.choice.pooled ?? 0);
  return told ? end : start;
}

export function turnOf(decision: Decision, group: readonly Quotation[]): Turn {
  const last = group.at(-1) ?? decision.quotation;
  return {
    mention: decision.choice.mention.id,
    chain: decision.choice.chain ?? -1,
    block: last.block,
    last: last.last,
  };
}

function nobody(quotation: number): Attribution {
  return {
    quotation,
    mention: null,
    chain: null,
    cue: null,
    confidence: 0,
    rule: 'nobody',
    rivals: [],
    inheritsFrom: null,
  };
}

/** Decides group by group in reading order, each knowing who spoke before. */
export function decideAll(
  scene: Scene,
  ranker: Ranker,
  tell: (group: readonly Quotation[], decision: Decision | null) => void,
): void {
  const history: Turn[] = [];
  for (const group of groupsOf(scene.doc)) {
    const decision = decideGroup(scene, ranker, group, history);
    tell(group, decision);
    if (!decision) continue;
    history.push(turnOf(decision, group));
    if (history.length > MEMORY) history.shift();
  }
}

export function createAttributeWith(facts: WordFacts, ranker: Ranker): Stage<Chained, Attributed> {
  return (doc) => {
    const scene = sceneOf(doc, facts);
    const attributions: Attribution[] = [];
    let spoke: { readonly mention: number; readonly quotation: number } | null = null;
    decideAll(scene, ranker, (group, decision) => {
      if (!decision) {
        attributions.push(...group.map(({ id }) => nobody(id)));
        return;
      }
      const { choice } = decision;
      const mention = choice.mention.id;
      const evidence = findCue(choice.frame);
      const confidence = calibrate(choice, ranker.calibration);
      const floats =
        spoke !== null && spoke.mention === mention && !(choice.frame.sentences === 0 && choice.frame.blocks === 0);
      group.forEach((quotation, at) => {
        const lead = group[0];
        const continued = at > 0 && lead !== undefined;
        attributions.push({
          quotation: quotation.id,
          mention,
          chain: choice.chain,
          cue: evidence.cue,
          confidence,
          rule: continued ? 'continues' : floats ? 'floating' : evidence.rule,
          rivals: choice.rivals,
          inheritsFrom: continued ? lead.id : floats && spoke ? spoke.quotation : null,
        });
      });
      spoke = { mention, quotation: group.at(-1)?.id ?? decision.quotation.id };
    });
    return { ...doc, attributions: attributions.toSorted((a, b) => a.quotation - b.quotation) };
  };
}

export function createAttribute(knowledge: Knowledge): Stage<Chained, Attributed> {
  return createAttributeWith(wordFacts(knowledge.lexicon), readRanker(knowledge.models['ranker']));
}

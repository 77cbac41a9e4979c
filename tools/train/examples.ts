/** Quotations as training examples: hashed features of every candidate and which are right. */
import { findCandidates } from '../../engine/attribution/candidates';
import { historyFeatures, type Turn } from '../../engine/attribution/features/history';
import { Sink } from '../../engine/attribution/features/sink';
import { MEMORY } from '../../engine/attribution/attribute';
import { sceneOf, type Scene } from '../../engine/attribution/scene';
import { fixedFeatures, frameAll } from '../../engine/attribution/score';
import type { WordFacts } from '../../engine/mentions/word-facts';
import type { TrainingArticle } from './read-cases';
import { rightMentions } from './right-mentions';

export interface Example {
  /** Feature codes of each candidate. */
  readonly codes: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

export interface ArticleExamples {
  readonly article: TrainingArticle;
  readonly scene: Scene;
  readonly examples: readonly Example[];
  /** Quotations with gold, and those where a right mention is among the candidates. */
  readonly judged: number;
  readonly reachable: number;
}

/** Features start with the gold's own history: with predicted history the weights come out the same (see MODEL.md). */
export function examplesOf(article: TrainingArticle, facts: WordFacts, weight: number): ArticleExamples {
  const scene = sceneOf(article.doc, facts);
  const { mentions, quotations } = article.doc;
  const sink = new Sink();
  const history: Turn[] = [];
  const examples: Example[] = [];
  let judged = 0;
  for (const quotation of quotations) {
    const gold = article.goldOf.get(quotation.id);
    if (!gold) continue;
    judged++;
    const last = history.at(-1);
    const candidates = findCandidates(scene, quotation, (last && mentions[last.mention]) ?? null);
    const right = rightMentions(article.doc, quotation, candidates, gold);
    const first = candidates[right.indexOf(true)];
    if (!first) continue;
    const codes = frameAll(scene, quotation, candidates).map((frame) => {
      sink.clear();
      fixedFeatures(frame, sink);
      historyFeatures(frame, history, sink);
      return sink.codes.slice(0, sink.count);
    });
    examples.push({ codes, right, weight });
    history.push({
      mention: first.id,
      chain: scene.chainOf[first.id] ?? -1,
      block: quotation.block,
      last: quotation.last,
    });
    if (history.length > MEMORY) history.shift();
  }
  return { article, scene, examples, judged, reachable: examples.length };
}

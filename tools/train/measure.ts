/** Answers of a ranker on articles with gold, as the scorer would judge them. */
import { decideAll } from '../../engine/attribution/attribute';
import { calibrationInputs } from '../../engine/attribution/calibrate';
import type { Choice } from '../../engine/attribution/choose';
import type { Ranker } from '../../engine/attribution/model';
import type { GoldQuote } from '../evaluate/gold';
import type { ArticleExamples } from './examples';
import { isRight, rightMentions } from './right-mentions';

export interface Outcome {
  readonly id: string;
  readonly outlet: string;
  readonly quote: string;
  readonly gold: GoldQuote;
  readonly answer: string;
  readonly choice: Choice;
  readonly inputs: readonly number[];
  readonly right: boolean;
  /** Whether the words pointed at are right, whatever chain they were tied to. */
  readonly pointsRight: boolean;
}

export function measure(articles: readonly ArticleExamples[], weights: Float32Array): Outcome[] {
  const ranker: Ranker = { weights, calibration: [] };
  const outcomes: Outcome[] = [];
  for (const { article, scene } of articles) {
    decideAll(scene, ranker, (group, decision) => {
      if (!decision) return;
      const { choice } = decision;
      for (const quotation of group) {
        const gold = article.goldOf.get(quotation.id);
        if (!gold) continue;
        outcomes.push({
          id: article.gold.id,
          outlet: article.outlet,
          quote: article.gold.text.slice(quotation.start, quotation.end),
          gold,
          answer: `${scene.doc.chains[choice.chain ?? -1]?.name ?? '-'} [${article.gold.text.slice(choice.mention.start, choice.mention.end)}]`,
          choice,
          inputs: calibrationInputs(choice),
          right: isRight(scene.doc, choice.mention, choice.chain, gold),
          pointsRight: rightMentions(scene.doc, quotation, [choice.mention], gold).includes(true),
        });
      }
    });
  }
  return outcomes;
}

export function share(outcomes: readonly Outcome[], keep: (outcome: Outcome) => boolean = () => true): string {
  const kept = outcomes.filter(keep);
  const right = kept.filter((one) => one.right).length;
  return `${((100 * right) / Math.max(1, kept.length)).toFixed(1)} % of ${kept.length}`;
}

/** Cross-validation for honest figures and the calibration, then the weights that are shipped. */
import type { RankerFile } from '../../engine/attribution/model';
import { readRanker } from '../../engine/attribution/model';
import type { ArticleExamples } from './examples';
import { fitCalibration, probabilityOf } from './fit-calibration';
import { fitRanker } from './fit-ranker';
import { measure, type Outcome, share } from './measure';
import { packWeights } from './pack';

export interface TrainingSets {
  readonly news: readonly ArticleExamples[];
  readonly pages: readonly ArticleExamples[];
  readonly held: readonly ArticleExamples[];
  readonly quick: boolean;
}

export interface Trained {
  readonly file: RankerFile;
  readonly outcomes: readonly Outcome[];
}

const FOLDS = 5;
const SURE = 0.9;

/** Outlets (for pages) and articles (for news) go to folds by their order, so that a fold never shares one with training. */
function foldOf(keys: readonly string[]): Map<string, number> {
  const folds = new Map<string, number>();
  for (const key of keys.toSorted()) if (!folds.has(key)) folds.set(key, folds.size % FOLDS);
  return folds;
}

function recall(name: string, articles: readonly ArticleExamples[]): void {
  const judged = articles.reduce((sum, one) => sum + one.judged, 0);
  const reachable = articles.reduce((sum, one) => sum + one.reachable, 0);
  console.log(
    `${name}: ${judged} quotations, right mention among the candidates ${((100 * reachable) / judged).toFixed(2)} %`,
  );
}

const examplesIn = (articles: readonly ArticleExamples[]) => articles.flatMap((one) => one.examples);

function report(name: string, outcomes: readonly Outcome[], calibration: readonly number[] | null): void {
  const named = share(outcomes, (one) => one.gold.type !== 'unnamed');
  const unnamed = share(outcomes, (one) => one.gold.type === 'unnamed');
  const pointing = outcomes.filter((one) => one.pointsRight || one.right).length;
  const pointed = ((100 * pointing) / Math.max(1, outcomes.length)).toFixed(1);
  console.log(`${name}: ${share(outcomes)}; named ${named}; unnamed ${unnamed}; right words ${pointed} %`);
  if (!calibration) return;
  const sure = outcomes.filter((one) => probabilityOf(one.inputs, calibration) >= SURE);
  console.log(`  confident ${((100 * sure.length) / outcomes.length).toFixed(1)} %, of these right ${share(sure)}`);
}

export function trainRanker({ news, pages, held, quick }: TrainingSets): Trained {
  recall('polnear-train', news);
  recall('polnear-dev', held);
  recall('pages-dev', pages);
  const newsFold = foldOf(news.map((one) => one.article.gold.id));
  const pagesFold = foldOf(pages.map((one) => one.article.outlet));
  const newsOutcomes: Outcome[] = [];
  const pagesOutcomes: Outcome[] = [];
  for (let fold = 0; fold < (quick ? 2 : FOLDS); fold++) {
    const inFold = (one: ArticleExamples): boolean => newsFold.get(one.article.gold.id) === fold;
    const inPagesFold = (one: ArticleExamples): boolean => pagesFold.get(one.article.outlet) === fold;
    const weights = fitRanker([
      ...examplesIn(news.filter((one) => !inFold(one))),
      ...examplesIn(pages.filter((one) => !inPagesFold(one))),
    ]);
    newsOutcomes.push(...measure(news.filter(inFold), weights));
    pagesOutcomes.push(...measure(pages.filter(inPagesFold), weights));
  }
  const unseen = [...newsOutcomes, ...pagesOutcomes];
  const calibration = fitCalibration(unseen);
  report('polnear-train, articles left out', newsOutcomes, calibration);
  report('pages-dev, outlets left out', pagesOutcomes, calibration);
  const file = packWeights(fitRanker([...examplesIn(news), ...examplesIn(pages)]), calibration);
  const { weights } = readRanker(file);
  const heldOutcomes = measure(held, weights);
  report('polnear-dev, as shipped', heldOutcomes, calibration);
  report('pages-dev, as shipped (seen in training)', measure(pages, weights), calibration);
  console.log(`ranker.json: ${JSON.stringify(file).length} bytes`);
  return { file, outcomes: [...heldOutcomes, ...pagesOutcomes] };
}

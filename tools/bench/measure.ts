/** What `bench` measures. All times in milliseconds of processor time. */
import { createEngine } from '../../engine/index';
import type { Knowledge } from '../../engine/knowledge/knowledge';
import { referenceLoop } from './reference-loop';
import { sampleArticle, wordCount } from './sample-article';
import { createTimeStages, type StageTimes } from './stages';
import { median, timeRuns } from './statistics';

export interface SizeResult {
  readonly words: number;
  readonly time: number;
  readonly wordsPerSecond: number;
  /** Engine time over the reference loop's on the same text. */
  readonly ratio: number;
}

const THOUSAND = 1000;
/** Runs before timing; after fewer the compiler of hot code still works on the side and is timed along. */
const WARM_UP = 150;
const STAGE_RUNS = 60;
/** About this many words are run for each size, in as many runs as that takes. */
const WORDS_PER_SIZE = 300_000;
const MOST_RUNS = 40;

export function measureSize(knowledge: Knowledge, size: number): SizeResult {
  const engine = createEngine(knowledge);
  const article = sampleArticle(size);
  const words = wordCount(article.text);
  const runs = Math.max(1, Math.min(MOST_RUNS, Math.round(WORDS_PER_SIZE / size)));
  const time = median(timeRuns(runs, () => engine.analyse(article)));
  const reference = median(timeRuns(Math.max(runs, 3), () => referenceLoop(article.text)));
  return { words, time, wordsPerSecond: (words / time) * THOUSAND, ratio: time / reference };
}

/** Medians per 1,000 words, warm. */
export function measureStages(knowledge: Knowledge): StageTimes {
  const timeStages = createTimeStages(knowledge);
  const article = sampleArticle(THOUSAND);
  for (let run = 0; run < WARM_UP; run++) timeStages(article);
  const runs = Array.from({ length: STAGE_RUNS }, () => timeStages(article));
  const names = Object.keys(runs[0] ?? {});
  const perThousand = THOUSAND / wordCount(article.text);
  return Object.fromEntries(names.map((name) => [name, median(runs.map((times) => times[name] ?? 0)) * perThousand]));
}

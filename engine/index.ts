/** The engine's one door. */
import type { Article } from './document';
import type { Knowledge } from './knowledge/knowledge';
import type { EngineOptions } from './options';
import { createPipeline } from './pipeline';
import type { AnalysedArticle } from './result';
import { createSummarise } from './summarise';

export type * from './document';
export type { EngineOptions } from './options';
export type * from './result';
export type { Knowledge } from './knowledge/knowledge';

export interface Engine {
  /** Finds the quotes of an article, their speakers and who these are. Never throws on any text. */
  analyse(article: Article): AnalysedArticle;
}

export function createEngine(knowledge: Knowledge, options: EngineOptions = {}): Engine {
  const pipeline = createPipeline(knowledge);
  const summarise = createSummarise(knowledge, options);
  return { analyse: (article) => summarise(pipeline(article)) };
}

/** Answers `analyse`: runs the engine on an article and keeps the result for the tab's popup and panel. */
import type { AnalysedArticle, Article, Engine } from '../../engine/index';
import type { PageState, TabResult } from '../messages';
import type { KeepResults } from './keep-results';

export interface AnalyseRequest {
  readonly run: string;
  readonly article: Article;
  readonly tabId: number;
  readonly url: string;
}

/**
 * The answer of a run that is no longer the tab's is given back but not kept. Rejects when the engine cannot be loaded;
 * the tab then stands as failed.
 */
export function createAnalyse(engineReady: () => Promise<Engine>, results: KeepResults) {
  return async ({ run, article, tabId, url }: AnalyseRequest): Promise<AnalysedArticle> => {
    const ifCurrent = (next: (now: TabResult) => TabResult) => (now: TabResult | null) =>
      now?.run === run ? next(now) : now;
    await results.change(tabId, () => begun(run, url, article));
    try {
      const engine = await engineReady();
      const result = engine.analyse(article);
      const { text, blocks } = article;
      const state: PageState = { kind: result.quotes.length > 0 ? 'done' : 'noQuotes' };
      await results.change(
        tabId,
        ifCurrent((now) => ({ ...now, state, result, text, blocks })),
      );
      return result;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      await results.change(
        tabId,
        ifCurrent((now) => ({ ...now, state: { kind: 'failed', message } })),
      );
      throw error;
    }
  };
}

function begun(run: string, url: string, article: Article): TabResult {
  const state: PageState = { kind: 'analysing', done: 0, total: article.blocks.length };
  return { run, url, state, result: null, text: null, blocks: null };
}

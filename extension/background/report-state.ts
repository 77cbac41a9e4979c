/** Answers `reportState`: a page says how it stands. */
import type { PageState, TabResult } from '../messages';
import type { KeepResults } from './keep-results';

export interface Report {
  readonly run: string;
  readonly url: string;
  readonly state: PageState;
  readonly tabId: number;
}

export function createReportState(results: KeepResults) {
  return async ({ tabId, ...report }: Report): Promise<void> => {
    await results.change(tabId, (now) => merge(now, report));
  };
}

/** A new run, or a page that shows nothing any more, starts from nothing; otherwise the result stays. */
function merge(now: TabResult | null, report: Omit<Report, 'tabId'>): TabResult {
  const keeps = now?.run === report.run && report.state.kind !== 'off' && report.state.kind !== 'notArticle';
  return keeps ? { ...now, ...report } : { ...report, result: null, text: null, blocks: null };
}

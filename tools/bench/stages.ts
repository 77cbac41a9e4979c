/** The stages of the pipeline one by one, each timed on what the one before gave. */
import { createAttribute } from '../../engine/attribution/attribute';
import { createBuildChains } from '../../engine/coreference/build-chains';
import type { Article } from '../../engine/document';
import type { Knowledge } from '../../engine/knowledge/knowledge';
import { createLink } from '../../engine/linking/link';
import { createFindMentions } from '../../engine/mentions/find-mentions';
import { createFindQuotations } from '../../engine/quotes/find-quotations';
import { createSummarise } from '../../engine/summarise';
import { createTokenise } from '../../engine/tokens/tokenise';
import { cpuTime } from './statistics';

export type StageTimes = Readonly<Record<string, number>>;

/** Milliseconds of processor time of each stage for one article. */
export function createTimeStages(knowledge: Knowledge): (article: Article) => StageTimes {
  const tokenise = createTokenise(knowledge);
  const findQuotations = createFindQuotations(knowledge);
  const findMentions = createFindMentions(knowledge);
  const buildChains = createBuildChains(knowledge);
  const attribute = createAttribute(knowledge);
  const link = createLink(knowledge);
  const summarise = createSummarise(knowledge);
  return (article) => {
    const times: Record<string, number> = {};
    const timed = <T>(name: string, run: () => T): T => {
      const start = cpuTime();
      const result = run();
      times[name] = cpuTime() - start;
      return result;
    };
    const tokenised = timed('tokenise', () => tokenise(article));
    const quoted = timed('findQuotations', () => findQuotations(tokenised));
    const mentioned = timed('findMentions', () => findMentions(quoted));
    const chained = timed('buildChains', () => buildChains(mentioned));
    const attributed = timed('attribute', () => attribute(chained));
    const linked = timed('link', () => link(attributed));
    timed('summarise', () => summarise(linked));
    times['all'] = Object.values(times).reduce((sum, one) => sum + one, 0);
    return times;
  };
}

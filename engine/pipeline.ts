/** The stages in order. Each is made once with what the engine knows, and then takes one document to the next. */
import { createAttribute } from './attribution/attribute';
import { createBuildChains } from './coreference/build-chains';
import type { Article, Linked, Stage } from './document';
import type { Knowledge } from './knowledge/knowledge';
import { createLink } from './linking/link';
import { createFindMentions } from './mentions/find-mentions';
import { createFindQuotations } from './quotes/find-quotations';
import { createTokenise } from './tokens/tokenise';

export function createPipeline(knowledge: Knowledge): Stage<Article, Linked> {
  const tokenise = createTokenise(knowledge);
  const findQuotations = createFindQuotations(knowledge);
  const findMentions = createFindMentions(knowledge);
  const buildChains = createBuildChains(knowledge);
  const attribute = createAttribute(knowledge);
  const link = createLink(knowledge);
  return (article) => link(attribute(buildChains(findMentions(findQuotations(tokenise(article))))));
}

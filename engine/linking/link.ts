/** The stage that ties each speaking chain to an identity of the entity list, or to nobody. */
import type { Attributed, Linked, Stage } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { viewArticle } from './article-view';
import { requestOf } from './chain-request';
import { createCountryWords } from './country-words';
import { createLinkSubject } from './link-subject';
import { linkTogether } from './link-together';

/** Without an entity list every link is null. */
export function createLink(knowledge: Knowledge): Stage<Attributed, Linked> {
  const { entities, lexicon } = knowledge;
  if (!entities) return (document) => ({ ...document, links: document.chains.map(() => null) });
  const countries = createCountryWords(lexicon);
  const linkSubject = createLinkSubject(lexicon, entities, countries);
  return (document) => {
    const wanted = speakingChains(document);
    if (wanted.size === 0) return { ...document, links: document.chains.map(() => null) };
    const view = viewArticle(document.article, countries);
    const requests = document.chains.map((chain) =>
      wanted.has(chain.id) ? requestOf(chain, document, countries) : null,
    );
    return { ...document, links: linkTogether(requests, view, linkSubject) };
  };
}

/** Chains that speak or nearly do, and the members of those that speak jointly; the rest of the article needs no identity. */
function speakingChains(document: Attributed): ReadonlySet<number> {
  const speaking = new Set<number>();
  for (const { chain, rivals } of document.attributions) {
    if (chain !== null) speaking.add(chain);
    for (const rival of rivals) speaking.add(rival.chain);
  }
  for (const chain of document.chains)
    if (speaking.has(chain.id)) for (const member of chain.members) speaking.add(member);
  return speaking;
}

import type { Chain, Linked } from '../document';
import type { AnalysedArticle } from '../result';
import { mentionSpans } from './list-speakers';

/** People and bodies that are named but not quoted, most often named first. Places and descriptions are left out. */
export function listNotQuoted(document: Linked, quoted: ReadonlySet<number>): AnalysedArticle['notQuoted'] {
  return document.chains
    .filter((chain) => !quoted.has(chain.id) && chain.type !== 'group' && isNamed(chain) && !isPlace(document, chain))
    .toSorted((a, b) => b.mentions.length - a.mentions.length || a.id - b.id)
    .map((chain) => ({
      name: chain.name,
      type: chain.type,
      mentions: mentionSpans(document, chain),
    }));
}

const isNamed = (chain: Chain): boolean =>
  chain.sourceType === 'namedPerson' || chain.sourceType === 'namedOrganization';

const isPlace = (document: Linked, chain: Chain): boolean =>
  chain.mentions.some((id) => document.mentions[id]?.kind === 'place');

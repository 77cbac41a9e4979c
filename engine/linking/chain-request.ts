/** What the linker is asked for a chain: its names and role, and whose body it is where the words before it say so. */
import type { Attributed, Chain } from '../document';
import type { CountryWords } from './country-words';
import type { LinkRequest } from './link-name';

/** "Russia's " or "the Russian " right before a body's name. */
const OWNER = /(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}?)(?:[’']s?)?\s$/u;
const LOOK_BACK = 32;

export function requestOf(chain: Chain, document: Attributed, countries: CountryWords): LinkRequest {
  return {
    name: chain.name,
    aliases: chain.aliases,
    type: chain.type,
    role: chain.role?.text ?? null,
    owner: chain.type === 'organization' ? ownerOf(chain, document, countries) : null,
  };
}

function ownerOf(chain: Chain, document: Attributed, countries: CountryWords): string | null {
  for (const id of chain.mentions) {
    const mention = document.mentions[id];
    if (!mention || mention.form === 'pronoun') continue;
    const before = OWNER.exec(document.article.text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start));
    const words = before?.[1]?.split(/\s/) ?? [];
    for (let from = 0; from < words.length; from += 1) {
      const owner = words.slice(from).join(' ');
      if (countries.codeOf(owner) !== null) return owner;
    }
  }
  return null;
}

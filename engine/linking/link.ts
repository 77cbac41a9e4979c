/** The stage that ties each speaking chain to an identity of the entity list, or to nobody. */
import type { Attributed, Linked, Stage } from '../document';
import type { Knowledge } from '../knowledge/knowledge';

export function createLink(knowledge: Knowledge): Stage<Attributed, Linked> {
  const { entities } = knowledge;
  if (!entities) return (document) => ({ ...document, links: document.chains.map(() => null) });
  return (document) => ({
    ...document,
    links: document.chains.map((chain) => {
      const hits = chain.type === 'unnamed' ? [] : entities.find(chain.name);
      const [only, ...others] = new Set(hits.map((hit) => hit.id));
      if (only === undefined || others.length > 0) return null;
      return { entity: entities.entity(only), confidence: 0.5, reason: 'only one of this name', rivals: [] };
    }),
  });
}

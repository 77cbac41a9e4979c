/**
 * Wikipedia titles by rule: of some chambers every member has an English article, and where nobody else in the list bears
 * the name it stands under the name. Which chambers is data: `assets/entities/title-rules.tsv`. The id stays what the
 * source says; the title may lack a disambiguator, which is why the rule asks for a name that is unique in the list.
 */
import type { Row } from '../../engine/knowledge/lexicon';
import { nameKey } from '../../engine/linking/name-key';
import type { Entity } from './settle';
import { cell } from './tables';

export function addTitlesByRule(entities: readonly Entity[], rules: readonly Row[]): readonly Entity[] {
  const bearers = new Map<string, number>();
  for (const entity of entities) {
    const key = nameKey(entity.name);
    bearers.set(key, (bearers.get(key) ?? 0) + 1);
  }
  const titles = new Set(entities.map((entity) => entity.wiki));
  const applies = (entity: Entity): boolean =>
    rules.some(
      (rule) =>
        entity.sources.includes(cell(rule, 'source')) &&
        entity.role.includes(cell(rule, 'role')) &&
        entity.country === cell(rule, 'country'),
    );
  return entities.map((entity) => {
    const alone = bearers.get(nameKey(entity.name)) === 1 && !titles.has(entity.name);
    return entity.wiki === '' && entity.qid !== '' && alone && applies(entity)
      ? { ...entity, wiki: entity.name }
      : entity;
  });
}

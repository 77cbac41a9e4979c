/** Corrections by hand, `assets/entities/overrides.tsv`: which entity, which field, what it shall say, and why. */
import type { Row } from '../../engine/knowledge/lexicon';
import type { Entity } from './settle';
import { cell } from './tables';

const TEXT_FIELDS = ['name', 'role', 'affiliation', 'country', 'pronoun', 'kind', 'qid', 'wiki', 'from', 'to'] as const;
type TextField = (typeof TEXT_FIELDS)[number];
const isTextField = (field: string): field is TextField => TEXT_FIELDS.some((one) => one === field);

const isMeant = (entity: Entity, target: string): boolean =>
  entity.qid === target ||
  entity.wiki === target ||
  (entity.wiki === '' && entity.qid === '' && entity.name === target);

function change(entity: Entity, field: string, value: string): Entity | null {
  if (field === 'drop') return null;
  if (field === 'alias+') return { ...entity, aliases: [...entity.aliases, value] };
  if (field === 'alias-') return { ...entity, aliases: entity.aliases.filter((alias) => alias !== value) };
  if (field === 'prominence') return { ...entity, prominence: Number(value) };
  if (isTextField(field)) return { ...entity, [field]: value };
  throw new Error(`overrides.tsv: no field "${field}"`);
}

export interface Overridden {
  readonly entities: readonly Entity[];
  /** Rows that met no entity: they are stale. */
  readonly unused: readonly string[];
}

export function applyOverrides(entities: readonly Entity[], rows: readonly Row[]): Overridden {
  const unused: string[] = [];
  let result = entities;
  for (const row of rows) {
    const target = cell(row, 'entity');
    if (!result.some((entity) => isMeant(entity, target))) {
      unused.push(target);
      continue;
    }
    result = result.flatMap((entity) =>
      isMeant(entity, target) ? (change(entity, cell(row, 'field'), cell(row, 'value')) ?? []) : entity,
    );
  }
  return { entities: result, unused };
}

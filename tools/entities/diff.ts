/** What a new list changes against the one that is stored. */
import type { EntityIndex } from '../../engine/linking/entity-index';
import type { Entity } from './settle';

export interface ListDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly string[];
}

const keyOf = (entity: {
  readonly qid: string | null;
  readonly wiki: string | null;
  readonly name: string;
  readonly role: string | null;
}): string => entity.qid || (entity.wiki ? `enwiki:${entity.wiki}` : `name:${entity.name} (${entity.role ?? ''})`);

export function diffLists(before: EntityIndex | null, after: readonly Entity[]): ListDiff {
  const old = new Map<string, string>();
  for (let id = 0; id < (before?.size ?? 0); id += 1) {
    const entity = before?.entity(id);
    if (entity) old.set(keyOf(entity), entity.name);
  }
  const now = new Map(after.map((entity) => [keyOf(entity), entity.name]));
  const both = [...now].filter(([key]) => old.has(key));
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([key, name]) => `${name} (${key})`),
    removed: [...old].filter(([key]) => !now.has(key)).map(([key, name]) => `${name} (${key})`),
    renamed: both
      .filter(([key, name]) => old.get(key) !== name)
      .map(([key, name]) => `${old.get(key)} -> ${name} (${key})`),
  };
}

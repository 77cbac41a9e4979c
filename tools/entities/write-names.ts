/** Names of all entities in the order of their keys, and the indexes of parts of names. */
import { bodyBag } from '../../engine/linking/body-bag';
import { keyWords, nameKey } from '../../engine/linking/name-key';
import { hashParts } from '../../engine/linking/name-table';
import { BLOCK } from '../../engine/linking/string-table';
import { surnamesOf } from '../../engine/linking/surnames';
import type { Entity } from './settle';
import { bareTitle } from './tables';
import { codeStrings } from './write-strings';

/** Below this nobody is meant by the family name alone. */
export const SURNAME_PROMINENCE = 0.45;
const LONG_NAME = 3;
const MIDDLE = 8;
const HIGH = 16;
const BYTE = 0xff;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of ids: by key, then name, title and id, so that it depends on nothing but the entities. */
export function orderEntities(entities: readonly Entity[]): readonly Entity[] {
  const keyed = entities.map((entity) => ({ entity, key: nameKey(entity.name) }));
  keyed.sort(
    (a, b) =>
      compare(a.key, b.key) ||
      compare(a.entity.name, b.entity.name) ||
      compare(a.entity.wiki, b.entity.wiki) ||
      compare(a.entity.qid, b.entity.qid) ||
      compare(a.entity.role, b.entity.role) ||
      compare(a.entity.affiliation, b.entity.affiliation),
  );
  return keyed.map((one) => one.entity);
}

interface Entry {
  readonly key: string;
  readonly text: string;
  readonly id: number;
  readonly alias: boolean;
}

function planes(prefix: string, ids: readonly number[]): Record<string, Uint8Array> {
  return {
    [`${prefix}Low`]: Uint8Array.from(ids, (id) => id & BYTE),
    [`${prefix}Middle`]: Uint8Array.from(ids, (id) => (id >>> MIDDLE) & BYTE),
    [`${prefix}High`]: Uint8Array.from(ids, (id) => (id >>> HIGH) & BYTE),
  };
}

function partIndex(
  name: string,
  pairs: { readonly hash: number; readonly id: number }[],
): Record<string, Uint8Array | Uint16Array | Uint32Array> {
  pairs.sort((a, b) => a.hash - b.hash || a.id - b.id);
  return {
    [`${name}Hash`]: Uint16Array.from(pairs, (pair) => pair.hash),
    ...planes(
      name,
      pairs.map((pair) => pair.id),
    ),
  };
}

/** Bodies by the words of their name, and of their title where that says more. */
function bags(entities: readonly Entity[]): { readonly hash: number; readonly id: number }[] {
  return entities.flatMap((entity, id) => {
    if (entity.kind === 'person') return [];
    const own = bodyBag(entity.name);
    const titled = bodyBag(bareTitle(entity.wiki));
    const distinct = new Set([own, titled.length > own.length ? titled : own].filter((bag) => bag !== ''));
    return [...distinct].map((bag) => ({ hash: hashParts(bag), id }));
  });
}

/** Entities must be in the order of `orderEntities`. */
export function codeNames(entities: readonly Entity[]): Record<string, Uint8Array | Uint16Array | Uint32Array> {
  const entries: Entry[] = entities.flatMap((entity, id) => [
    { key: nameKey(entity.name), text: entity.name, id, alias: false },
    ...entity.aliases.map((text) => ({ key: nameKey(text), text, id, alias: true })),
  ]);
  // Own names keep the order of their ids: within a key they come first.
  entries.sort(
    (a, b) => compare(a.key, b.key) || Number(a.alias) - Number(b.alias) || a.id - b.id || compare(a.text, b.text),
  );
  const aliases = entries.filter((entry) => entry.alias);
  const aliasesBefore: number[] = [];
  let seen = 0;
  for (const [at, entry] of entries.entries()) {
    if (at % BLOCK === 0) aliasesBefore.push(seen);
    if (entry.alias) seen += 1;
  }
  const coded = codeStrings(entries.map((entry) => ({ text: entry.text, flag: entry.alias })));
  const people = entities.map((entity, id) => ({
    entity,
    id,
    words: entity.kind === 'person' ? keyWords(entity.name) : [],
  }));
  const long = people.filter((one) => one.words.length >= LONG_NAME);
  const hashed = (one: { readonly id: number }, ...parts: string[]) => ({ hash: hashParts(...parts), id: one.id });
  return {
    heap: coded.heap,
    blocks: coded.blocks,
    aliasesBefore: Uint32Array.from(aliasesBefore),
    ...planes(
      'alias',
      aliases.map((entry) => entry.id),
    ),
    ...partIndex('bag', bags(entities)),
    ...partIndex(
      'ends',
      long.map((one) => hashed(one, one.words[0] ?? '', one.words.at(-1) ?? '')),
    ),
    ...partIndex(
      'start',
      long.map((one) => hashed(one, one.words[0] ?? '', one.words[1] ?? '')),
    ),
    ...partIndex(
      'surname',
      people
        .filter((one) => one.entity.prominence >= SURNAME_PROMINENCE && one.words.length > 1)
        .flatMap((one) => surnamesOf(one.words).map((surname) => hashed(one, surname))),
    ),
  };
}

/** What must hold of the list before it is written, and of the files after. */
import { openEntityIndex } from '../../engine/linking/entity-index';
import { nameKey } from '../../engine/linking/name-key';
import type { Entity } from './settle';
import type { EntityFiles } from './write-index';

const COUNTRY = /^[A-Z]{2}$/;
const QID = /^Q[1-9]\d*$/;
/** No file of the package may be larger. */
export const MAX_FILE_BYTES = 4_000_000;

function twice<T>(values: readonly T[]): readonly T[] {
  const seen = new Set<T>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}

/** Faults of the list as sentences; none when it is sound. */
export function checkEntities(entities: readonly Entity[], isCommonWord: (word: string) => boolean): readonly string[] {
  const ids = entities.map((entity) => entity.qid).filter((qid) => qid !== '');
  return [
    ...ids.filter((qid) => !QID.test(qid)).map((qid) => `not a Wikidata id: ${qid}`),
    ...twice(ids).map((qid) => `id stands twice: ${qid}`),
    ...twice(entities.map((entity) => entity.wiki).filter((wiki) => wiki !== '')).map(
      (wiki) => `title stands twice: ${wiki}`,
    ),
    ...entities
      .filter((entity) => entity.country !== '' && !COUNTRY.test(entity.country))
      .map((entity) => `not a country code: ${entity.country} (${entity.name})`),
    ...entities.filter((entity) => nameKey(entity.name) === '').map((entity) => `name without letters: ${entity.name}`),
    ...entities.flatMap((entity) =>
      entity.aliases
        .filter((alias) => entity.kind === 'person' && isCommonWord(nameKey(alias)) && alias !== alias.toUpperCase())
        .map((alias) => `alias is a common word: ${alias} (${entity.name})`),
    ),
  ];
}

/** Opens the files and looks every name up: each must lead to an entity of that very title and id. */
export function checkFiles(files: EntityFiles, entities: readonly Entity[]): readonly string[] {
  const faults = Object.entries(files)
    .filter(([, file]) => file.byteLength > MAX_FILE_BYTES)
    .map(([name, file]) => `${name} is too large: ${file.byteLength} bytes`);
  const index = openEntityIndex(files);
  if (index.size !== entities.length) faults.push(`${index.size} entities stored instead of ${entities.length}`);
  for (const entity of entities) {
    for (const name of [entity.name, ...entity.aliases]) {
      const reached = index.find(name).some((hit) => {
        const stored = index.entity(hit.id);
        return stored.name === entity.name && (stored.wiki ?? '') === entity.wiki && (stored.qid ?? '') === entity.qid;
      });
      if (!reached) faults.push(`not reached by "${name}": ${entity.name}`);
    }
  }
  return faults;
}

/** Opens the bundled entity list over its three files, in place: nothing is parsed or copied. */
import type { EntityHit, EntityIndex, IndexedEntity } from './entity';
import { FILE_NAMES, openFile, type EntityFile, type FileName } from './index-format';
import { bodyBag } from './body-bag';
import { keyWords, nameKey } from './name-key';
import { hashParts, openNames, type NameTable } from './name-table';
import { openStrings, type StringTable } from './string-table';

export type { EntityIndex, IndexedEntity } from './entity';

export const FIRST_YEAR = 1899;
/** A title's disambiguator. */
const BRACKETS = /\s*\([^)]*\)$/;
const FULL_BYTE = 255;
/** Steps of `commonness` for one of its log10. */
export const COMMONNESS_STEPS = 4;
const YEAR_DIGITS = 10_000;
const MONTH_DIGITS = 100;
/** Long names are those with something between their first and their last word. */
const LONG_NAME = 3;

export const TITLE_NONE = 0;
export const TITLE_IS_NAME = 1;
export const TITLE_STORED = 2;

/** Pronouns by their number in the records. */
export const PRONOUNS = ['', 'he', 'she', 'they', 'it'] as const;

interface Files {
  readonly names: EntityFile;
  readonly records: EntityFile;
  readonly strings: EntityFile;
}

/**
 * Takes the files by name (`names.bin`, `records.bin`, `strings.bin`). Throws an Error that says which file is missing,
 * cut off, damaged, of another version, or of another build than the rest.
 */
export function openEntityIndex(files: Readonly<Record<string, ArrayBuffer | Uint8Array>>): EntityIndex {
  const open = (name: FileName): EntityFile => {
    const data = files[name];
    if (!data) throw new Error(`entity list: ${name} is missing`);
    return openFile(name, data);
  };
  const [names, records, strings] = FILE_NAMES.map(open);
  if (!names || !records || !strings) throw new Error('entity list: incomplete');
  if (names.build !== records.build || names.build !== strings.build)
    throw new Error('entity list: files of different builds');
  return createIndex({ names, records, strings });
}

function createIndex(files: Files): EntityIndex {
  const names = openNames(files.names);
  const kinds = files.records.bytes('kind');
  const size = files.strings.words('counts')[0] ?? 0;
  const readEntity = entityReader(files, names);
  const byParts = (
    index: 'ends' | 'start',
    parts: readonly [string, string],
    matches: (words: readonly string[]) => boolean,
  ) => {
    const hits: EntityHit[] = [];
    for (const id of names.findParts(index, hashParts(...parts))) {
      const name = names.nameOf(id);
      const words = keyWords(name);
      if (words.length >= LONG_NAME && matches(words)) hits.push({ id, name, primary: true });
    }
    return hits;
  };
  return {
    date: isoDate(files.names.date),
    size,
    find: names.find,
    findByEnds: (first, last) => byParts('ends', [first, last], (words) => words[0] === first && words.at(-1) === last),
    findByStart: (first, second) =>
      byParts('start', [first, second], (words) => words[0] === first && words[1] === second),
    findBySurname(surname) {
      const key = nameKey(surname);
      return names
        .findParts('surname', hashParts(key))
        .map((id) => ({ id, name: names.nameOf(id), primary: true }))
        .filter((hit) => nameKey(hit.name).endsWith(key));
    },
    findByBag(name) {
      const bag = bodyBag(name);
      if (bag === '') return [];
      return names
        .findParts('bag', hashParts(bag))
        .map((id) => ({ id, name: names.nameOf(id), primary: true }))
        .filter(
          (hit) => bodyBag(hit.name) === bag || bodyBag((readEntity(hit.id).wiki ?? '').replace(BRACKETS, '')) === bag,
        );
    },
    entity(id) {
      if (!Number.isInteger(id) || id < 0 || id >= kinds.length) throw new RangeError(`entity list: no entity ${id}`);
      return readEntity(id);
    },
  };
}

function entityReader(files: Files, names: NameTable): (id: number) => IndexedEntity {
  const { records, strings } = files;
  const table = (name: string): StringTable =>
    openStrings(strings.bytes(`${name}Heap`), strings.words(`${name}Blocks`));
  const [kinds, countries, facts] = [table('kinds'), table('countries'), table('facts')];
  const [roles, affiliations, titles] = [table('roles'), table('affiliations'), table('titles')];
  const byte = (section: string) => records.bytes(section);
  const [kind, country, pronoun, prominence] = [byte('kind'), byte('country'), byte('pronoun'), byte('prominence')];
  const commonness = byte('commonness');
  const [from, to, fact, titleState] = [byte('from'), byte('to'), byte('fact'), byte('titleState')];
  const [qid, role, affiliation] = [records.words('qid'), records.words('role'), records.words('affiliation')];
  const titleOf = titleReader(records, titles);
  return (id) => {
    const name = names.nameOf(id);
    const number = qid[id] ?? 0;
    const state = titleState[id] ?? TITLE_NONE;
    const wiki = state === TITLE_IS_NAME ? name : state === TITLE_STORED ? titleOf(id) : null;
    return {
      id,
      key: number > 0 ? `Q${number}` : wiki === null ? `name:${name}` : `enwiki:${wiki}`,
      qid: number > 0 ? `Q${number}` : null,
      wiki,
      name,
      kind: kinds.get(kind[id] ?? 0),
      role: filled(roles.get(role[id] ?? 0)),
      from: year(from[id] ?? 0),
      to: year(to[id] ?? 0),
      affiliation: filled(affiliations.get(affiliation[id] ?? 0)),
      country: filled(countries.get(country[id] ?? 0)),
      pronoun: filled(PRONOUNS[pronoun[id] ?? 0] ?? ''),
      prominence: (prominence[id] ?? 0) / FULL_BYTE,
      commonness: (commonness[id] ?? 0) / COMMONNESS_STEPS,
      factDate: filled(facts.get(fact[id] ?? 0)),
    };
  };
}

/** Titles that differ from the name are few: pairs of entity and title, sorted by entity. */
function titleReader(records: EntityFile, titles: StringTable): (id: number) => string | null {
  const pairs = records.words('title');
  return (id) => {
    let low = 0;
    let high = pairs.length / 2;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle * 2] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return pairs[low * 2] === id ? filled(titles.get(pairs[low * 2 + 1] ?? 0)) : null;
  };
}

const filled = (text: string): string | null => (text === '' ? null : text);

const year = (byte: number): string | null => (byte === 0 ? null : String(FIRST_YEAR + byte));

function isoDate(date: number): string {
  const digits = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(date / YEAR_DIGITS)}-${digits(Math.floor(date / MONTH_DIGITS) % MONTH_DIGITS)}-${digits(date % MONTH_DIGITS)}`;
}

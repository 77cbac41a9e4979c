/** Entities -> the three files of the index. Same entities, same bytes. */
import {
  FILE_NAMES,
  FORMAT_VERSION,
  HEADER_WORDS,
  MAGIC,
  SECTIONS,
  SECTION_WORDS,
  WORD,
  checksum,
  type FileName,
} from '../../engine/linking/index-format';
import {
  COMMONNESS_STEPS,
  FIRST_YEAR,
  PRONOUNS,
  TITLE_IS_NAME,
  TITLE_NONE,
  TITLE_STORED,
} from '../../engine/linking/entity-index';
import { keyWords } from '../../engine/linking/name-key';
import { codeNames, orderEntities } from './write-names';
import type { Entity } from './settle';
import { dictionary } from './write-strings';

type Sections = Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array>>;
export type EntityFiles = Readonly<Record<FileName, Uint8Array>>;

const FULL_BYTE = 255;

const yearByte = (year: string): number => {
  const byte = Number(year) - FIRST_YEAR;
  return year !== '' && byte > 0 && byte <= FULL_BYTE ? byte : 0;
};

const asBytes = (section: Uint8Array | Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
const padded = (length: number): number => Math.ceil(length / WORD) * WORD;

function layFile(name: FileName, sections: Sections): Uint8Array {
  const names: readonly string[] = SECTIONS[name];
  const bodies = names.map((section) => {
    const body = sections[section];
    if (!body) throw new Error(`${name}: no section ${section}`);
    return asBytes(body);
  });
  const start = (HEADER_WORDS + names.length * SECTION_WORDS) * WORD;
  const total = bodies.reduce((sum, body) => sum + padded(body.length), start);
  const file = new Uint8Array(total);
  const words = new Uint32Array(file.buffer);
  let place = start;
  for (const [at, body] of bodies.entries()) {
    words[HEADER_WORDS + at * SECTION_WORDS] = place;
    words[HEADER_WORDS + at * SECTION_WORDS + 1] = body.length;
    file.set(body, place);
    place += padded(body.length);
  }
  words.set([
    MAGIC,
    FORMAT_VERSION,
    FILE_NAMES.indexOf(name),
    total,
    checksum(words, HEADER_WORDS),
    0,
    0,
    names.length,
  ]);
  return file;
}

/** How common a person's name is, from the first and last names of the whole list. */
function commonnessOf(entities: readonly Entity[]): (entity: Entity) => number {
  const count = (pick: (words: readonly string[]) => string | undefined): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const entity of entities) {
      const word = entity.kind === 'person' ? pick(keyWords(entity.name)) : undefined;
      if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  };
  const firsts = count((words) => words[0]);
  const lasts = count((words) => words.at(-1));
  return (entity) => {
    if (entity.kind !== 'person') return 0;
    const words = keyWords(entity.name);
    const bearers = (firsts.get(words[0] ?? '') ?? 1) * (lasts.get(words.at(-1) ?? '') ?? 1);
    return Math.round(Math.log10(bearers) * COMMONNESS_STEPS);
  };
}

function recordSections(entities: readonly Entity[]): { readonly records: Sections; readonly strings: Sections } {
  const pick = (get: (entity: Entity) => string) => dictionary(entities.map(get));
  const kinds = pick((entity) => entity.kind);
  const countries = pick((entity) => entity.country);
  const facts = pick((entity) => entity.date);
  const roles = pick((entity) => entity.role);
  const affiliations = pick((entity) => entity.affiliation);
  const stored = (entity: Entity): boolean => entity.wiki !== '' && entity.wiki !== entity.name;
  const titles = dictionary(entities.filter(stored).map((entity) => entity.wiki));
  const bytes = (get: (entity: Entity) => number): Uint8Array => Uint8Array.from(entities, get);
  const words = (get: (entity: Entity) => number): Uint32Array => Uint32Array.from(entities, get);
  const records = {
    qid: words((entity) => Number(entity.qid.slice(1))),
    kind: bytes((entity) => kinds.numberOf(entity.kind)),
    country: bytes((entity) => countries.numberOf(entity.country)),
    pronoun: bytes((entity) =>
      Math.max(
        0,
        PRONOUNS.findIndex((one) => one === entity.pronoun),
      ),
    ),
    prominence: bytes((entity) => Math.round(entity.prominence * FULL_BYTE)),
    commonness: bytes(commonnessOf(entities)),
    from: bytes((entity) => yearByte(entity.from)),
    to: bytes((entity) => yearByte(entity.to)),
    fact: bytes((entity) => facts.numberOf(entity.date)),
    role: words((entity) => roles.numberOf(entity.role)),
    affiliation: words((entity) => affiliations.numberOf(entity.affiliation)),
    titleState: bytes((entity) => (entity.wiki === '' ? TITLE_NONE : stored(entity) ? TITLE_STORED : TITLE_IS_NAME)),
    title: Uint32Array.from(
      entities.flatMap((entity, id) => (stored(entity) ? [id, titles.numberOf(entity.wiki)] : [])),
    ),
  };
  const tables = { kinds, countries, facts, roles, affiliations, titles };
  const strings = Object.fromEntries(
    Object.entries(tables).flatMap(([name, table]) => [
      [`${name}Heap`, table.coded.heap],
      [`${name}Blocks`, table.coded.blocks],
    ]),
  );
  return { records, strings: { ...strings, counts: Uint32Array.of(entities.length) } };
}

/** `date` is that of the newest source (ISO). Entities may come in any order. */
export function writeIndex(given: readonly Entity[], date: string): EntityFiles {
  const entities = orderEntities(given);
  const { records, strings } = recordSections(entities);
  const files: EntityFiles = {
    'names.bin': layFile('names.bin', codeNames(entities)),
    'records.bin': layFile('records.bin', records),
    'strings.bin': layFile('strings.bin', strings),
  };
  const build = FILE_NAMES.reduce((sum, name) => checksum(Uint32Array.of(sum, wordsOf(files[name])[4] ?? 0)), 0);
  for (const name of FILE_NAMES) wordsOf(files[name]).set([build, Number(date.replaceAll('-', ''))], 5);
  return files;
}

const wordsOf = (file: Uint8Array): Uint32Array => new Uint32Array(file.buffer);

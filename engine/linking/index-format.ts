/**
 * The frame of the entity files (docs/entity-index.md): a header, a table of sections, the sections. Everything is
 * little-endian and every section starts at a multiple of four, so that typed arrays lie right over the file.
 */

export const MAGIC = 0x44494153;
export const FORMAT_VERSION = 1;
export const FILE_NAMES = ['names.bin', 'records.bin', 'strings.bin'] as const;
export type FileName = (typeof FILE_NAMES)[number];

/** Header words (u32): magic, version, file number, length, checksum, build, date (yyyymmdd), number of sections. */
export const HEADER_WORDS = 8;
export const WORD = 4;
/** Each section has its place and its length in bytes. */
export const SECTION_WORDS = 2;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const SHIFT = 15;

/** Sections of each file, in order. */
export const SECTIONS = {
  'names.bin': [
    'heap',
    'blocks',
    'aliasesBefore',
    'aliasLow',
    'aliasMiddle',
    'aliasHigh',
    'endsHash',
    'endsLow',
    'endsMiddle',
    'endsHigh',
    'startHash',
    'startLow',
    'startMiddle',
    'startHigh',
    'surnameHash',
    'surnameLow',
    'surnameMiddle',
    'surnameHigh',
    'bagHash',
    'bagLow',
    'bagMiddle',
    'bagHigh',
  ],
  'records.bin': [
    'qid',
    'kind',
    'country',
    'pronoun',
    'prominence',
    'commonness',
    'from',
    'to',
    'fact',
    'role',
    'affiliation',
    'titleState',
    'title',
  ],
  'strings.bin': [
    'kindsHeap',
    'kindsBlocks',
    'countriesHeap',
    'countriesBlocks',
    'factsHeap',
    'factsBlocks',
    'rolesHeap',
    'rolesBlocks',
    'affiliationsHeap',
    'affiliationsBlocks',
    'titlesHeap',
    'titlesBlocks',
    'counts',
  ],
} as const satisfies Record<FileName, readonly string[]>;

export interface EntityFile {
  readonly build: number;
  readonly date: number;
  bytes(section: string): Uint8Array;
  words(section: string): Uint32Array;
  halves(section: string): Uint16Array;
}

/** FNV-like, a word at a time: finds torn and altered files, is no signature. */
export function checksum(words: Uint32Array, from = 0): number {
  let hash = SEED;
  for (let at = from; at < words.length; at += 1) {
    hash = Math.imul(hash ^ (words[at] ?? 0), PRIME);
    hash ^= hash >>> SHIFT;
  }
  return hash >>> 0;
}

/** Throws an Error that says what is wrong with the file. */
export function openFile(name: FileName, data: ArrayBuffer | Uint8Array): EntityFile {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
  const aligned = bytes.byteOffset % WORD === 0 ? bytes : bytes.slice();
  const fail = (why: string): never => {
    throw new Error(`entity list: ${name} ${why}`);
  };
  if (aligned.byteLength < HEADER_WORDS * WORD || aligned.byteLength % WORD !== 0) fail('is cut off');
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / WORD);
  const [magic, version, number, length, sum, build = 0, date = 0, sections = 0] = words;
  if (magic !== MAGIC) fail('is not an entity file');
  if (version !== FORMAT_VERSION) fail(`has version ${version}, this program reads ${FORMAT_VERSION}`);
  if (number !== FILE_NAMES.indexOf(name)) fail('is another file of the list');
  if (length !== aligned.byteLength) fail(`has ${aligned.byteLength} bytes instead of ${length}`);
  if (sum !== checksum(words, HEADER_WORDS)) fail('is damaged: its checksum differs');
  const names: readonly string[] = SECTIONS[name];
  if (sections !== names.length) fail(`has ${sections} sections instead of ${names.length}`);
  const view = (section: string): readonly [number, number] => {
    const at = HEADER_WORDS + names.indexOf(section) * SECTION_WORDS;
    return [words[at] ?? 0, words[at + 1] ?? 0];
  };
  return {
    build,
    date,
    bytes(section) {
      const [place, size] = view(section);
      return aligned.subarray(place, place + size);
    },
    halves(section) {
      const [place, size] = view(section);
      return new Uint16Array(aligned.buffer, aligned.byteOffset + place, size / (WORD / 2));
    },
    words(section) {
      const [place, size] = view(section);
      return words.subarray(place / WORD, (place + size) / WORD);
    },
  };
}

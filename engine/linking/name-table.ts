/**
 * All names of the list in the order of their keys, over `names.bin`: whole names by halving, parts of long names by the
 * hashes beside them. Nothing is read at opening but the places.
 */
import type { EntityHit } from './entity';
import type { EntityFile } from './index-format';
import { nameKey } from './name-key';
import { BLOCK, openStrings } from './string-table';

const MIDDLE = 8;
const HIGH = 16;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

export type PartIndex = 'ends' | 'start' | 'surname' | 'bag';

const HALF = 16;
const HALF_MASK = 0xffff;

/** Hash of the words that an index of parts is sorted by. */
export function hashParts(...parts: readonly string[]): number {
  const text = parts.join(' ');
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  // Sixteen bits are enough to find a handful of names that are then compared whole.
  return (hash ^ (hash >>> HALF)) & HALF_MASK;
}

export interface NameTable {
  find(name: string): readonly EntityHit[];
  /** Ids under this hash of parts; the names must still be compared. */
  findParts(index: PartIndex, hash: number): readonly number[];
  /** An entity's own name. */
  nameOf(id: number): string;
}

interface Planes {
  at(place: number): number;
}

function planes(file: EntityFile, prefix: string): Planes {
  const low = file.bytes(`${prefix}Low`);
  const middle = file.bytes(`${prefix}Middle`);
  const high = file.bytes(`${prefix}High`);
  return { at: (place) => (low[place] ?? 0) | ((middle[place] ?? 0) << MIDDLE) | ((high[place] ?? 0) << HIGH) };
}

/** First place in 0..length at which `isAfter` holds; it must be false before and true from there on. */
function halve(length: number, isAfter: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function openNames(file: EntityFile): NameTable {
  const strings = openStrings(file.bytes('heap'), file.words('blocks'));
  const aliasesBefore = file.words('aliasesBefore');
  const aliases = planes(file, 'alias');
  const keys = new Map<number, string>();
  const keyOf = (block: number): string => {
    const known = keys.get(block);
    if (known !== undefined) return known;
    const key = nameKey(strings.head(block));
    keys.set(block, key);
    return key;
  };
  const parts = (index: PartIndex) => ({ hashes: file.halves(`${index}Hash`), ids: planes(file, index) });
  const indexes = { ends: parts('ends'), start: parts('start'), surname: parts('surname'), bag: parts('bag') };
  const primariesBefore = (block: number): number => block * BLOCK - (aliasesBefore[block] ?? 0);

  /** Appends the hits of one block; false when the key must be over. */
  const scan = (block: number, key: string, hits: EntityHit[]): boolean => {
    let alias = aliasesBefore[block] ?? 0;
    let primary = primariesBefore(block);
    let goesOn = true;
    strings.walk(block, (isAlias, read) => {
      const name = read();
      const entryKey = nameKey(name);
      if (entryKey === key) hits.push({ id: isAlias ? aliases.at(alias) : primary, name, primary: !isAlias });
      if (isAlias) alias += 1;
      else primary += 1;
      goesOn = entryKey <= key;
      return goesOn;
    });
    return goesOn;
  };

  return {
    find(name) {
      const key = nameKey(name);
      const hits: EntityHit[] = [];
      if (key === '') return hits;
      // Names of equal key may begin in the block before the first whose head is not smaller.
      const first = halve(strings.blocks, (block) => keyOf(block) >= key);
      for (let block = Math.max(0, first - 1); block < strings.blocks; block += 1) {
        if (block >= first && keyOf(block) > key) break;
        if (!scan(block, key, hits)) break;
      }
      return hits;
    },
    findParts(index, hash) {
      const { hashes, ids } = indexes[index];
      const found: number[] = [];
      for (let at = halve(hashes.length, (place) => (hashes[place] ?? 0) >= hash); hashes[at] === hash; at += 1)
        found.push(ids.at(at));
      return found;
    },
    nameOf(id) {
      const block = halve(strings.blocks, (place) => primariesBefore(place) > id) - 1;
      let left = id - primariesBefore(block);
      let name = '';
      strings.walk(block, (isAlias, read) => {
        if (isAlias) return true;
        left -= 1;
        if (left >= 0) return true;
        name = read();
        return false;
      });
      return name;
    },
  };
}

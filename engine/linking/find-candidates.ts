/** Everybody of the list whom a chain's names may mean, with how well the name fits. */
import type { EntityHit, EntityIndex, IndexedEntity } from './entity';
import { keyWords, middleOf, nameKey, suffixOf } from './name-key';
import type { MakeVariants } from './name-variants';
import { isOneLetterApart } from './one-letter';
import { surnamesOf } from './surnames';

export interface Candidate {
  readonly entity: IndexedEntity;
  /** 1 when the list has the printed name, less for each step away. */
  readonly quality: number;
  /** Where the printed form equals a stored one, capitals and dots apart or not. */
  readonly sameCapitals: boolean;
  readonly step: string;
  /** The printed form that led here. */
  readonly printed: string;
  /** Number of words in the printed name that fits best. */
  readonly words: number;
}

const PART_QUALITY = 0.75;
const BAG_QUALITY = 0.85;
const SURNAME_QUALITY = 0.4;
const MISPRINT_QUALITY = 0.7;
/** A misprint is only believed of names with a long family name. */
const LONG_SURNAME = 6;
/** How the candidate was found when the printed name is a letter off: the role must then fit. */
export const MISPRINT = 'a letter apart';
/** Suffix or middle initials that contradict each other, and those that only one side has. */
const CONTRADICTION = 0.3;
const ONE_SIDED = 0.9;
/** "Donald Trump Jr." is hardly ever his father. */
const LOST_SUFFIX = 0.5;
const ENOUGH = 0.9;
const MANY_WORDS = 3;

const letters = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '');

/** How well two forms of equal key agree in what the key leaves out. */
export function formsAgree(printed: string, stored: string): number {
  if (printed === stored) return 1;
  const [suffix, storedSuffix] = [suffixOf(printed), suffixOf(stored)];
  const [middle, storedMiddle] = [middleOf(printed), middleOf(stored)];
  const suffixes =
    suffix === storedSuffix ? 1 : suffix === '' ? ONE_SIDED : storedSuffix === '' ? LOST_SUFFIX : CONTRADICTION;
  if (middle === storedMiddle || (middle === '' && storedMiddle === '')) return suffixes;
  if (middle === '' || storedMiddle === '') return suffixes * ONE_SIDED;
  return middle.startsWith(storedMiddle) || storedMiddle.startsWith(middle) ? suffixes : suffixes * CONTRADICTION;
}

/** `names` are the chain's forms, the fullest first. Best candidates first by quality alone; each entity once. */
export function findCandidates(
  index: EntityIndex,
  names: readonly string[],
  makeVariants: MakeVariants,
  person: boolean,
): readonly Candidate[] {
  const best = new Map<number, Candidate>();
  const offer = (hit: EntityHit, quality: number, step: string, printed: string, words: number): void => {
    const known = best.get(hit.id);
    if (known && known.quality >= quality) return;
    best.set(hit.id, {
      entity: index.entity(hit.id),
      quality,
      step,
      sameCapitals: letters(hit.name) === letters(printed),
      printed,
      words,
    });
  };
  const fits = (): boolean => [...best.values()].some((one) => one.quality >= ENOUGH);
  for (const name of names) {
    for (const hit of index.find(name)) offer(hit, formsAgree(name, hit.name), '', name, keyWords(name).length);
  }
  if (!person && !fits()) {
    for (const name of names)
      for (const hit of index.findByBag(name))
        offer(hit, BAG_QUALITY, 'by the words of its name', name, keyWords(name).length);
  }
  if (fits() || !person) return withSuffix(names, [...best.values()]);
  for (const name of names) {
    const words = keyWords(name).length;
    for (const variant of makeVariants(name)) {
      for (const hit of index.find(variant.name))
        offer(hit, variant.quality * formsAgree(variant.name, hit.name), variant.step, name, words);
    }
    if (!fits()) offerParts(index, name, (hit, quality, step) => offer(hit, quality, step, name, words));
  }
  if (best.size === 0) {
    for (const name of names)
      for (const hit of misprints(index, name)) offer(hit, MISPRINT_QUALITY, MISPRINT, name, keyWords(name).length);
  }
  return withSuffix(names, [...best.values()]);
}

/** Well-known people of the same long family name whose other names are one letter apart. */
function misprints(index: EntityIndex, name: string): readonly EntityHit[] {
  const key = nameKey(name);
  const surname = surnamesOf(key.split(' ')).at(-1) ?? '';
  if (surname.length < LONG_SURNAME) return [];
  return index.findBySurname(surname).filter((hit) => isOneLetterApart(nameKey(hit.name), key));
}

/** Where the article prints "Jr." and the list has one of that name, those without it are not meant. */
function withSuffix(names: readonly string[], candidates: readonly Candidate[]): readonly Candidate[] {
  const printed = names.some((name) => suffixOf(name) !== '');
  const agreeing = candidates.filter((one) => one.quality > LOST_SUFFIX);
  return printed && agreeing.length > 0 ? agreeing : candidates;
}

/** Longer stored names that hold the printed one, and family names of the well known for a printed single word. */
function offerParts(
  index: EntityIndex,
  name: string,
  offer: (hit: EntityHit, quality: number, step: string) => void,
): void {
  const words = keyWords(name);
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 1)
    for (const hit of index.findBySurname(name)) offer(hit, SURNAME_QUALITY, 'by the family name alone');
  if (words.length < 2) return;
  const surname = words.slice(1).join(' ');
  for (const hit of index.findByStart(first, second)) {
    if (nameKey(hit.name).startsWith(words.join(' '))) offer(hit, PART_QUALITY, 'with a second family name');
  }
  if (words.length < MANY_WORDS)
    for (const hit of index.findByEnds(first, last)) offer(hit, PART_QUALITY, 'with middle names');
  else if (surname !== last)
    for (const hit of index.findByEnds(first, last)) offer(hit, PART_QUALITY, 'with other middle names');
}

/**
 * The entity list as the linker sees it. An interface, so that a reader's own list can be laid over the bundled one
 * (`layerIndexes`): ids are only meaningful to the index that gave them.
 */
import type { LinkedEntity } from '../document';

/** One stored name (a primary name or an alias) and whose it is. */
export interface EntityHit {
  readonly id: number;
  /** The stored form, as written: "J. D. Vance". */
  readonly name: string;
  /** True for the entity's own name, false for an alias. */
  readonly primary: boolean;
}

export interface IndexedEntity extends LinkedEntity {
  readonly id: number;
  /** How widely known, 0..1: the less, the more evidence a link needs. */
  readonly prominence: number;
  /** How many people may bear this name: log10 of (bearers of the first name x bearers of the last) in the list. */
  readonly commonness: number;
  /** Year (ISO) of the source behind role and affiliation. */
  readonly factDate: string | null;
}

export interface EntityIndex {
  /** ISO date of the newest source in the list. */
  readonly date: string;
  /** How many entities there are; ids run from 0. */
  readonly size: number;
  /** Everybody stored under this name, by `nameKey` equality. */
  find(name: string): readonly EntityHit[];
  /** People of three names or more whose first and last words are these: "Claudia ... Pardo". */
  findByEnds(first: string, last: string): readonly EntityHit[];
  /** People of three names or more who start with these two words: "Claudia Sheinbaum ...". */
  findByStart(first: string, second: string): readonly EntityHit[];
  /** Well-known people of this family name. */
  findBySurname(surname: string): readonly EntityHit[];
  /** Bodies whose names have the same words but for small ones, number, spelling and country: `bodyBag` equality. */
  findByBag(name: string): readonly EntityHit[];
  /** Throws a RangeError for an id that is not in the list. */
  entity(id: number): IndexedEntity;
}

/** Without what only the linker needs. */
export function withoutLinkerFields(entity: IndexedEntity): LinkedEntity {
  const { id: _id, prominence: _prominence, commonness: _commonness, factDate: _factDate, ...rest } = entity;
  return rest;
}

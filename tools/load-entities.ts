/** Opens the entity list under `assets/entities`. */
import type { EntityIndex } from '../engine/linking/entity-index';

/** Null when the list is not built; the engine then goes on without linking. */
export function loadEntities(_folder: string): EntityIndex | null {
  return null;
}

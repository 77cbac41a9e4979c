/**
 * What the engine knows besides the article: word lists, weights, the entity list. Read once, never changed.
 */
import type { EntityIndex } from '../linking/entity-index';
import type { Lexicon } from './lexicon';

/** The raw material as it lies in `assets/`. */
export interface KnowledgeSource {
  /** Text of every `assets/lexicon/*.tsv` by file name without ending. */
  readonly lexicon: Readonly<Record<string, string>>;
  /** Text of every `assets/model/*.json` by file name without ending. */
  readonly models: Readonly<Record<string, unknown>>;
}

export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly models: Readonly<Record<string, unknown>>;
  /** Null while not loaded, or when the list is unusable: the engine then goes on without linking. */
  readonly entities: EntityIndex | null;
}

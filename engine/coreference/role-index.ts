import type { Draft } from './board';

/** So many bearers of one role are remembered; of more only the last ones are looked at. */
const MOST_BEARERS = 48;

/** The words of one role or description of a draft, without what hangs on its head. */
export interface KnownRole {
  readonly draft: Draft;
  readonly words: ReadonlySet<string>;
}

/** Roles and descriptions by their words, to know their bearers again. */
export class RoleIndex {
  readonly #byWord = new Map<string, KnownRole[]>();

  add(draft: Draft, words: ReadonlySet<string>): void {
    const role: KnownRole = { draft, words };
    for (const word of words) {
      const known = this.#byWord.get(word);
      if (known) known.push(role);
      else this.#byWord.set(word, [role]);
    }
  }

  /** The last roles with this word in them. */
  withWord(word: string): readonly KnownRole[] {
    return this.#byWord.get(word)?.slice(-MOST_BEARERS) ?? [];
  }
}

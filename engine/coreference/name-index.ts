import type { ActorWords } from './actor-words';
import type { Draft } from './board';
import { foldWord } from './fold-word';
import type { NameForm } from './name-form';

/** So many drafts may share one word; of more only the last ones are looked at, which keeps long texts linear. */
const MOST_SHARED = 48;

/** Drafts by the words of their names, and by the acronyms their names may have. */
export class NameIndex {
  readonly #byWord = new Map<string, Draft[]>();
  readonly #words: ActorWords;

  constructor(words: ActorWords) {
    this.#words = words;
  }

  add(draft: Draft, form: NameForm): void {
    for (const word of form.words) this.#put(word, draft);
    if (form.words.length > 1)
      for (const acronym of acronymsOf(form.words, this.#words.functionWords)) this.#put(acronym, draft);
  }

  /** Drafts that share a word with the name, also by nickname. */
  sharing(form: NameForm): Set<Draft> {
    const found = new Set<Draft>();
    const collect = (word: string): void => {
      for (const draft of this.#byWord.get(word)?.slice(-MOST_SHARED) ?? []) found.add(draft);
    };
    form.words.forEach(collect);
    const [first = ''] = form.words;
    this.#words.nicknames.get(first)?.forEach((name) => collect(foldWord(name)));
    if (form.acronym) collect(first.replace(/[^a-z]/gu, ''));
    return found;
  }

  withWord(word: string): readonly Draft[] {
    return this.#byWord.get(word)?.slice(-MOST_SHARED) ?? [];
  }

  #put(word: string, draft: Draft): void {
    const known = this.#byWord.get(word);
    if (!known) this.#byWord.set(word, [draft]);
    else if (known.at(-1) !== draft) known.push(draft);
  }
}

/** "sph" of singapore press holdings; small words count or not, but all the same way. */
export function acronymsOf(name: readonly string[], smallWords: ReadonlySet<string>): readonly [string, string] {
  return [initials(name), initials(name.filter((word) => !smallWords.has(word)))];
}

const initials = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0))
    .join('');

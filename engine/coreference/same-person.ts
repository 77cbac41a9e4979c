import type { ActorWords } from './actor-words';
import type { NameForm } from './name-form';

/** How one name can be the same person's as another, fuller or different one; null when it cannot. */
export type NameRelation = 'equal' | 'surname' | 'forename' | 'within' | 'nickname' | 'middle' | null;

/** Whether `short` can be a printing of the person whose full name is `full` (at least as many words). */
export function relatePersons(full: NameForm, short: NameForm, words: ActorWords): NameRelation {
  if (full.generation && short.generation && full.generation !== short.generation) return null;
  const [a, b] = [full.words, short.words];
  if (b.length === a.length && b.every((word, at) => word === a[at])) return 'equal';
  if (b.length < a.length) {
    const at = positionIn(a, b);
    if (at >= 0 && at + b.length === a.length) return 'surname';
    if (at === 0) return 'forename';
    if (at > 0) return 'within';
  }
  if (b.length < 2) return isNickname(a[0], b[0], words) && a.length > 1 ? 'nickname' : null;
  return relateFullNames(a, b, words);
}

function relateFullNames(a: readonly string[], b: readonly string[], words: ActorWords): NameRelation {
  const family = a.at(-1);
  if (family !== b.at(-1)) return null;
  const [first, other] = [a[0] ?? '', b[0] ?? ''];
  const initial = isInitialOf(first, other) || isInitialOf(other, first);
  const nickname = isNickname(first, other, words) || isNickname(other, first, words);
  if (first !== other && !initial && !nickname) return null;
  if (!agree(a.slice(1, -1), b.slice(1, -1))) return null;
  return nickname ? 'nickname' : 'middle';
}

/** Middle names agree when one side has none, or each is the other's or its initial. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [more, fewer] = a.length >= b.length ? [a, b] : [b, a];
  return fewer.every((word) =>
    more.some((other) => word === other || isInitialOf(word, other) || isInitialOf(other, word)),
  );
}

const isInitialOf = (initial: string, word: string): boolean => initial.length === 1 && word.startsWith(initial);

const isNickname = (full: string | undefined, nick: string | undefined, words: ActorWords): boolean =>
  full !== undefined && nick !== undefined && (words.nicknames.get(nick)?.has(full) ?? false);

/** Where `part` stands in `whole` as a run, or -1. */
export function positionIn(whole: readonly string[], part: readonly string[]): number {
  for (let at = 0; at + part.length <= whole.length; at += 1) {
    if (part.every((word, k) => word === whole[at + k])) return at;
  }
  return -1;
}

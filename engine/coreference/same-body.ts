import type { ActorWords } from './actor-words';
import type { NameForm } from './name-form';
import { acronymsOf } from './name-index';
import { positionIn, type NameRelation } from './same-person';

const LONG_ENOUGH = 2;

/** Whether `short` can be a printing of the body whose full name is `full`. */
export function relateBodies(full: NameForm, short: NameForm, words: ActorWords): NameRelation {
  const [a, b] = [full.words, short.words];
  if (b.length === a.length && b.every((word, at) => word === a[at])) return 'equal';
  if (short.acronym && a.length > 1) return isAcronymOf(b[0] ?? '', a, words.functionWords) ? 'middle' : null;
  if (b.length >= a.length) return null;
  const rest = a.slice(b.length);
  const starts = positionIn(a, b) === 0;
  if (starts && (b.length >= LONG_ENOUGH || rest.every((word) => words.companySuffixes.has(word)))) return 'forename';
  return b.length >= LONG_ENOUGH && positionIn(a, b) > 0 ? 'within' : null;
}

export function isAcronymOf(acronym: string, name: readonly string[], smallWords: ReadonlySet<string>): boolean {
  const letters = acronym.replace(/[^a-z]/gu, '');
  return letters.length >= LONG_ENOUGH && acronymsOf(name, smallWords).includes(letters);
}

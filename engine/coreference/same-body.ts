import type { ActorWords } from './actor-words';
import type { NameForm } from './name-form';
import { positionIn, type NameRelation } from './same-person';

const LONG_ENOUGH = 2;

/** Whether `short` can be a printing of the body whose full name is `full`. */
export function relateBodies(full: NameForm, short: NameForm, words: ActorWords): NameRelation {
  const [a, b] = [full.words, short.words];
  if (b.length === a.length && b.every((word, at) => word === a[at])) return 'equal';
  if (short.acronym && a.length > 1) return isAcronymOf(b[0] ?? '', a, words.functionWords) ? 'equal' : null;
  if (b.length >= a.length) return null;
  const rest = a.slice(b.length);
  if (positionIn(a, b) === 0 && (b.length >= LONG_ENOUGH || rest.every((word) => words.companySuffixes.has(word)))) {
    return 'forename';
  }
  return b.length >= LONG_ENOUGH && positionIn(a, b) > 0 ? 'within' : null;
}

/** "sph" for singapore press holdings; small words count or not, but all the same way. */
export function isAcronymOf(acronym: string, name: readonly string[], smallWords: ReadonlySet<string>): boolean {
  const letters = acronym.replace(/[^a-z]/gu, '');
  if (letters.length < LONG_ENOUGH) return false;
  const initials = (list: readonly string[]): string =>
    list
      .flatMap((word) => word.split('-'))
      .map((word) => word.charAt(0))
      .join('');
  return letters === initials(name) || letters === initials(name.filter((word) => !smallWords.has(word)));
}

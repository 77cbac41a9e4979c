/** A capitalised run taken apart: title and role words before, the name proper after, and what kind of thing it names. */
import type { EntityKind, Gender } from '../document';
import { genderOf } from './draft';
import { has, lowerAt, type View } from './view';
import { Fact } from './word-facts';

const ROYAL = new Set([
  'pope',
  'king',
  'queen',
  'prince',
  'princess',
  'duke',
  'duchess',
  'emperor',
  'sister',
  'father',
  'mother',
  'brother',
  'saint',
  'st',
  'st.',
  'lord',
  'lady',
]);
const ACRONYM = /^(?:\p{Lu}\.?){2,7}s?$/u;
const INITIALS = /^(?:\p{Lu}\.?){1,2}$/u;
const LOWER = /\p{Ll}/u;

/** Index of the first word of the name proper; `end` when the run is all title ("the Prime Minister"). */
export function nameStart(view: View, first: number, end: number): number {
  let cut = first;
  for (let at = first; at < end; at++) {
    const forename = at === first && has(view, at, Fact.forename) && !has(view, at, Fact.honorific);
    if (at === cut && at > first && (lowerAt(view, at) === 'of' || lowerAt(view, at) === 'for')) {
      cut = Math.min(end, at + (lowerAt(view, at + 1) === 'the' ? 3 : 2));
      at = cut - 1;
      continue;
    }
    const long = end - at > 2 && has(view, at, Fact.role) && has(view, at + 1, Fact.forename);
    if (!forename && (has(view, at, Fact.title) || long) && !surnameAt(view, first, at, end)) cut = at + 1;
  }
  if (cut === first && end - first > 2 && has(view, first, Fact.demonym) && has(view, first + 1, Fact.forename))
    cut = first + 1;
  if (cut < end && has(view, cut, Fact.orgWord | Fact.nameHead) && !has(view, cut, Fact.forename)) return first;
  if (cut === end - 1 && cut > first && ROYAL.has(lowerAt(view, cut - 1))) return cut - 1;
  return cut;
}

/** "Mark Judge", "Tim Cook": a title word that ends a name after a forename. */
function surnameAt(view: View, first: number, at: number, end: number): boolean {
  return (
    at === end - 1 && at === first + 1 && has(view, first, Fact.forename) && !has(view, first, Fact.title | Fact.common)
  );
}

export interface NameNature {
  readonly kind: EntityKind;
  readonly gender: Gender;
}

function isOrganisation(view: View, start: number, end: number): boolean {
  const only = view.tokens[start]?.text ?? '';
  if (end - start === 1)
    return has(view, start, Fact.orgWord) || (ACRONYM.test(only) && !has(view, start, Fact.forename));
  const person = has(view, start, Fact.forename) && end - start <= 3;
  for (let at = start; at < end; at++) {
    const last = at === end - 1;
    if (has(view, at, Fact.orgWord) && (!person || (last && !has(view, at, Fact.forename) && end - start > 2)))
      return true;
    if (at > start && !view.capital[at] && !has(view, at, Fact.particle)) return true;
  }
  return ACRONYM.test(only) && !INITIALS.test(only) && LOWER.test(view.tokens[start + 1]?.text ?? '') && !person;
}

/** Decides by title, forename, typical words of bodies and the list of places, in this order. */
export function natureOf(
  view: View,
  first: number,
  start: number,
  end: number,
  places: ReadonlySet<string>,
): NameNature {
  let gender: Gender = 'unknown';
  for (let at = first; at < start && gender === 'unknown'; at++) gender = genderOf(view.facts[at] ?? 0);
  const forename = has(view, start, Fact.forename);
  if (start > first && !has(view, first, Fact.demonym)) {
    return {
      kind: 'person',
      gender: gender === 'unknown' && forename && end - start > 1 ? genderOf(view.facts[start] ?? 0) : gender,
    };
  }
  const whole = spaced(view, start, end);
  if (places.has(whole) && !(forename && end - start === 1 && !has(view, start, Fact.place)))
    return { kind: 'place', gender: 'n' };
  if (isOrganisation(view, start, end)) return { kind: 'organization', gender: 'n' };
  if (forename) return { kind: 'person', gender: genderOf(view.facts[start] ?? 0) };
  const initials = end - start > 1 && INITIALS.test(view.tokens[start]?.text ?? '');
  return { kind: initials ? 'person' : 'unknown', gender };
}

function spaced(view: View, start: number, end: number): string {
  let text = lowerAt(view, start);
  for (let at = start + 1; at < end; at++) text += ` ${lowerAt(view, at)}`;
  return text;
}

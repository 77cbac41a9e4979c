/** The name that a description stands beside: `said the keeper, Ann Lee`, `president Ann Lee`, `Lee Trust, a think-tank, ...`. */
import type { Mention } from '../document';
import { has, isWord, lowerAt, outside, together, type View } from '../mentions/view';
import { Fact } from '../mentions/word-facts';
import type { Frame } from './features/frame';
import { MentionType, type Scene } from './scene';

/** Words that may go on with the description before its name: "ambassador to the lower provinces, Ann Lee". */
const LONGEST = 9;
const INDEFINITE = new Set(['a', 'an']);
/** Tokens from the opening bracket of an abbreviation to the description: "(LT), a". */
const BRACKET = 4;

const isName = ({ type }: Frame): boolean => type >= MentionType.person && type <= MentionType.unknownName;

/** "Minister of Fisheries"; what reads as a person's name must be "... of ...". */
function isOffice({ view }: Scene, { first, last }: Mention, person: boolean): boolean {
  if (person) return has(view, first, Fact.role | Fact.title) && lowerAt(view, first + 1) === 'of';
  for (let at = first; at < last; at++) if (has(view, at, Fact.role | Fact.title)) return true;
  return false;
}

/** A description, or a name that is an office ("Minister of Fisheries"). */
function isDescription(frame: Frame): boolean {
  const { mention, type, scene } = frame;
  if (mention.plural || mention.first < 0 || type === MentionType.document) return false;
  if (type >= MentionType.describedPerson && type <= MentionType.otherNoun) return true;
  return isName(frame) && isOffice(scene, mention, type === MentionType.person);
}

/** Whether the tokens only go on with a description, a preposition and nouns up to a comma; "aide to Ann Lee" is none. */
function goesOn(view: View, from: number, to: number): boolean {
  const end = to - 1;
  if (end < from) return true;
  if (lowerAt(view, end) !== ',') return false;
  if (end === from) return true;
  if (end - from > LONGEST || !has(view, from, Fact.preposition)) return false;
  for (let at = from; at < end; at++) {
    if (!isWord(view, at) || !outside(view, at)) return false;
    if (has(view, at, Fact.cue | Fact.auxiliary | Fact.relative | Fact.pronoun | Fact.conjunction)) return false;
  }
  return true;
}

function namesAfter(own: Frame, other: Frame): boolean {
  const { view } = own.scene;
  const { last } = own.mention;
  if (other.mention.first < last || other.mention.first - last > LONGEST + 1) return false;
  return together(view, last - 1, other.mention.first) && goesOn(view, last, other.mention.first);
}

/** `Lee Trust (LT), a think-tank`: the name right before an indefinite description. */
function namesBefore(own: Frame, other: Frame): boolean {
  const { view } = own.scene;
  const { first } = own.mention;
  if (!INDEFINITE.has(lowerAt(view, first)) || lowerAt(view, first - 1) !== ',') return false;
  const bracket = lowerAt(view, first - 2) === ')' && lowerAt(view, first - BRACKET) === '(';
  return other.mention.last === first - (bracket ? BRACKET : 1) && together(view, other.mention.last - 1, first);
}

/** Whether what is described may bear the name: a person a person's, a body a body's, an unknown noun any. */
function fits({ type }: Frame, name: Frame): boolean {
  if (type === MentionType.otherNoun) return true;
  const person = type === MentionType.describedPerson || type <= MentionType.unknownName;
  return person
    ? name.type === MentionType.person || name.type === MentionType.unknownName
    : name.type !== MentionType.person;
}

/** The frame of the name beside the description, if such a name fits it. */
export function apposedName(frame: Frame, frames: readonly Frame[]): Frame | null {
  if (!isDescription(frame)) return null;
  const name = frames.find(
    (other) => other !== frame && isName(other) && (namesAfter(frame, other) || namesBefore(frame, other)),
  );
  return name && fits(frame, name) ? name : null;
}

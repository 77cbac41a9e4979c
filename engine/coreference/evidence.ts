import type { Mention } from '../document';
import type { Draft } from './board';
import type { NameForm } from './name-form';
import { count } from './tally';

/** How much each kind of evidence counts when they disagree: an honorific states, a pronoun is our own guess. */
const STATED = 5;
const ROLE_NOUN = 3;
const FORENAME = 2;
const PRONOUN = 1;
/** One mention seen as a person outweighs several that could be anything. */
const KIND = 1;

/** What a mention, newly tied to the draft, tells of its kind and gender. `probability` is that of the tie. */
export function learn(draft: Draft, mention: Mention, form: NameForm | null, probability: number): void {
  if (form) learnFromName(draft, mention, form);
  else if (mention.form === 'pronoun') learnFromPronoun(draft, mention, probability);
  else learnFromDescription(draft, mention);
}

function learnFromName(draft: Draft, mention: Mention, form: NameForm): void {
  count(draft.kinds, mention.kind, KIND);
  if (form.stated !== 'unknown') {
    count(draft.genders, form.stated, STATED);
    count(draft.kinds, 'person', KIND);
    return;
  }
  // A family name that is somebody else's forename ("Thoma", "Della") says nothing.
  const bareFamilyName = form.words.length === 1 && draft.fullyNamed && !isForenameOf(draft, form.words[0] ?? '');
  if (bareFamilyName) return;
  count(draft.genders, form.forename === 'unknown' ? mention.gender : form.forename, FORENAME);
}

function isForenameOf(draft: Draft, word: string): boolean {
  for (const name of draft.names) if (name.words.length > 1 && name.words[0] === word) return true;
  return false;
}

function learnFromPronoun(draft: Draft, mention: Mention, probability: number): void {
  if (mention.gender === 'unknown') return;
  count(draft.genders, mention.gender, PRONOUN * probability);
  if (mention.gender !== 'n') count(draft.kinds, 'person', KIND * probability);
}

function learnFromDescription(draft: Draft, mention: Mention): void {
  if (draft.names.size === 0) count(draft.kinds, mention.kind, KIND);
  else if (mention.kind === 'person') count(draft.kinds, 'person', KIND);
  else if (mention.kind === 'organization' && draft.kind === 'unknown') count(draft.kinds, 'organization', KIND);
  count(draft.genders, mention.gender, ROLE_NOUN);
}

/** A mention before it has its number and place. */
import type { EntityKind, Gender, Mention, MentionForm, Span } from '../document';
import type { View } from './view';
import { Fact } from './word-facts';

export interface Draft {
  readonly form: MentionForm;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: EntityKind;
  readonly plural: boolean;
  readonly gender: Gender;
  /** Token indexes of the name proper, or null. */
  readonly name: readonly [number, number] | null;
}

export function genderOf(facts: number): Gender {
  const male = (facts & Fact.male) !== 0;
  const female = (facts & Fact.female) !== 0;
  if (male === female) return 'unknown';
  return male ? 'm' : 'f';
}

export function spanOf(view: View, first: number, last: number): Span {
  return { start: view.tokens[first]?.start ?? 0, end: view.tokens[last - 1]?.end ?? 0 };
}

/** Written out in the order of an author's mention, so that all are of one shape, which every later stage reads faster. */
export function numberDraft(view: View, draft: Draft, id: number): Mention {
  const token = view.tokens[draft.first];
  return {
    start: token?.start ?? 0,
    end: view.tokens[draft.last - 1]?.end ?? 0,
    id,
    form: draft.form,
    first: draft.first,
    last: draft.last,
    head: draft.head,
    kind: draft.kind,
    plural: draft.plural,
    gender: draft.gender,
    name: draft.name ? spanOf(view, draft.name[0], draft.name[1]) : null,
    quotation: view.doc.quotationOf[draft.first] ?? -1,
    sentence: token?.sentence ?? 0,
    block: token?.block ?? 0,
  };
}

/** Joint speakers: "France, Britain and Germany" is one plural mention over its members, which stay mentions of their own. */
import type { Draft } from './draft';
import { has, lowerAt, outside, together, type View } from './view';
import { Fact } from './word-facts';

const LINKS = new Set([',', 'and', '&']);
/** Members of the longest list that still speaks with one voice. */
const LONGEST = 6;

const canJoin = (draft: Draft): boolean => draft.form !== 'document' && draft.form !== 'label';

const isNamed = (draft: Draft): boolean => draft.form === 'name';

/** A comma before "and" joins only what is of one form. */
function isList(view: View, member: Draft, next: Draft): boolean {
  return lowerAt(view, member.last) !== ',' || isNamed(member) === isNamed(next);
}

/** Index of the draft that the list goes on with after `draft`, or -1. */
function nextMember(view: View, draft: Draft, byStart: ReadonlyMap<number, number>): number {
  let at = draft.last;
  let links = 0;
  while (links < 2 && LINKS.has(lowerAt(view, at)) && together(view, at - 1, at)) {
    at++;
    links++;
  }
  return links > 0 && together(view, at - 1, at) ? (byStart.get(at) ?? -1) : -1;
}

/** `drafts` in reading order, longest first at one place. */
export function findJoint(view: View, drafts: readonly Draft[]): Draft[] {
  const byStart = new Map<number, number>();
  drafts.forEach((draft, at) => {
    if (canJoin(draft) && !byStart.has(draft.first)) byStart.set(draft.first, at);
  });
  const joint: Draft[] = [];
  let free = 0;
  for (const draft of drafts) {
    if (draft.first < free || !canJoin(draft) || !outside(view, draft.first)) continue;
    let member = draft;
    let count = 1;
    let anded = false;
    while (count < LONGEST) {
      const next = drafts[nextMember(view, member, byStart)];
      // "co-founder and CEO Ann Lee" is one person with two posts.
      if (
        !next ||
        (member.form === 'described' && next.form === 'name' && has(view, next.first, Fact.title | Fact.role))
      )
        break;
      // "Ann Lee, a retired colonel and adviser" is one person described, not a list.
      if (lowerAt(view, next.first - 1) === ',' ? isNamed(next) !== isNamed(member) : !isList(view, member, next))
        break;
      anded = lowerAt(view, next.first - 1) !== ',';
      member = next;
      count++;
      if (anded) break;
    }
    if (!anded) continue;
    free = member.last;
    joint.push({
      form: draft.form === 'name' ? 'name' : 'described',
      first: draft.first,
      last: member.last,
      head: member.head,
      kind: 'group',
      plural: true,
      gender: 'unknown',
      name: null,
    });
  }
  return joint;
}

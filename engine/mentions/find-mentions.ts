/** Everything in the article that can speak: names, pronouns, described people and bodies, documents, labels, authors. */
import type { Mentioned, Quoted, Stage } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { findDescribed } from './described';
import { type Draft, numberDraft } from './draft';
import { findJoint } from './joint';
import { findAuthors } from './labels';
import { findNames } from './names';
import { findPronouns, readPronouns } from './pronouns';
import { findSubjects } from './subjects';
import { viewOf } from './view';
import { wordFacts } from './word-facts';

/** Reading order; the longer mention first where two start together. */
const inOrder = (a: Draft, b: Draft): number => a.first - b.first || b.last - a.last;

export function createFindMentions(knowledge: Knowledge): Stage<Quoted, Mentioned> {
  const facts = wordFacts(knowledge.lexicon);
  const pronouns = readPronouns(knowledge.lexicon);
  const places = knowledge.lexicon.words('places');
  return (doc) => {
    const view = viewOf(doc, facts);
    const names = findNames(view, places);
    const inName = new Uint8Array(view.count);
    for (const draft of names) inName.fill(1, draft.first, draft.last);
    const described = findDescribed(view).filter((draft) => inName[draft.head] === 0);
    const isHead = new Uint8Array(view.count);
    for (const draft of described) isHead[draft.head] = 1;
    const subjects = findSubjects(view, (at) => inName[at] === 1 || isHead[at] === 1);
    const single = [...names, ...findPronouns(view, pronouns), ...described, ...subjects].toSorted(inOrder);
    const all = [...single, ...findJoint(view, single)].toSorted(inOrder);
    const mentions = all.map((draft, id) => numberDraft(view, draft, id));
    return { ...doc, mentions: [...mentions, ...findAuthors(view, mentions.length)] };
  };
}

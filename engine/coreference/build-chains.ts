/** The stage that ties names, descriptions and pronouns to the actors they stand for. */
import type { Chained, Mentioned, Stage } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { readRoleWords } from '../roles/role-words';
import { tokenFacts } from '../roles/token-facts';
import { readActorWords } from './actor-words';
import type { Board } from './board';
import { collectNameRoles, collectOtherRoles } from './collect-roles';
import { finishChains } from './finish-chains';
import { createFindHidden } from './hidden-names';
import { learnFromList } from './known-from-list';
import { linkIntroducedLater } from './introduced-later';
import { linkIntroducedNext } from './introduced-next';
import { linkNames } from './link-names';
import { linkInOrder } from './link-in-order';
import type { ObservePronoun } from './link-pronoun';
import { readPronounWeights } from './pronoun-weights';
import { readNameForms } from './name-form';
import { countNarrative } from './narrative';
import { NameIndex } from './name-index';
import { RoleIndex } from './role-index';

export function createBuildChains(knowledge: Knowledge, observe?: ObservePronoun): Stage<Mentioned, Chained> {
  const words = readActorWords(knowledge.lexicon);
  const findHidden = createFindHidden(knowledge.lexicon);
  const roleWords = readRoleWords(knowledge.lexicon);
  const weights = readPronounWeights(knowledge.models);
  return (document) => {
    const board: Board = {
      document,
      words,
      forms: readNameForms(document, words),
      drafts: [],
      narrative: countNarrative(document),
      hidden: findHidden(document),
      names: new NameIndex(words),
      roles: new RoleIndex(),
      composed: new Map(),
      links: document.mentions.map(() => []),
    };
    linkNames(board);
    const facts = tokenFacts(document, roleWords);
    collectNameRoles(board, facts);
    learnFromList(board, knowledge.entities);
    linkInOrder(board, weights, observe);
    linkIntroducedLater(board);
    linkIntroducedNext(board);
    collectOtherRoles(board, facts);
    return { ...document, ...finishChains(board) };
  };
}

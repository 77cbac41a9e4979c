/** The stage that ties names, descriptions and pronouns to the actors they stand for. */
import type { Chained, Mentioned, Stage } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { readActorWords } from './actor-words';
import type { Board } from './board';
import { finishChains } from './finish-chains';
import { linkNames } from './link-names';
import { linkPronouns } from './link-pronouns';
import { linkDescriptions } from './link-descriptions';
import { readNameForm } from './name-form';

export function createBuildChains(knowledge: Knowledge): Stage<Mentioned, Chained> {
  const words = readActorWords(knowledge.lexicon);
  return (document) => {
    const board: Board = {
      document,
      words,
      forms: document.mentions.map((mention) => readNameForm(document, mention, words)),
      drafts: [],
      links: document.mentions.map(() => []),
    };
    linkNames(board);
    linkDescriptions(board);
    linkPronouns(board);
    return { ...document, ...finishChains(board) };
  };
}

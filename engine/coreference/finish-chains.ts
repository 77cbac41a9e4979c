import type { Chain, Chained, SpeakerType } from '../document';
import { combineRoles } from '../roles/combine-roles';
import { genderOf, kindOf, type Board, type Draft } from './board';
import { chainName } from './chain-name';
import { isBody } from './link-names';
import { sourceType } from './source-type';

/** The drafts as chains, with their links. */
export function finishChains(board: Board): Pick<Chained, 'chains' | 'chainsOf'> {
  return { chains: board.drafts.map((draft) => finish(board, draft)), chainsOf: board.links };
}

function finish(board: Board, draft: Draft): Chain {
  const mentions =
    draft.mentions.length < 2 ? draft.mentions : draft.mentions.toSorted((a, b) => a.start - b.start || a.id - b.id);
  const name = chainName(board, draft);
  const aliases = new Set([...draft.names].map((form) => form.printed).filter((printed) => printed !== name));
  const type = speakerType(board, draft);
  return {
    id: draft.id,
    mentions: mentions.map((mention) => mention.id),
    name,
    aliases: [...aliases],
    type,
    sourceType: sourceType(board, draft, type),
    gender: genderOf(draft),
    role: combineRoles(draft.roles),
    members: draft.members,
  };
}

function speakerType(board: Board, draft: Draft): SpeakerType {
  if (draft.members.length > 0) return 'group';
  if (draft.owner) return 'organization';
  if (draft.names.size === 0 && draft.label === null) {
    return kindOf(draft) === 'document' || isProperBody(board, draft) ? 'organization' : 'unnamed';
  }
  return isBody(kindOf(draft)) ? 'organization' : 'person';
}

/** "Russia's foreign ministry", "the French foreign ministry": described, and yet only one body. */
function isProperBody(board: Board, draft: Draft): boolean {
  const [first] = draft.mentions;
  if (!first || kindOf(draft) !== 'organization' || first.plural) return false;
  const { tokens } = board.document;
  for (let at = first.first; at < first.head; at += 1) {
    const token = tokens[at];
    if (token && at > first.first && /^\p{Lu}/u.test(token.text)) return true;
    if (token && at === first.first && /^\p{Lu}/u.test(token.text) && !board.words.functionWords.has(token.lower))
      return true;
  }
  return false;
}

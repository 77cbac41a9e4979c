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
  const mentions = draft.mentions.toSorted((a, b) => a.start - b.start || a.id - b.id);
  const name = chainName(board, draft);
  const aliases = new Set([...draft.names].map((form) => form.printed).filter((printed) => printed !== name));
  const type = speakerType(draft);
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

function speakerType(draft: Draft): SpeakerType {
  if (draft.members.length > 0) return 'group';
  if (draft.names.size === 0 && draft.label === null) return kindOf(draft) === 'document' ? 'organization' : 'unnamed';
  return isBody(kindOf(draft)) ? 'organization' : 'person';
}

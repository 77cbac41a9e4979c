import type { SourceType, SpeakerType } from '../document';
import { kindOf, type Board, type Draft } from './board';

/** Which of the six kinds of source a chain is. */
export function sourceType(board: Board, draft: Draft, type: SpeakerType): SourceType {
  if (kindOf(draft) === 'document' && draft.members.length === 0) return 'document';
  if (type === 'person') return draft.label === null ? 'namedPerson' : 'unnamedPerson';
  if (type === 'organization' || type === 'group') return 'namedOrganization';
  if (draft.mentions.some((mention) => isHidden(board, mention.first, mention.last, mention.sentence)))
    return 'anonymous';
  return draft.mentions.some((mention) => mention.plural) ? 'unnamedGroup' : 'unnamedPerson';
}

/** The description itself or its sentence says that the name is held back. */
function isHidden(board: Board, first: number, last: number, sentence: number): boolean {
  for (let at = first; at < last; at += 1) {
    if (board.words.anonymousAdjectives.has(board.document.tokens[at]?.lower ?? '')) return true;
  }
  return board.hidden.has(sentence);
}

import type { Mention, Token } from '../document';
import type { Board, Draft } from './board';

/** What is in the reader's mind of one draft at some point of the text. */
export interface Salience {
  readonly draft: Draft;
  /** Last mention outside quotations, or inside one while there is no other. */
  last: Mention;
  /** Last mention that stands by a word of saying. */
  lastSpeaking: Mention | null;
  /** Block where it was last named, not just referred to. */
  lastNamed: Mention | null;
  count: number;
  /** Quotation-free mentions in the current block. */
  inBlock: number;
}

/** The drafts in mind, by how lately they were mentioned. */
export interface Memory {
  readonly byDraft: Map<number, Salience>;
}

export const newMemory = (): Memory => ({ byDraft: new Map() });

/** Notes that the draft is mentioned here. Call in reading order. */
export function note(board: Board, memory: Memory, draft: Draft, mention: Mention): void {
  const known = memory.byDraft.get(draft.id);
  const speaking = standsByCue(board, mention) ? mention : null;
  const named = mention.form === 'pronoun' ? null : mention;
  if (!known) {
    memory.byDraft.set(draft.id, {
      draft,
      last: mention,
      lastSpeaking: speaking,
      lastNamed: named,
      count: 1,
      inBlock: 1,
    });
    return;
  }
  if (mention.quotation !== -1 && known.last.quotation === -1) return;
  known.inBlock = mention.block === known.last.block ? known.inBlock + 1 : 1;
  known.last = mention;
  known.lastSpeaking = speaking ?? known.lastSpeaking;
  known.lastNamed = named ?? known.lastNamed;
  known.count += 1;
}

/** A word of saying right before or after the mention, outside quotations: "said Lee", "Lee said", "Lee also said". */
export function standsByCue(board: Board, mention: Mention): boolean {
  if (mention.quotation !== -1 || mention.first < 0) return false;
  const { tokens } = board.document;
  const next = tokens[mention.last];
  const after = isAdverb(next) ? tokens[mention.last + 1] : next;
  return isCue(board, after) || isCue(board, tokens[mention.first - 1]);
}

const isCue = (board: Board, token: Token | undefined): boolean =>
  token !== undefined && board.words.cues.has(token.lower);

const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower.endsWith('ly') || token.lower === 'also');

import type { Mention } from '../document';
import { sentencesBetween, type Board, type Draft } from './board';
import { isPossessive, standsByCue } from './stands-by-cue';

/** Someone last seen more sentences ago than this is out of mind. */
const MEMORY_SENTENCES = 16;

/** What is in the reader's mind of one draft at some point of the text. */
export interface Salience {
  readonly draft: Draft;
  /** Last mention outside quotations, or inside one while there is no other. */
  last: Mention;
  place: Place;
  /** Last mention that stands by a word of saying. */
  lastSpeaking: Mention | null;
  /** Last mention by name or description, not by a pronoun. */
  lastNamed: Mention | null;
  count: number;
}

/** What the surroundings of a mention say of its weight. */
export interface Place {
  readonly firstOfSentence: boolean;
  readonly firstOfBlock: boolean;
  readonly afterPreposition: boolean;
  readonly possessive: boolean;
  readonly speaks: boolean;
}

/** The drafts seen so far, and those in mind, the latest last. */
export interface Memory {
  readonly byDraft: Map<number, Salience>;
  readonly recent: Map<number, Salience>;
  sentence: number;
  block: number;
}

export const newMemory = (): Memory => ({ byDraft: new Map(), recent: new Map(), sentence: -1, block: -1 });

/** More than one: "they" said of a named person leaves her one. */
export const isSeveral = ({ draft, last }: Salience): boolean =>
  draft.members.length > 0 || (last.plural && (draft.names.size === 0 || last.form !== 'pronoun'));

/** Notes that the draft is mentioned here. Call in reading order. */
export function note(board: Board, memory: Memory, draft: Draft, mention: Mention): void {
  const quoted = mention.quotation !== -1;
  const place = placeOf(board, memory, mention);
  if (!quoted) {
    memory.sentence = mention.sentence;
    memory.block = mention.block;
  }
  const known = memory.byDraft.get(draft.id);
  const speaking = place.speaks ? mention : null;
  const named = mention.form === 'pronoun' ? null : mention;
  if (!known) {
    const one: Salience = { draft, last: mention, place, lastSpeaking: speaking, lastNamed: named, count: 1 };
    memory.byDraft.set(draft.id, one);
    memory.recent.set(draft.id, one);
    return;
  }
  if (quoted && known.last.quotation === -1) return;
  known.place = known.last.sentence === mention.sentence ? weightier(known.place, place) : place;
  known.last = mention;
  known.lastSpeaking = speaking ?? known.lastSpeaking;
  known.lastNamed = named ?? known.lastNamed;
  known.count += 1;
  memory.recent.delete(draft.id);
  memory.recent.set(draft.id, known);
}

/** Twice in one sentence, the more weighty place counts: "the general, Tom Lee, said his army ..." */
function weightier(before: Place, now: Place): Place {
  if (!before.firstOfSentence && !before.speaks) return now;
  return before.speaks || !now.speaks ? before : { ...before, speaks: true };
}

/** Lets go of who was not mentioned for long. */
export function forget(board: Board, memory: Memory, mention: Mention): void {
  for (const [id, one] of memory.recent) {
    if (sentencesBetween(board, one.last, mention) <= MEMORY_SENTENCES) return;
    memory.recent.delete(id);
  }
}

function placeOf(board: Board, memory: Memory, mention: Mention): Place {
  const { tokens } = board.document;
  return {
    firstOfSentence: memory.sentence !== mention.sentence,
    firstOfBlock: memory.block !== mention.block,
    afterPreposition: board.words.prepositions.has(tokens[mention.first - 1]?.lower ?? ''),
    possessive: isPossessive(board, mention),
    speaks: standsByCue(board, mention),
  };
}

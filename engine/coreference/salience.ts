import type { Mention, Token } from '../document';
import { sentencesBetween, type Board, type Draft } from './board';

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
  known.last = mention;
  known.place = place;
  known.lastSpeaking = speaking ?? known.lastSpeaking;
  known.lastNamed = named ?? known.lastNamed;
  known.count += 1;
  memory.recent.delete(draft.id);
  memory.recent.set(draft.id, known);
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
  const next = tokens[mention.last]?.lower;
  return {
    firstOfSentence: memory.sentence !== mention.sentence,
    firstOfBlock: memory.block !== mention.block,
    afterPreposition: board.words.prepositions.has(tokens[mention.first - 1]?.lower ?? ''),
    possessive: next === "'s" || next === '’s',
    speaks: standsByCue(board, mention),
  };
}

/** A word of saying right before or after the mention, outside quotations: "said Lee", "Lee said", "Lee also said". */
export function standsByCue(board: Board, mention: Mention): boolean {
  if (mention.quotation !== -1 || mention.first < 0) return false;
  const { tokens } = board.document;
  const next = tokens[mention.last];
  const after = isAdverb(board, next) ? tokens[mention.last + 1] : next;
  return isCue(board, after) || (isCue(board, tokens[mention.first - 1]) && isInverted(board, mention.first - 1));
}

const isCue = (board: Board, token: Token | undefined): boolean =>
  token !== undefined && board.words.cues.has(token.lower);

const isAdverb = (board: Board, token: Token | undefined): boolean =>
  token !== undefined && (token.lower.endsWith('ly') || board.words.classOf.get(token.lower) === 'adverb');

/** The verb follows what was said: "...," said Lee. In "Lee said the minister was late" the minister says nothing. */
const isInverted = ({ document }: Board, cueAt: number): boolean =>
  document.quotationOf[cueAt - 1] !== -1 ||
  document.tokens[cueAt - 1]?.text === ',' ||
  document.tokens[cueAt]?.lower === 'to';

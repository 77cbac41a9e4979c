import type { EntityKind, Mention } from '../document';
import { kindOf, tie, type Board } from './board';
import { isBody } from './link-names';

const SURE = 0.93;

/** Ties "the senator" in "the senator, Ana Lee, said" and in "Ana Lee, the senator, said" to Ana Lee. */
export function linkApposed(board: Board, mention: Mention): boolean {
  if (mention.plural || mention.form === 'document' || mention.quotation !== -1) return false;
  const name = nameBefore(board, mention) ?? nameAfter(board, mention);
  const link = name && board.links[name.id]?.[0];
  const draft = link && board.drafts[link.chain];
  if (!name || !draft || draft.names.size === 0 || !kindsFit(mention, kindOf(draft))) return false;
  tie(board, mention, draft, { probability: SURE, rule: 'apposition', antecedent: name.id });
  return true;
}

function nameBefore(board: Board, mention: Mention): Mention | null {
  const { tokens } = board.document;
  if (tokens[mention.first - 1]?.text !== ',' || !opensApposition(board, mention)) return null;
  // ", the White House said" and ", the governing party promised" are clauses of their own.
  if (isCue(board, mention.last) || isAuxiliary(board, mention.last)) return null;
  return nameEndingAt(board, mention, mention.first - 1);
}

function nameAfter(board: Board, mention: Mention): Mention | null {
  const { tokens, mentions } = board.document;
  if (tokens[mention.last]?.text !== ',') return nameRightAfter(board, mention);
  for (let id = mention.id + 1; id < mentions.length; id += 1) {
    const other = mentions[id];
    if (!other || other.first > mention.last + 1 + LONGEST_TITLE) return null;
    const closed = CLOSING.has(tokens[other.last]?.text ?? '') || isCue(board, other.last);
    if (isRightAfter(board, mention.last + 1, other.first) && other.form === 'name' && other.name && closed)
      return other;
  }
  return null;
}

const CLOSING: ReadonlySet<string> = new Set([',', '(']);
/** "her son, film director Tom Lee": words of a role between the comma and the name. */
const LONGEST_TITLE = 3;

function isRightAfter({ document, words }: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = document.tokens[at];
    if (token?.kind !== 'word' || words.functionWords.has(token.lower) || words.cues.has(token.lower)) return false;
  }
  return from <= to;
}

/** "the charity Hands Across Norvia": a definite role noun and the name, without a comma. */
function nameRightAfter({ document, words }: Board, mention: Mention): Mention | null {
  if (!words.definite.has(document.tokens[mention.first]?.lower ?? '') || mention.head !== mention.last - 1)
    return null;
  for (let id = mention.id + 1; id < document.mentions.length; id += 1) {
    const other = document.mentions[id];
    if (!other || other.first > mention.last) return null;
    if (other.first === mention.last && other.form === 'name' && other.name) return other;
  }
  return null;
}

function nameEndingAt(board: Board, mention: Mention, at: number): Mention | null {
  for (let id = mention.id - 1; id >= 0 && id >= mention.id - 6; id -= 1) {
    const other = board.document.mentions[id];
    if (other?.last === at && other.form === 'name' && other.name && other.sentence === mention.sentence) return other;
  }
  return null;
}

const opensApposition = (board: Board, mention: Mention): boolean => {
  const kind = board.words.classOf.get(board.document.tokens[mention.first]?.lower ?? '');
  return kind === 'determiner' || kind === 'possessive' || kind === undefined;
};

const isCue = (board: Board, at: number): boolean => board.words.cues.has(board.document.tokens[at]?.lower ?? '');

const isAuxiliary = (board: Board, at: number): boolean =>
  board.words.classOf.get(board.document.tokens[at]?.lower ?? '') === 'auxiliary';

const kindsFit = (mention: Mention, kind: EntityKind): boolean =>
  mention.kind === 'unknown' || kind === 'unknown' || (mention.kind === 'person') === !isBody(kind);

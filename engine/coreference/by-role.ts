import type { Mention } from '../document';
import { kindOf, tie, type Board } from './board';
import { isBody } from './link-names';
import { recency } from './recency';
import type { Memory, Salience } from './salience';

const BY_ROLE = 0.85;
/** A modifier that the known role has not counts against it. */
const UNKNOWN_MODIFIER = 0.5;
/** Of two who may be meant the one with a name is. */
const NAMED = 0.3;

/** Ties "the senator" to the one who was called so, the more of its modifiers she was called the better. */
export function linkByRole(board: Board, memory: Memory, mention: Mention, head: string): boolean {
  const asked = wordsOf(board, mention);
  let best: { one: Salience; score: number } | null = null;
  for (const word of [head, ...(board.words.roleSynonyms.get(head) ?? [])]) {
    for (const { draft, words } of board.roles.withWord(word)) {
      const one = memory.byDraft.get(draft.id);
      if (!one || !pluralsAgree(one, mention) || !kindsAgree(one, mention)) continue;
      if (isBody(kindOf(draft)) && isOfElsewhere(board, mention, words)) continue;
      const agree = asked.filter((modifier) => words.has(modifier)).length;
      const named = draft.names.size > 0 ? NAMED : 0;
      const score = 1 + agree - UNKNOWN_MODIFIER * (asked.length - agree) + recency(one, mention) + named;
      if (score > UNKNOWN_MODIFIER + named && score > (best?.score ?? 0)) best = { one, score };
    }
  }
  if (!best) return false;
  tie(board, mention, best.one.draft, { probability: BY_ROLE, rule: 'role word', antecedent: best.one.last.id });
  return true;
}

/** "The French ministry" is not the ministry that was called Norvian. */
function isOfElsewhere({ document, words }: Board, mention: Mention, known: ReadonlySet<string>): boolean {
  for (let at = mention.first + 1; at < mention.head; at += 1) {
    const word = document.tokens[at]?.lower ?? '';
    if (words.nationalities.has(word) && !known.has(word)) return true;
  }
  return false;
}

const pluralsAgree = (one: Salience, mention: Mention): boolean =>
  one.draft.names.size > 0 ? !mention.plural : one.last.plural === mention.plural;

const kindsAgree = (one: Salience, mention: Mention): boolean =>
  mention.kind === 'unknown' ||
  (mention.kind === 'person' || mention.kind === 'group') !== isBody(kindOf(one.draft)) ||
  kindOf(one.draft) === mention.kind;

/** Modifiers of the head: "young" in "the young lawyer". */
function wordsOf(board: Board, mention: Mention): string[] {
  const words: string[] = [];
  for (let at = mention.first; at < mention.head; at += 1) {
    const token = board.document.tokens[at];
    if (token && token.kind === 'word' && !board.words.functionWords.has(token.lower)) words.push(token.lower);
  }
  return words;
}

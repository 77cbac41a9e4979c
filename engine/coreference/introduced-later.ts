import type { Mention } from '../document';
import { kindOf, tie, type Board, type Draft } from './board';
import { isBody } from './link-names';

/** "A councillor has said ..." at the top, who has a name two paragraphs later. */
const PROBABILITY = 0.75;
/** Only the top of an article holds back a name. */
const TOP_BLOCKS = 8;

/** Ties the unnamed speakers of an article's top to the one person whose later role has all their words. */
export function linkIntroducedLater(board: Board): void {
  for (const mention of board.document.mentions) {
    if (mention.block > TOP_BLOCKS) return;
    if (mention.form !== 'described' || mention.kind !== 'person' || mention.plural || mention.quotation !== -1)
      continue;
    const link = board.links[mention.id]?.[0];
    const draft = link && board.drafts[link.chain];
    if (!draft || draft.names.size > 0 || draft.mentions[0] !== mention) continue;
    const bearer = laterBearer(board, mention);
    if (bearer) moveTo(board, draft, bearer);
  }
}

function laterBearer(board: Board, mention: Mention): Draft | null {
  const head = board.document.tokens[mention.head]?.lower ?? '';
  const asked = modifiersOf(board, mention);
  for (const word of [head, ...(board.words.roleSynonyms.get(head) ?? [])]) {
    const bearers = new Set<Draft>();
    for (const { draft, words } of board.roles.withWord(word)) {
      const first = draft.mentions[0];
      const named = draft.names.size > 0 && !isBody(kindOf(draft));
      if (named && first && first.start > mention.start && asked.every((one) => words.has(one))) bearers.add(draft);
    }
    const [only, ...others] = bearers;
    if (only && others.length === 0) return only;
  }
  return null;
}

/** "young" of "the city's young councillor": whose councillor it is may be put in other words later. */
function modifiersOf({ document, words }: Board, mention: Mention): string[] {
  const asked: string[] = [];
  for (let at = mention.first; at < mention.head; at += 1) {
    const token = document.tokens[at];
    if (token?.lower === "'s" || token?.lower === '’s') asked.length = 0;
    else if (token?.kind === 'word' && !words.functionWords.has(token.lower)) asked.push(token.lower);
  }
  return asked;
}

function moveTo(board: Board, from: Draft, to: Draft): void {
  for (const mention of from.mentions.splice(0)) {
    tie(board, mention, to, { probability: PROBABILITY, rule: 'introduced later' });
  }
}

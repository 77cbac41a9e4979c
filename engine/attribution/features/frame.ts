/** What all features of a quotation share, and what all features of one candidate share. */
import type { Mention, Quotation } from '../../document';
import { type Scene, TokenClass } from '../scene';
import { has } from '../../mentions/view';
import { Fact } from '../../mentions/word-facts';

export interface QuoteFrame {
  readonly quotation: Quotation;
  /** What stands before the closing mark, before the opening mark, and whether the quotation opens or ends its block. */
  readonly edge: number;
  /** Class of the token after the closing mark, and of the second one. */
  readonly next: number;
  readonly second: number;
  /** 0: one or two words, 1: three or four, 2: up to nine, 3: longer. */
  readonly length: number;
  readonly sentence: number;
  readonly lastSentence: number;
  readonly firstPerson: boolean;
  /** Hashes of the words inside. */
  readonly said: ReadonlySet<number>;
  readonly blockKind: number;
  /** For a quotation that opens its block, how the block before ends: 1 colon, 2 question, 3 inside a quotation, 4 otherwise. */
  readonly lead: number;
  /** Verb of saying right after the quotation ("...," said / "..." she said), or -1. */
  readonly cueAfter: number;
}

export interface Frame {
  readonly scene: Scene;
  readonly quote: QuoteFrame;
  readonly mention: Mention;
  readonly type: number;
  readonly after: boolean;
  /** Side and same sentence as one number 0..3. */
  readonly place: number;
  /** Token range between the quotation and the mention. */
  readonly from: number;
  readonly to: number;
  readonly blocks: number;
  readonly sentences: number;
  readonly words: number;
  readonly quotes: number;
  /** How many candidates stand between, and the candidate's rank on its side (0 nearest). */
  readonly rank: number;
}

const BLOCK_KINDS = ['paragraph', 'heading', 'listItem', 'blockquote', 'caption', 'embed'];
const SHORT = [2, 4, 9];
const FIRST_PERSON = new Set([
  'i',
  'we',
  'my',
  'our',
  'me',
  'us',
  "i'm",
  "i've",
  "we're",
  "we've",
  "i'd",
  "we'll",
  "i'll",
  "we'd",
]);
/** How far the verb of saying may stand after the closing mark: "..." the mayor's top aide later said. */
const CUE_REACH = 7;

function endSign(text: string): number {
  if (text === ',') return 0;
  if (text === '.') return 1;
  if (text === '!' || text === '?') return 2;
  return text === '…' || text === '...' || text === '—' || text === '–' ? 3 : 4;
}

function startSign(text: string, opensBlock: boolean): number {
  if (opensBlock) return 0;
  if (text === ',') return 1;
  if (text === ':') return 2;
  if (text === '.' || text === '!' || text === '?') return 3;
  return text === '—' || text === '–' || text === '(' || text === ';' ? 4 : 5;
}

function leadOf(scene: Scene, at: number): number {
  if ((scene.doc.quotationOf[at] ?? -1) >= 0) return 3;
  const sign = scene.doc.tokens[at]?.text;
  if (sign === ':') return 1;
  return sign === '?' ? 2 : 4;
}

export function frameQuote(scene: Scene, quotation: Quotation): QuoteFrame {
  const { tokens } = scene.doc;
  const { first, last } = quotation;
  const opensBlock = tokens[first - 1]?.block !== quotation.block;
  const endsBlock = tokens[last]?.block !== tokens[last - 1]?.block;
  const inner = tokens[quotation.closed ? last - 2 : last - 1]?.text ?? '';
  let words = 0;
  let firstPerson = false;
  const said = new Set<number>();
  for (let at = first; at < last; at++) {
    if (tokens[at]?.kind !== 'word') continue;
    words++;
    said.add(scene.words[at] ?? 0);
    if (FIRST_PERSON.has(tokens[at]?.lower ?? '')) firstPerson = true;
  }
  let cueAfter = scene.nextCue[last] ?? -1;
  if (
    cueAfter < 0 ||
    cueAfter - last > CUE_REACH ||
    tokens[cueAfter]?.block !== tokens[last - 1]?.block ||
    (scene.quotesBefore[cueAfter] ?? 0) !== (scene.quotesBefore[last] ?? 0)
  )
    cueAfter = -1;
  return {
    quotation,
    edge:
      ((endSign(inner) * 6 + startSign(tokens[first - 1]?.text ?? '', opensBlock)) * 2 + (endsBlock ? 1 : 0)) * 2 +
      (quotation.continues === null ? 0 : 1),
    next: endsBlock ? TokenClass.blockEnd : (scene.classes[last] ?? 0),
    second:
      endsBlock || tokens[last + 1]?.block !== tokens[last]?.block
        ? TokenClass.blockEnd
        : (scene.classes[last + 1] ?? 0),
    length: SHORT.filter((limit) => words > limit).length,
    sentence: tokens[first]?.sentence ?? 0,
    lastSentence:
      tokens[last]?.block === quotation.block && tokens[last]?.sentence === tokens[last - 1]?.sentence
        ? (tokens[last]?.sentence ?? 0)
        : (tokens[last - 1]?.sentence ?? 0),
    firstPerson,
    said,
    blockKind: BLOCK_KINDS.indexOf(scene.doc.article.blocks[quotation.block]?.kind ?? 'paragraph'),
    lead: opensBlock ? leadOf(scene, first - 1) : 0,
    cueAfter,
  };
}

export function frameCandidate(scene: Scene, quote: QuoteFrame, mention: Mention, rank: number): Frame {
  const { quotation } = quote;
  const after = mention.first >= quotation.last;
  const inside = mention.quotation === quotation.id || mention.first < 0;
  const from = after ? quotation.last : mention.last;
  const to = inside ? from : after ? mention.first : quotation.first;
  const sentences = Math.min(5, Math.abs(mention.sentence - (after ? quote.lastSentence : quote.sentence)));
  const same = sentences === 0 ? 1 : 0;
  return {
    scene,
    quote,
    mention,
    type: scene.types[mention.id] ?? 0,
    after,
    place: (after ? 2 : 0) + same,
    from,
    to,
    blocks: Math.max(-7, Math.min(7, mention.block - quotation.block)),
    sentences,
    words: Math.max(0, (scene.outsideBefore[to] ?? 0) - (scene.outsideBefore[from] ?? 0)),
    quotes: Math.max(0, (scene.quotesBefore[to] ?? 0) - (scene.quotesBefore[from] ?? 0)),
    rank,
  };
}

/** Whether the token is a verb of saying outside quotations, weak ones included when asked. */
export function isCue(scene: Scene, at: number, weak = false): boolean {
  const own = scene.classes[at];
  if (own === TokenClass.cue || own === TokenClass.participleCue) return true;
  return weak && own !== TokenClass.quoted && has(scene.view, at, Fact.cue);
}

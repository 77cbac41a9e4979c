/** Holds one document's answer against its gold, stretch by stretch. */
import type { AnswerQuote, AnswerSpeaker } from '../attribute/answer';
import { type GoldDocument, type GoldQuote, goldText } from './gold';
import { matchStretches, type Piece, piecesOf } from './match';
import { carriesSurname, contentWords, isSpeaker, sameTitle } from './same-name';

/** What decides whether the speaker is right: the place of the mention, or the name. Null: not judged. */
export type Basis = 'mention' | 'named' | 'unnamed' | null;
export type LinkVerdict = 'right' | 'missing' | 'wrong' | 'stranger' | null;

/** A gold stretch and what became of it. */
export interface Case {
  readonly document: GoldDocument;
  readonly gold: GoldQuote;
  readonly text: string;
  readonly hit: Piece | undefined;
  readonly kind: 'speech' | 'notSpeech' | 'unsure';
  readonly basis: Basis;
  /** Right speaker; always false for a missed stretch. */
  readonly right: boolean;
  readonly link: LinkVerdict;
  /** Whether the gold's role was found; null where the gold has none. */
  readonly role: boolean | null;
}

export interface JudgedDocument {
  readonly document: GoldDocument;
  readonly missing: boolean;
  readonly cases: readonly Case[];
  /** Predicted stretches that the gold does not have. */
  readonly extra: readonly Piece[];
  readonly predicted: number;
}

/** At least this share of the gold role's words. */
const ENOUGH_OF_ROLE = 0.5;

export function judgeDocument(
  document: GoldDocument,
  answer: readonly AnswerQuote[] | undefined,
  byText: boolean,
): JudgedDocument {
  const pieces = piecesOf(answer ?? []);
  const texts = document.quotes.map((quote) => goldText(document, quote));
  const stretches = document.quotes.map(({ start, end }, at) => ({ start, end, text: texts[at] ?? '' }));
  const hits = matchStretches(stretches, pieces, byText);
  const cases = document.quotes.map((gold, at) => judgeQuote(document, gold, texts[at] ?? '', hits[at]));
  const used = new Set(hits);
  return {
    document,
    missing: answer === undefined,
    cases,
    extra: pieces.filter((piece) => !used.has(piece)),
    predicted: pieces.length,
  };
}

function judgeQuote(document: GoldDocument, gold: GoldQuote, text: string, hit: Piece | undefined): Case {
  const base = { document, gold, text, hit };
  if (gold.unsure) return { ...base, kind: 'unsure', basis: null, right: false, link: null, role: null };
  if (!gold.speech) return { ...base, kind: 'notSpeech', basis: null, right: !hit, link: null, role: null };
  const speaker = hit?.quote.speaker ?? null;
  const basis = basisOf(gold);
  const named = basis === 'named' || basis === 'unnamed';
  const right = named ? isSpeaker(gold, speaker?.name) : basis === 'mention' && pointsAtSource(document, gold, speaker);
  return {
    ...base,
    kind: 'speech',
    basis,
    right,
    link: named ? judgeLink(gold, hit, right) : null,
    role: named && gold.role ? hasRole(gold.role, speaker) : null,
  };
}

function basisOf(gold: GoldQuote): Basis {
  if (gold.sources && gold.sources.length > 0) return 'mention';
  if (!gold.speaker) return null;
  return gold.type === 'unnamed' ? 'unnamed' : 'named';
}

function pointsAtSource(document: GoldDocument, gold: GoldQuote, speaker: AnswerSpeaker | null): boolean {
  const { mention } = speaker ?? { mention: null };
  return (gold.sources ?? []).some(([start, end]) => {
    const overlaps = mention !== null && Math.min(end, mention.end) > Math.max(start, mention.start);
    return overlaps || carriesSurname(document.text.slice(start, end), speaker?.name);
  });
}

function judgeLink(gold: GoldQuote, hit: Piece | undefined, right: boolean): LinkVerdict {
  const speaker = hit?.quote.speaker;
  const linked = Boolean(speaker?.wiki ?? speaker?.entity);
  if (gold.wiki) {
    if (sameTitle(gold.wiki, speaker?.wiki)) return 'right';
    return linked ? 'wrong' : 'missing';
  }
  return gold.wiki === null && linked && right ? 'stranger' : null;
}

function hasRole(role: string, speaker: AnswerSpeaker | null): boolean {
  const want = contentWords(role);
  const have = contentWords(speaker?.role ?? '');
  return [...want].filter((word) => have.has(word)).length / want.size >= ENOUGH_OF_ROLE;
}

/** Answers to a gold document that are right, wrong, shifted, missing or too many, by a seeded die. */
import type { AnswerQuote, AnswerSpan } from '../../tools/attribute/answer';
import { mulberry32 } from '../../tools/evaluate/bootstrap';
import type { GoldDocument, GoldQuote } from '../../tools/evaluate/gold';

const DROP = 0.15;
const SHIFT = 0.2;
const WRONG = 0.3;
const NOBODY = 0.1;

type Die = () => number;

export function inventAnswers(document: GoldDocument, seed: number): AnswerQuote[] {
  const die = mulberry32(seed);
  const answers = document.quotes.flatMap((quote) => (die() < DROP ? [] : [invent(document, quote, die)]));
  return die() < SHIFT ? [...answers, inventExtra(document, die)] : answers;
}

function invent(document: GoldDocument, gold: GoldQuote, die: Die): AnswerQuote {
  const length = gold.end - gold.start;
  const shift = die() < SHIFT ? Math.floor(length * die()) : 0;
  const segment = span(document.text, gold.start + shift, gold.end + shift);
  return {
    segments: [segment],
    kind: 'direct',
    speaker: die() < NOBODY ? null : inventSpeaker(document, gold, die),
    cue: null,
    confidence: Math.round(die() * 100) / 100,
    reason: 'invented',
  };
}

function inventSpeaker(document: GoldDocument, gold: GoldQuote, die: Die): AnswerQuote['speaker'] {
  const wrong = die() < WRONG;
  const other = document.quotes[Math.floor(die() * document.quotes.length)] ?? gold;
  const [start, end] = (wrong ? other : gold).sources?.[0] ?? [0, 5];
  const name = gold.sources?.length
    ? document.text.slice(start, end)
    : ((wrong ? other : gold).speaker ?? 'Nobody Known');
  return {
    name: die() < SHIFT ? `the ${name.toUpperCase()}'s` : name,
    type: 'person',
    mention: die() < NOBODY ? null : span(document.text, start, end),
    role:
      die() < WRONG
        ? null
        : (gold.role ?? 'chair of something')
            .split(' ')
            .slice(die() < WRONG ? 1 : 0)
            .join(' '),
    entity: die() < WRONG ? 'Q1' : null,
    wiki: die() < WRONG ? 'Somebody Else' : die() < WRONG ? null : (gold.wiki ?? 'Nobody').replaceAll(' ', '_'),
  };
}

function inventExtra({ text }: GoldDocument, die: Die): AnswerQuote {
  const start = Math.floor(die() * text.length);
  return {
    segments: [span(text, start, start + 7)],
    kind: 'partial',
    speaker: null,
    cue: null,
    confidence: 0.95,
    reason: 'extra',
  };
}

function span(text: string, start: number, end: number): AnswerSpan {
  return { start, end, text: text.slice(start, end) };
}

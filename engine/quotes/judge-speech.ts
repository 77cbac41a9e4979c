/** Whether quoted words are somebody's words: titles, nicknames, terms and scare quotes are not. */
import type { Tokenised } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import type { LinkedStretch } from './continue-paragraphs';

export interface Judgement {
  readonly speech: number;
  readonly reason: string;
}

export type JudgeSpeech = (document: Tokenised, stretches: readonly LinkedStretch[]) => Judgement[];

const LONG = 5;

export function createJudgeSpeech(_knowledge: Knowledge): JudgeSpeech {
  return (_document, stretches) =>
    stretches.map(({ first, last }) =>
      last - first - 2 >= LONG ? { speech: 0.95, reason: 'long' } : { speech: 0.7, reason: 'short' },
    );
}

/**
 * Whether quoted words are somebody's words: titles, nicknames, terms and scare quotes are not. A logistic regression
 * (tools/train/speech.ts); the reason is the group of features that weighed most for the answer.
 */
import type { Tokenised } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import type { LinkedStretch } from './continue-paragraphs';
import { FEATURE_GROUPS } from './speech-features';
import { logistic, readSpeechModel } from './speech-model';
import { createViews, type SpeechView } from './speech-view';
import { createSpeechWords } from './speech-words';

export interface Judgement {
  readonly speech: number;
  readonly reason: string;
}

export type JudgeSpeech = (document: Tokenised, stretches: readonly LinkedStretch[]) => Judgement[];

export function createJudgeSpeech(knowledge: Knowledge): JudgeSpeech {
  const model = readSpeechModel(knowledge.models['speech']);
  const weights = new Map(Object.entries(model.weights));
  const words = createSpeechWords(knowledge.lexicon);

  const scoreOf = (view: SpeechView): Judgement => {
    const sums = FEATURE_GROUPS.map(([group, features]) => {
      const sum = features(view, words).reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
      return { group, sum };
    });
    const total = sums.reduce((sum, one) => sum + one.sum, model.bias);
    const main = sums.reduce((best, one) => (one.sum * Math.sign(total) > best.sum * Math.sign(total) ? one : best));
    return { speech: logistic(total * model.unit), reason: main.group };
  };

  return (document, stretches) => createViews(document, stretches).map(scoreOf);
}

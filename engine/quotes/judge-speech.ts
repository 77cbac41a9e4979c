/**
 * Whether quoted words are somebody's words: titles, nicknames, terms and scare quotes are not. A logistic regression
 * (tools/train/speech.ts); the reason is the group of features that weighed most for the answer.
 */
import type { Tokenised } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import type { LinkedStretch } from './continue-paragraphs';
import { FEATURE_GROUPS } from './speech-features';
import { logistic, readSpeechModel } from './speech-model';
import { createViews } from './speech-view';
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
  return (document, stretches) =>
    createViews(document, stretches).map((view) => {
      const sums = FEATURE_GROUPS.map(([group, features]) => {
        let sum = 0;
        for (const feature of features(view, words)) sum += weights.get(feature) ?? 0;
        return { group, sum };
      });
      const total = sums.reduce((sum, one) => sum + one.sum, model.bias);
      const sign = Math.sign(total);
      const main = sums.reduce((best, one) => (one.sum * sign > best.sum * sign ? one : best));
      return { speech: logistic(total * model.unit), reason: main.group };
    });
}

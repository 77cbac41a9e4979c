/** From examples to the quantised weights in `assets/model/speech.json`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS } from '../load-knowledge';
import { trainLogistic, type LogisticModel, type LogisticOptions } from './logistic';
import type { SpeechExample } from './speech-examples';

/** Chosen on outlets left out: rare features and long training only fit the politics of one year. */
const OPTIONS: LogisticOptions = { epochs: 10, rate: 0.1, l2: 0.03, least: 15 };
/** Weights are stored in steps of this much log-odds; finer steps change no figure. */
const UNIT = 1 / 64;

export function trainSpeech(examples: readonly SpeechExample[]): LogisticModel {
  return trainLogistic(
    examples.filter((one) => one.gold !== 'unsure'),
    OPTIONS,
  );
}

export function writeSpeechModel(model: LogisticModel): void {
  const weights = [...model.weights]
    .map(([name, weight]) => [name, Math.round(weight / UNIT)] as const)
    .filter(([, weight]) => weight !== 0);
  const stored = {
    unit: UNIT,
    bias: Math.round(model.bias / UNIT),
    weights: Object.fromEntries(weights.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
  writeFileSync(join(ASSETS, 'model', 'speech.json'), `${JSON.stringify(stored, null, 1)}\n`);
}

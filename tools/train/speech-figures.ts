/** Detection figures of the speech decision, as the scorer counts them. */
import { logistic } from '../../engine/quotes/speech-model';
import { logOdds, type LogisticModel } from './logistic';
import type { SpeechData, SpeechExample } from './speech-examples';
import { trainSpeech } from './speech-model';

export interface Judged {
  readonly examples: readonly SpeechExample[];
  /** The model to judge an example by: not trained on its outlet, where that matters. */
  readonly model: (example: SpeechExample) => LogisticModel | undefined;
}

/** How many groups the outlets are split into; each is judged by a model that saw none of its group. */
const GROUPS = 10;

export function leaveOutletsOut(data: SpeechData, others: readonly SpeechExample[]): Judged {
  const outlets = [...new Set(data.examples.map((one) => one.outlet))].toSorted();
  const groupOf = new Map(outlets.map((outlet, at) => [outlet, at % GROUPS]));
  const models = Array.from({ length: Math.min(GROUPS, outlets.length) }, (_, group) =>
    trainSpeech([...others, ...data.examples.filter((one) => groupOf.get(one.outlet) !== group)]),
  );
  return { examples: data.examples, model: (example) => models[groupOf.get(example.outlet) ?? 0] };
}

const percent = (share: number): string => (100 * share).toFixed(2);

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6];

function judge({ examples, model }: Judged): { one: SpeechExample; speech: number }[] {
  return examples.map((one) => {
    const used = model(one);
    return { one, speech: used ? logistic(logOdds(used, one.features)) : 1 };
  });
}

export function printFigures(title: string, data: Judged, goldSpeech: number, errors: number): void {
  const judged = judge(data).filter(({ one }) => one.gold !== 'unsure');
  for (const threshold of THRESHOLDS) {
    const taken = judged.filter(({ speech }) => speech >= threshold);
    const found = taken.filter(({ one }) => one.positive).length;
    const precision = found / taken.length;
    const recall = found / goldSpeech;
    const alarms = taken.filter(({ one }) => one.gold === 'notSpeech').length;
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `${title} at ${threshold}: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}, false alarms ${alarms}, extra ${taken.length - found - alarms}`,
    );
  }
  const loss = judged.reduce(
    (sum, { one, speech }) => sum - Math.log(Math.max(1e-6, one.positive ? speech : 1 - speech)),
    0,
  );
  console.log(`  mean log loss ${(loss / judged.length).toFixed(4)}`);
  const wrong = judged.filter(({ one, speech }) => one.positive !== speech >= 0.5);
  for (const { one, speech } of wrong.slice(0, errors))
    console.log(`  ${speech.toFixed(2)} ${one.gold} ${one.article.slice(0, 30)} ${one.text.slice(0, 260)}`);
}

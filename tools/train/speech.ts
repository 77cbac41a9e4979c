/**
 * Trains the speech decision: `npx tsx tools/train/speech.ts DIR [--leave-out] [--errors N]`. DIR holds polnear-train,
 * polnear-dev and pages-dev (.jsonl); writes assets/model/speech.json. With `--leave-out` prints figures on outlets that
 * the model has not seen, and writes nothing.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../load-knowledge';
import { leaveOutletsOut, printFigures } from './speech-figures';
import { readOwnExamples, readSpeechExamples } from './speech-examples';
import { trainSpeech, writeSpeechModel } from './speech-model';

/** A page counts more than a political article: there are few of them, from many outlets. */
const PAGE_WEIGHT = 4;

const [folder = '.', ...flags] = process.argv.slice(2);
const errors = flags.includes('--errors') ? Number(flags[flags.indexOf('--errors') + 1]) : 0;
/** Own prose by this script: titles, terms and names of every kind of news. */
const OWN_PROSE = fileURLToPath(new URL('own-prose.txt', import.meta.url));
/** Half of them are nobody's words by design, far more than in any newspaper: they must not outweigh the rest. */
const OWN_WEIGHT = 0.5;

const knowledge = loadKnowledge();
const read = (name: string, weight: number) => readSpeechExamples(join(folder, `${name}.jsonl`), knowledge, weight);
const train = read('polnear-train', 1);
const dev = read('polnear-dev', 1);
const pages = read('pages-dev', PAGE_WEIGHT);
const own = readOwnExamples(OWN_PROSE, knowledge, OWN_WEIGHT).examples;

if (flags.includes('--leave-out')) {
  const withoutPages = trainSpeech([...train.examples, ...own]);
  printFigures(
    'pages-dev, its outlet left out',
    leaveOutletsOut(pages, [...train.examples, ...own]),
    pages.goldSpeech,
    errors,
  );
  printFigures(
    'polnear-dev, trained on polnear-train and own prose',
    { examples: dev.examples, model: () => withoutPages },
    dev.goldSpeech,
    errors,
  );
  printFigures(
    'polnear-train, its outlet left out',
    leaveOutletsOut(train, [...pages.examples, ...own]),
    train.goldSpeech,
    0,
  );
} else {
  const model = trainSpeech([...train.examples, ...pages.examples, ...own]);
  writeSpeechModel(model);
  printFigures('polnear-dev', { examples: dev.examples, model: () => model }, dev.goldSpeech, errors);
  printFigures(
    'pages-dev (seen in training)',
    { examples: pages.examples, model: () => model },
    pages.goldSpeech,
    errors,
  );
}

/**
 * Trains the pronoun weights of `assets/model/coreference.json` on gold speakers whose words are a pronoun.
 * Usage: tsx tools/train/coreference.ts FOLDER [--write]. Prints the share right with outlets left out in turn.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPronounWeights } from '../../engine/coreference/pronoun-weights';
import { PRONOUN_FEATURES } from '../../engine/coreference/pronoun-features';
import { readGold } from '../evaluate/gold';
import { ASSETS, loadKnowledge } from '../load-knowledge';
import { fitPronouns, type PronounExample, shareRight } from './fit-pronouns';
import { createPrepare, createReadPronouns } from './pronoun-examples';

/** What was decided before depends on the weights; after this many rounds hardly anything changes. */
const ROUNDS = 3;
const FOLDS = 10;
const DIGITS = 1000;

const [folder = '../shared/eval', flag] = process.argv.slice(2);
const knowledge = loadKnowledge();
const articles = readGold(join(folder, 'pages-dev.jsonl')).map(createPrepare(knowledge));

let weights: readonly number[] = readPronounWeights(knowledge.models);
for (let round = 0; round < ROUNDS; round += 1) weights = fitPronouns(examplesWith(weights));
const examples = examplesWith(weights);
say('oracle', { right: examples.filter((one) => one.right.includes(true)).length, all: examples.length });
say('outlets left out', leaveOutletsOut(examples));
say('trained on all', shareRight(examples, weights));

if (flag === '--write') {
  const file = { pronouns: Object.fromEntries(PRONOUN_FEATURES.map((name, at) => [name, rounded(weights[at])])) };
  writeFileSync(join(ASSETS, 'model', 'coreference.json'), `${JSON.stringify(file, null, 2)}\n`);
}

function examplesWith(current: readonly number[]): PronounExample[] {
  const pronouns = Object.fromEntries(PRONOUN_FEATURES.map((name, at) => [name, current[at] ?? 0]));
  const read = createReadPronouns({ ...knowledge, models: { ...knowledge.models, coreference: { pronouns } } });
  return articles.flatMap(read);
}

/** Each fold is fitted without the outlets that it is measured on; the history before each pronoun stays as it is. */
function leaveOutletsOut(all: readonly PronounExample[]): { right: number; all: number } {
  const outlets = [...new Set(all.map((one) => one.outlet))].toSorted();
  const sum = { right: 0, all: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = new Set(outlets.filter((_, at) => at % FOLDS === fold));
    const fitted = fitPronouns(all.filter((one) => !held.has(one.outlet)));
    const share = shareRight(
      all.filter((one) => held.has(one.outlet)),
      fitted,
    );
    sum.right += share.right;
    sum.all += share.all;
  }
  return sum;
}

function say(what: string, { right, all }: { readonly right: number; readonly all: number }): void {
  process.stdout.write(`${what.padEnd(18)} ${right}/${all} = ${((100 * right) / all).toFixed(1)} %\n`);
}

function rounded(weight: number | undefined): number {
  return Math.round((weight ?? 0) * DIGITS) / DIGITS;
}

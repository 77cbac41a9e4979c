/**
 * Trains the pronoun weights of `assets/model/coreference.json` on gold speakers whose words are a pronoun.
 * Usage: tsx tools/train/coreference.ts FOLDER [--write]. Prints the share right with each outlet left out in turn.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRONOUN_FEATURES } from '../../engine/coreference/pronoun-features';
import { ASSETS, loadKnowledge } from '../load-knowledge';
import { fitPronouns, type PronounExample, shareRight } from './fit-pronouns';
import { createReadPronouns } from './pronoun-examples';
import type { GoldDocument } from '../evaluate/gold';

/** What was decided before depends on the weights; after this many rounds nothing changes any more. */
const ROUNDS = 4;
const DIGITS = 1000;
const MODEL = join(ASSETS, 'model', 'coreference.json');

const [folder = '../shared/eval', flag] = process.argv.slice(2);
const golds = readFileSync(join(folder, 'pages-dev.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): GoldDocument => JSON.parse(line));

const knowledge = loadKnowledge();
let weights = fitRounds(golds);
report(golds);
if (flag === '--write') {
  const rounded = Object.fromEntries(
    PRONOUN_FEATURES.map((name, at) => [name, Math.round((weights[at] ?? 0) * DIGITS) / DIGITS]),
  );
  writeFileSync(MODEL, `${JSON.stringify({ pronouns: rounded }, null, 2)}\n`);
}

function examplesOf(documents: readonly GoldDocument[], current: readonly number[]): PronounExample[] {
  const pronouns = Object.fromEntries(PRONOUN_FEATURES.map((name, at) => [name, current[at] ?? 0]));
  const read = createReadPronouns({ ...knowledge, models: { ...knowledge.models, coreference: { pronouns } } });
  return documents.flatMap(read);
}

function fitRounds(documents: readonly GoldDocument[]): readonly number[] {
  const model = knowledge.models['coreference'] as { pronouns: Record<string, number> };
  let current: readonly number[] = PRONOUN_FEATURES.map((name) => model.pronouns[name] ?? 0);
  for (let round = 0; round < ROUNDS; round += 1) current = fitPronouns(examplesOf(documents, current));
  return current;
}

/** Each fold trains without the outlets that it is measured on. */
function report(documents: readonly GoldDocument[]): void {
  const folds = 6;
  const outlets = [...new Set(documents.map((one) => one.publisher ?? one.id))].toSorted();
  let right = 0;
  let all = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const held = new Set(outlets.filter((_, at) => at % folds === fold));
    const isHeld = (one: GoldDocument): boolean => held.has(one.publisher ?? one.id);
    weights = fitRounds(documents.filter((one) => !isHeld(one)));
    const share = shareRight(examplesOf(documents.filter(isHeld), weights), weights);
    right += share.right;
    all += share.all;
  }
  weights = fitRounds(documents);
  const own = shareRight(examplesOf(documents, weights), weights);
  process.stdout.write(`outlets left out: ${right}/${all} = ${((100 * right) / all).toFixed(1)} %\n`);
  process.stdout.write(`trained on all:   ${own.right}/${own.all} = ${((100 * own.right) / own.all).toFixed(1)} %\n`);
}

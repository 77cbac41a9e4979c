/** `npm run train -- FOLDER [--quick] [--errors FILE]`: trains the speaker ranker on the gold files of a folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordFacts } from '../engine/mentions/word-facts';
import { readGold } from './evaluate/gold';
import { ASSETS, loadKnowledge } from './load-knowledge';
import { examplesOf } from './train/examples';
import { createReadCases } from './train/read-cases';
import { describeErrors } from './train/describe-errors';
import { trainRanker } from './train/train-ranker';

const [folder = '../shared/eval', ...flags] = process.argv.slice(2);
const PAGES_WEIGHT = 2;

const knowledge = loadKnowledge();
const readCases = createReadCases(knowledge);
const facts = wordFacts(knowledge.lexicon);
const read = (name: string, weight: number) =>
  readCases(readGold(join(folder, `${name}.jsonl`))).map((article) => examplesOf(article, facts, weight));

const result = trainRanker({
  news: read('polnear-train', 1),
  pages: read('pages-dev', PAGES_WEIGHT),
  held: read('polnear-dev', 1),
  quick: flags.includes('--quick'),
});
writeFileSync(join(ASSETS, 'model', 'ranker.json'), `${JSON.stringify(result.file)}\n`);
const errorsAt = flags.indexOf('--errors');
if (errorsAt >= 0) writeFileSync(flags[errorsAt + 1] ?? 'errors.txt', describeErrors(result.outcomes));

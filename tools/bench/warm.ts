/** Run in a process of its own, bundled: the stages warm, then articles of growing size. `--most WORDS` ends earlier. */
import { loadKnowledge } from '../load-knowledge';
import { measureSize, measureStages } from './measure';

const SIZES = [1000, 10_000, 100_000, 1_000_000];

const args = process.argv.slice(2);
const most = Number(args[args.indexOf('--most') + 1] ?? Number.NaN) || Math.max(...SIZES);
const knowledge = loadKnowledge();

console.log('per 1,000 words, warm, median of processor time');
for (const [stage, time] of Object.entries(measureStages(knowledge))) {
  console.log(`  ${stage.padEnd(16)} ${time.toFixed(2).padStart(8)} ms`);
}

console.log('by size, processor time');
for (const size of SIZES.filter((one) => one <= most)) {
  const { words, time, wordsPerSecond, ratio } = measureSize(knowledge, size);
  const speed = Math.round(wordsPerSecond).toLocaleString('en');
  console.log(
    `  ${words.toLocaleString('en').padStart(9)} words  ${time.toFixed(1).padStart(9)} ms  ${speed.padStart(9)} words/s  ${ratio.toFixed(1)} x reference`,
  );
}

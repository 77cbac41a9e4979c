/** `npm run bench [-- --most WORDS]`: how fast the engine is, and where the time goes. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measureSize, measureStages } from './bench/measure';
import { loadKnowledge } from './load-knowledge';

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

const script = fileURLToPath(new URL('./bench/first-analysis.ts', import.meta.url));
const first: Readonly<Record<string, number>> = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' }),
);
console.log('first analysis of 1,000 words in a new process, by the clock');
for (const [part, time] of Object.entries(first)) console.log(`  ${part.padEnd(16)} ${time.toFixed(1).padStart(8)} ms`);

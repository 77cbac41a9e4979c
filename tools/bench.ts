/** `npm run bench [-- --most WORDS]`: how fast the engine is as it ships (bundled, minified), and where the time goes. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundle } from './bench/bundle';

const warmSource = fileURLToPath(new URL('./bench/warm.ts', import.meta.url));
const firstSource = fileURLToPath(new URL('./bench/first-analysis.ts', import.meta.url));
const [warm = '', firstAnalysis = ''] = await bundle([warmSource, firstSource]);
execFileSync(process.execPath, [warm, ...process.argv.slice(2)], { stdio: 'inherit' });

const first: Readonly<Record<string, number>> = JSON.parse(
  execFileSync(process.execPath, [firstAnalysis], { encoding: 'utf8' }),
);
console.log('first analysis of 1,000 words in a new process, processor time');
for (const [part, time] of Object.entries(first)) console.log(`  ${part.padEnd(16)} ${time.toFixed(1).padStart(8)} ms`);

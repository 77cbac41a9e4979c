/** `npm run --silent attribute -- --format jsonl|json|text FILE...` */
import { createEngine } from '../engine/index';
import { readOptions, USAGE, UsageError } from './attribute/options';
import { runAttribute } from './attribute/run';
import { loadKnowledge } from './load-knowledge';
import { standardOutput } from './support/output';

function complain(problem: string): void {
  console.error(`attribute: ${problem}`);
}

try {
  const options = readOptions(process.argv.slice(2));
  process.exitCode = await runAttribute(options, createEngine(loadKnowledge()), standardOutput(), complain);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`attribute: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

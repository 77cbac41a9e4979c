/** `npm run evaluate -- DIR [options]` */
import { readEvaluateOptions, USAGE } from './evaluate/options';
import { runEvaluate } from './evaluate/run';
import { loadKnowledge } from './load-knowledge';
import { standardOutput } from './support/output';

const output = standardOutput();
try {
  const options = readEvaluateOptions(process.argv.slice(2));
  for await (const text of runEvaluate(options, loadKnowledge())) await output.write(`${text}\n`);
} catch (error) {
  console.error(`evaluate: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}

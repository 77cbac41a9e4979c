/** `attribute`: reads, analyses and writes one article after the other. */
import type { Engine } from '../../engine/index';
import type { Output } from '../support/output';
import { type Answer, answerOf } from './answer';
import type { Options } from './options';
import { readInputs } from './read-inputs';
import { textAnswer } from './text-answer';

/** Resolves to the exit code: 0, or 1 when an input could not be read (each is named through `complain`). */
export async function runAttribute(
  options: Options,
  engine: Engine,
  output: Output,
  complain: (problem: string) => void,
): Promise<0 | 1> {
  let failed = false;
  let written = 0;
  for await (const input of readInputs(options.files)) {
    if ('problem' in input) {
      failed = true;
      complain(input.problem);
      continue;
    }
    await output.write(format(options, answerOf(input, engine.analyse(input.article)), written++));
  }
  if (options.format === 'json') await output.write(written === 0 ? '[]\n' : '\n]\n');
  return failed ? 1 : 0;
}

function format(options: Options, answer: Answer, at: number): string {
  if (options.format === 'jsonl') return `${JSON.stringify(answer)}\n`;
  if (options.format === 'text') return `${textAnswer(answer)}\n`;
  return `${at === 0 ? '[\n' : ',\n'}${JSON.stringify(answer, null, 2)}`;
}

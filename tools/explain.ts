/** `npm run explain -- FILE...`: every stage of an article, readable. */
import { readInputs } from './attribute/read-inputs';
import { explainArticle } from './explain/explain-article';
import { loadKnowledge } from './load-knowledge';
import { createAnalyse } from './evaluate/run-document';
import { standardOutput } from './support/output';

const files = process.argv.slice(2).filter((arg) => arg !== '--');
const output = standardOutput();
if (files.length === 0) {
  console.error('usage: explain FILE...   (.jsonl, .txt, .html, or - for text on standard input)');
  process.exitCode = 2;
} else {
  const analyse = createAnalyse(loadKnowledge());
  for await (const input of readInputs(files)) {
    if ('problem' in input) {
      console.error(`explain: ${input.problem}`);
      process.exitCode = 1;
    } else {
      await output.write(`${explainArticle(String(input.id), analyse(input.article).linked)}\n`);
    }
  }
}

/** Run in a process of its own: from nothing loaded to the first answer. Prints milliseconds as JSON. */
import { sampleArticle } from './sample-article';

const article = sampleArticle(1000);
const start = performance.now();
const [{ createEngine }, { loadKnowledge }] = await Promise.all([
  import('../../engine/index'),
  import('../load-knowledge'),
]);
const loaded = performance.now();
const engine = createEngine(loadKnowledge());
const made = performance.now();
engine.analyse(article);
const answered = performance.now();
console.log(JSON.stringify({ modules: loaded - start, knowledge: made - loaded, analysis: answered - made }));

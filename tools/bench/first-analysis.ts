/** Run in a process of its own, bundled: from nothing loaded to the first answer. Prints milliseconds of processor time as JSON. */
import { sampleArticle } from './sample-article';
import { cpuTime } from './statistics';

const article = sampleArticle(1000);
const start = cpuTime();
const [{ createEngine }, { loadKnowledge }] = await Promise.all([
  import('../../engine/index'),
  import('../load-knowledge'),
]);
const loaded = cpuTime();
const engine = createEngine(loadKnowledge());
const made = cpuTime();
engine.analyse(article);
const answered = cpuTime();
console.log(JSON.stringify({ modules: loaded - start, knowledge: made - loaded, analysis: answered - made }));

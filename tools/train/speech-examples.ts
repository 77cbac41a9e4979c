/** Quoted stretches of a gold file with their features and whether they are speech. */
import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../engine/knowledge/knowledge';
import { findStretches } from '../../engine/quotes/find-stretches';
import { FEATURE_GROUPS } from '../../engine/quotes/speech-features';
import { createViews } from '../../engine/quotes/speech-view';
import { createSpeechWords } from '../../engine/quotes/speech-words';
import { articleOfText } from '../../engine/tokens/article-of-text';
import { createTokenise } from '../../engine/tokens/tokenise';
import type { Example } from './logistic';

interface GoldStretch {
  readonly start: number;
  readonly end: number;
  readonly speech?: boolean;
  readonly unsure?: boolean;
}

interface GoldArticle {
  readonly id: string;
  readonly publisher?: string;
  readonly text: string;
  readonly quotes: readonly GoldStretch[];
}

export interface SpeechExample extends Example {
  readonly article: string;
  readonly outlet: string;
  /** `extra`: the annotators have no such stretch; `unsure`: counts neither way. */
  readonly gold: 'speech' | 'notSpeech' | 'extra' | 'unsure';
  readonly text: string;
}

export interface SpeechData {
  readonly examples: readonly SpeechExample[];
  /** How many stretches of speech the gold has, found or not. */
  readonly goldSpeech: number;
}

const LEAST_OVERLAP = 0.5;

const overlap = (a: GoldStretch, b: { start: number; end: number }): number => {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (a.end - a.start + b.end - b.start - common);
};

/** "polnear/huff-post_2016-09-16_..." and "huff-post-2016-..." are both the outlet "huff-post". */
function outletOf({ id, publisher }: GoldArticle): string {
  return publisher ?? id.replace(/^.*\//, '').replace(/[-_]\d{4}-\d{2}-\d{2}.*$/, '');
}

/** `⟦not “…”⟧` and `⟦q “…”⟧` in one line of own prose; a lead paragraph keeps it from being the article's first. */
const OWN_MARK = /⟦(not|q) ([^⟧]*)⟧/;
const OWN_LEAD = 'The news in short.\n\n';

function ownArticle(line: string, at: number): GoldArticle {
  let text = OWN_LEAD;
  const quotes: GoldStretch[] = [];
  const parts = line.split(OWN_MARK);
  for (let part = 0; part < parts.length; part += 3) {
    text += parts[part] ?? '';
    const quoted = parts[part + 2];
    if (quoted === undefined) continue;
    quotes.push({ start: text.length, end: text.length + quoted.length, speech: parts[part + 1] === 'q' });
    text += quoted;
  }
  return { id: `own ${at}`, publisher: 'own', text, quotes };
}

/** The project's own examples (tools/train/own-prose.txt). */
export function readOwnExamples(path: string, knowledge: Knowledge, articleWeight: number): SpeechData {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return examplesOf(lines.map(ownArticle), knowledge, articleWeight);
}

export function readSpeechExamples(path: string, knowledge: Knowledge, articleWeight: number): SpeechData {
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): GoldArticle => JSON.parse(line));
  return examplesOf(articles, knowledge, articleWeight);
}

function examplesOf(articles: readonly GoldArticle[], knowledge: Knowledge, articleWeight: number): SpeechData {
  const tokenise = createTokenise(knowledge);
  const words = createSpeechWords(knowledge.lexicon);
  const examples = articles.flatMap((article) => {
    const document = tokenise(articleOfText(article.text));
    const stretches = findStretches(document);
    return createViews(document, stretches).map((view): SpeechExample => {
      const start = document.tokens[view.stretch.first]?.start ?? 0;
      const end = document.tokens[view.stretch.last - 1]?.end ?? 0;
      const gold = article.quotes.find((one) => overlap(one, { start, end }) >= LEAST_OVERLAP);
      const kind = !gold ? 'extra' : gold.unsure ? 'unsure' : gold.speech ? 'speech' : 'notSpeech';
      return {
        article: article.id,
        outlet: outletOf(article),
        gold: kind,
        features: FEATURE_GROUPS.flatMap(([, features]) => features(view, words)),
        positive: kind === 'speech',
        weight: articleWeight,
        text:
          article.text.slice(Math.max(0, start - 60), start).replace(/\s+/g, ' ') +
          ' <<' +
          article.text.slice(start, end) +
          '>> ' +
          article.text.slice(end, end + 40).replace(/\s+/g, ' '),
      };
    });
  });
  const goldSpeech = articles
    .flatMap((article) => article.quotes)
    .filter((quote) => quote.speech && !quote.unsure).length;
  return { examples, goldSpeech };
}

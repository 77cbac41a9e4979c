/** Time grows with the text and no faster, also on texts made to be slow. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/index';
import { articleOfText } from '../../engine/tokens/article-of-text';
import { sampleArticle } from '../../tools/bench/sample-article';
import { median, timeRuns } from '../../tools/bench/statistics';
import { loadKnowledge } from '../../tools/load-knowledge';

const engine = createEngine(loadKnowledge());

/** Four times the text may take this many times the time: 4 when linear, 16 when quadratic. */
const MOST_GROWTH = 8;
const TIMES = 4;
const RUNS = 3;
const PIECES = 400;
const SHORTEST_MS = 3;
const TIMEOUT_MS = 120_000;

const repeated = (piece: string) => (times: number) => piece.repeat(times);

const TEXTS: Readonly<Record<string, (times: number) => string>> = {
  'news prose': (times) => sampleArticle(times * 4).text,
  'one paragraph without an end': repeated(
    'Ilona Vask said the plan was “half a bridge,” and she added that Teo Ruiz knew. ',
  ),
  'opening marks only': repeated('“No, '),
  'typewriter marks only': repeated('" '),
  'single marks only': repeated("'the drivers' room "),
  'names without a verb': repeated('Ilona Vask and Teo Ruiz, '),
  'pronouns only': repeated('he and she and they '),
  'one word': repeated('word'),
  'one name': repeated('Ilona '),
  'different names': (times) =>
    Array.from({ length: times }, (_, at) => `Ilona Vask${at.toString(36)} said “no.”`).join(' '),
  'line breaks only': repeated('\n'),
  'quotes of a word': repeated('“no” '),
  'a quote a paragraph': repeated('“We knew nothing of it at all.”\n\n'),
  'opened in every paragraph': repeated('“We knew nothing of it at all.\n\n'),
  'commas and nouns': repeated('the deputy director of the institute, '),
  spaces: repeated(' '),
  'full stops': repeated('.'),
  capitals: repeated('THE COUNCIL SAID NO '),
  labels: repeated('VASK: No.\n\n'),
};

describe('time is linear', () => {
  // Noise only adds: what grows too fast does so every time.
  it.each(Object.entries(TEXTS))('%s', { timeout: TIMEOUT_MS, retry: 2 }, (_, textOf) => {
    const [small, large] = [articleOfText(textOf(PIECES)), articleOfText(textOf(PIECES * TIMES))];
    engine.analyse(small);
    const few = median(timeRuns(RUNS, () => engine.analyse(small)));
    const many = median(timeRuns(RUNS, () => engine.analyse(large)));
    // Under a few milliseconds the clock says nothing.
    expect(many / Math.max(few, SHORTEST_MS)).toBeLessThan(MOST_GROWTH);
  });
});

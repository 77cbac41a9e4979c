/** Our figures are those of the common scorer, also on answers that are wrong in every way. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnswerQuote } from '../../../tools/attribute/answer';
import type { GoldDocument } from '../../../tools/evaluate/gold';
import { readGold } from '../../../tools/evaluate/gold';
import { scoreAnswers } from '../../../tools/evaluate/score-answers';
import { inventAnswers } from '../../support/invent-answers';
import { hasShared, SHARED_EVAL } from '../../support/shared-eval';

const folder = mkdtempSync(join(tmpdir(), 'saidby-score-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Figures of the common scorer, flattened to the names we use. */
function theirFigures(
  gold: readonly GoldDocument[],
  answers: ReadonlyMap<string, readonly AnswerQuote[]>,
  byText: boolean,
) {
  const goldFile = join(folder, 'gold.jsonl');
  const answerFile = join(folder, 'answers.jsonl');
  writeFileSync(goldFile, gold.map((document) => JSON.stringify(document)).join('\n'));
  writeFileSync(answerFile, [...answers].map(([id, quotes]) => JSON.stringify({ id, quotes })).join('\n'));
  const flags = byText ? ['--json', '--by-text'] : ['--json'];
  const out = execFileSync('node', [join(SHARED_EVAL, 'score.mjs'), goldFile, answerFile, ...flags], {
    encoding: 'utf8',
  });
  const result: Readonly<Record<string, unknown>> = JSON.parse(out);
  return Object.fromEntries(
    Object.entries(result).flatMap(([group, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([name, figure]) => [`${group}.${name}`, figure] as const)
        : [[group, value] as const],
    ),
  );
}

describe.runIf(hasShared('score.mjs'))('the same figures as the common scorer', () => {
  const cases = ['polnear-dev', 'pages-dev', 'seed'].flatMap((name) => [1, 2, 3].map((seed) => ({ name, seed })));

  it.each(cases)('$name, invented answers $seed', ({ name, seed }) => {
    const gold = readGold(join(SHARED_EVAL, `${name}.jsonl`));
    const answered = seed === 2 ? gold.slice(1) : gold;
    const answers = new Map(answered.map((document, at) => [document.id, inventAnswers(document, seed * 1000 + at)]));
    // Where the gold brings its own wording, the third round matches by wording.
    const byText = seed === 3 && name !== 'polnear-dev';
    const theirs = theirFigures(gold, answers, byText);
    const { counts, figures } = scoreAnswers(gold, answers, byText);
    for (const [figure, value] of Object.entries(figures)) expect([figure, value]).toEqual([figure, theirs[figure]]);
    expect({
      documents: counts.documents,
      missing: counts.missing,
      goldSpeech: counts.speech,
      goldNotSpeech: counts.notSpeech,
      predicted: counts.predicted,
      wrong: counts.linkWrong,
      strangers: counts.strangers,
    }).toEqual({
      documents: theirs['documents'],
      missing: theirs['missing'],
      goldSpeech: theirs['goldSpeech'],
      goldNotSpeech: theirs['goldNotSpeech'],
      predicted: theirs['predicted'],
      wrong: theirs['entities.wrong'],
      strangers: theirs['entities.strangers'],
    });
  });
});

/** Figures of one small document, worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { AnswerQuote } from '../../../tools/attribute/answer';
import { missesOf } from '../../../tools/evaluate/causes';
import { countDocument, figuresOf } from '../../../tools/evaluate/figures';
import type { GoldDocument } from '../../../tools/evaluate/gold';
import { judgeDocument } from '../../../tools/evaluate/judge';

const text = '“No boats,” said Ada Pike. The “Swan” sank. “Too bad,” a sailor said. “Gone,” he said. “Maybe,” Bo said.';

function at(words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

const person = { type: 'person', also: [] };
const gold: GoldDocument = {
  id: 'ferry',
  text,
  quotes: [
    {
      ...at('“No boats,”'),
      speech: true,
      ...person,
      speaker: 'Ada Pike',
      role: 'ferry captain',
      wiki: 'Ada Pike (sailor)',
    },
    { ...at('“Swan”'), speech: false },
    { ...at('“Too bad,”'), speech: true, type: 'unnamed', speaker: 'a sailor', wiki: null },
    { ...at('“Gone,”'), speech: true, ...person, speaker: 'Cy Dunn', wiki: 'Cy Dunn' },
    { ...at('“Maybe,”'), speech: true, unsure: true },
  ],
};

function answer(
  words: string,
  name: string | null,
  more: { wiki?: string; role?: string; confidence?: number } = {},
): AnswerQuote {
  const { wiki = null, role = null, confidence = 0.95 } = more;
  const speaker = name === null ? null : { name, type: 'person' as const, mention: null, role, entity: null, wiki };
  return { segments: [at(words)], kind: 'direct', speaker, cue: null, confidence, reason: 'test' };
}

const answers = [
  answer('“No boats,”', 'Ada Pike', { wiki: 'Ada Pike', role: 'captain' }),
  answer('“Swan”', 'Ada Pike'),
  answer('“Too bad,”', 'the sailor', { wiki: 'Sailor' }),
  answer('“Maybe,”', 'Bo'),
  answer('The', null),
];

describe('a document held against its gold', () => {
  const judged = judgeDocument(gold, answers, false);
  const counts = countDocument(judged);

  it('counts', () => {
    expect(counts).toMatchObject({
      speech: 3,
      notSpeech: 1,
      predicted: 4,
      found: 2,
      falseAlarms: 1,
      named: 2,
      namedRight: 1,
      unnamed: 1,
      unnamedRight: 1,
      linked: 2,
      linkRight: 1,
      linkWrong: 0,
      strangers: 1,
      roles: 1,
      rolesRight: 1,
      answered: 2,
      sure: 2,
      sureRight: 2,
    });
  });

  it('has figures', () => {
    const figures = figuresOf(counts);
    expect(figures['detection.precision']).toBe(2 / 4);
    expect(figures['detection.recall']).toBe(2 / 3);
    expect(figures['detection.f1']).toBeCloseTo(4 / 7, 10);
    expect(figures['detection.falseAlarmsOnNonSpeech']).toBe(1);
    expect(figures['attribution.named']).toBe(1 / 2);
    expect(figures['attribution.unnamed']).toBe(1);
    expect(figures['attribution.mention']).toBeNull();
    expect(figures['endToEnd.recall']).toBe(2 / 3);
    expect(figures['entities.accuracy']).toBe(1 / 2);
    expect(figures['roles.accuracy']).toBe(1);
    expect(figures['confident.share']).toBe(1);
    expect(figures['confident.accuracy']).toBe(1);
  });

  it('files every miss under its cause', () => {
    const causes = missesOf(judged, undefined).map(({ cause, text: words }) => `${cause} | ${words}`);
    expect(causes).toEqual([
      'false alarm: nobody’s words | “Swan”',
      'link: a stranger | “Too bad,”',
      'missed: no marks found | “Gone,”',
      'link: missing | “Gone,”',
      'false alarm: no stretch there | The',
    ]);
  });

  it('is wrong everywhere without an answer', () => {
    const none = countDocument(judgeDocument(gold, undefined, false));
    expect(none).toMatchObject({ missing: 1, predicted: 0, found: 0, namedRight: 0, falseAlarms: 0 });
    expect(figuresOf(none)['endToEnd.f1']).toBe(0);
  });

  it('takes the better of two stretches, and each one only once', () => {
    const twice = [answer('“No boats,” said', 'Bo'), answer('“No boats,”', 'Ada Pike')];
    const [first] = judgeDocument(gold, twice, false).cases;
    expect(first?.hit?.quote.speaker?.name).toBe('Ada Pike');
    expect(judgeDocument(gold, twice, false).extra).toHaveLength(1);
  });
});

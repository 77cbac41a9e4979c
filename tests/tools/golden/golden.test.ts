/** The reader and the checker of golden articles can say no. */
import { describe, expect, it } from 'vitest';
import type { AnalysedArticle, Quote, Speaker } from '../../../engine/result';
import { checkGolden } from '../../support/golden/check-golden';
import type { Golden } from '../../support/golden/golden';
import { parseGolden } from '../../support/golden/read-golden';

const HEAD = '# shows it\n@ada Ada Pike | person | ferry captain\ntitle: Ferries\n---\n';
const ARTICLE =
  '⟦ada Ada Pike⟧, ferry captain, ⟦cue said⟧: ⟦q1=ada “No boats.”⟧\n\n[caption] The ⟦not “Swan”⟧ in dock.';

const golden = parseGolden('ferries', HEAD + ARTICLE);
const text = 'Ada Pike, ferry captain, said: “No boats.”\n\nThe “Swan” in dock.';

describe('parseGolden', () => {
  it('takes the marks out and keeps where they stood', () => {
    expect(golden.article.text).toBe(text);
    expect(golden.article.title).toBe('Ferries');
    expect(golden.article.blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['paragraph', 'Ada Pike, ferry captain, said: “No boats.”'],
      ['caption', 'The “Swan” in dock.'],
    ]);
    const words = (spans: readonly { start: number; end: number }[]): string[] =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(words(golden.quotes[0]?.segments ?? [])).toEqual(['“No boats.”']);
    expect(words(golden.excluded)).toEqual(['“Swan”']);
    expect(words(golden.cues)).toEqual(['said']);
    expect(words(golden.mentions.get('ada') ?? [])).toEqual(['Ada Pike']);
  });

  it.each([
    ['no rule', '# x\ntext'],
    ['no comment', '@ada Ada | person |\n---\ntext'],
    ['unknown type', '# x\n@ada Ada | lady |\n---\ntext'],
    ['unknown field', '# x\ncolour: red\n---\ntext'],
    ['unknown label', `${HEAD}⟦bob Bob⟧`],
    ['unknown speaker', `${HEAD}⟦q1=bob “x”⟧`],
    ['quote without speaker', `${HEAD}⟦q1 “x”⟧`],
    ['speaker twice', `${HEAD}⟦q1=ada “x”⟧ ⟦q1=ada “y”⟧`],
    ['mark left open', `${HEAD}⟦cue said`],
    ['mark nested', `${HEAD}⟦q1=ada “⟦cue said⟧”⟧`],
    ['mark not opened', `${HEAD}said⟧`],
    ['mark without words', `${HEAD}⟦cue⟧`],
  ])('refuses: %s', (_, file) => {
    expect(() => parseGolden('bad', file)).toThrow(Error);
  });
});

const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const speaker: Speaker = {
  id: 's1',
  name: 'Ada Pike',
  aliases: [],
  type: 'person',
  sourceType: 'namedPerson',
  role: { text: 'ferry captain', ...spanOf('ferry captain') },
  pronoun: 'unknown',
  entity: null,
  entityConfidence: 0,
  entityReason: '',
  entityRivals: [],
  members: [],
  anonymityReason: null,
  mentions: [],
};

const quote: Quote = {
  id: 'q1',
  segments: [spanOf('“No boats.”')],
  kind: 'direct',
  speaker: 0,
  mention: spanOf('Ada Pike'),
  cue: spanOf('said'),
  confidence: 1,
  level: 'clear',
  rivals: [],
  reason: { rule: 'test', steps: [] },
  paragraph: 1,
  words: 2,
};

function result(quotes: readonly Quote[], speakers: readonly Speaker[] = [speaker]): AnalysedArticle {
  return {
    head: {},
    quotes,
    speakers,
    notQuoted: [],
    excluded: [],
    paragraphs: 1,
    words: 8,
    quotedWords: 2,
    engine: { version: '0', entityListDate: null },
    warnings: [],
  };
}

const causes = (of: Golden, answer: AnalysedArticle): string[] =>
  checkGolden(of, answer).map((line) => line.split(':')[0] ?? '');

describe('checkGolden', () => {
  it('has nothing to say to the right answer', () => {
    expect(checkGolden(golden, result([quote]))).toEqual([]);
  });

  it('does not judge reported speech', () => {
    expect(causes(golden, result([quote, { ...quote, kind: 'reported', segments: [spanOf('in dock')] }]))).toEqual([]);
  });

  it.each([
    ['missed', result([])],
    ['missed', result([{ ...quote, segments: [spanOf('“No')] }])],
    ['false alarm', result([quote, { ...quote, segments: [spanOf('“Swan”')] }])],
    ['extent', result([quote, { ...quote, segments: [spanOf('in dock')] }])],
    ['speaker', result([{ ...quote, speaker: null }])],
    ['speaker', result([quote], [{ ...speaker, name: 'Pike' }])],
    ['type', result([quote], [{ ...speaker, type: 'group' }])],
    ['role', result([quote], [{ ...speaker, role: null }])],
    ['mention', result([{ ...quote, mention: spanOf('dock') }])],
    ['cue', result([{ ...quote, cue: spanOf('dock') }])],
  ])('sees: %s', (cause, answer) => {
    expect(causes(golden, answer)).toContain(cause);
  });

  it('sees one quote torn in two', () => {
    const both = parseGolden('torn', `${HEAD}⟦q1=ada “No,”⟧ ⟦ada Ada Pike⟧ ⟦cue said⟧, ⟦q1 “boats.”⟧`);
    const one = { ...quote, segments: both.quotes[0]?.segments ?? [], mention: null, cue: null };
    const [first, second] = one.segments;
    expect(causes(both, result([one]))).toEqual([]);
    expect(
      causes(
        both,
        result([
          { ...one, segments: [first ?? one.segments[0] ?? { start: 0, end: 0 }] },
          { ...one, segments: [second ?? { start: 0, end: 0 }] },
        ]),
      ),
    ).toEqual(['grouping']);
  });
});

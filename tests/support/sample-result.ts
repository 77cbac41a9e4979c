/** An invented article with an invented answer, as the engine would give it: for components, exports and the background. */
import type { AnalysedArticle, Block, Quote, Span, Speaker } from '../../engine/index';

const paragraphs = [
  'Ferry crews on the Harrow coast will walk out for three days next week after talks over night shifts broke down.',
  'Mara Ellingsworth, the port authority’s director, said the offer on the table was fair. “We have gone as far as the money lets us, and we have gone there twice,” she said on Tuesday.',
  'The union saw it differently. “Nobody sleeps on those boats,” said Tobias Renner, who leads the crews’ branch. “You cannot run a night service on people who have not slept.”',
  'An inspection report seen by this newspaper spoke of “persistent gaps in rest periods” on four of the seven routes.',
  'Passengers waiting in the rain at Pell Quay were of two minds.',
  '“I have a job on the other side,” said one commuter, who would not give her name. “But I would not want to steer that thing half asleep either.”',
  'A senior official at the ministry, who spoke on condition of anonymity because the talks are private, said the dispute was “closer to an end than it sounds”.',
  'The so-called “silver boats” have been in service since 1987.',
  '“If they come back to the table on Friday, I will be sitting there already,” Ellingsworth said.',
  'Greta Olander, a shipping historian, was not at the talks.',
  'The Coast Users’ League, in a statement, called the walkout “a message sent to the wrong address”.',
] as const;

export const sampleText = paragraphs.join('\n\n');

export const sampleBlocks: readonly Block[] = paragraphs.map((paragraph) => ({
  ...spanOf(paragraph),
  kind: 'paragraph',
}));

/** Where some words stand; throws when they do not, so that the sample cannot drift from its text. */
function spanOf(words: string, from = 0): Span {
  const start = sampleText.indexOf(words, from);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

const nobody = {
  aliases: [],
  type: 'person',
  sourceType: 'namedPerson',
  role: null,
  pronoun: 'unknown',
  entity: null,
  entityConfidence: 0,
  entityReason: '',
  entityRivals: [],
  members: [],
  anonymityReason: null,
  mentions: [],
} as const satisfies Partial<Speaker>;

const roleAt = (text: string) => ({ ...spanOf(text), text });

export const sampleSpeakers: readonly Speaker[] = [
  {
    ...nobody,
    id: 's1',
    name: 'Mara Ellingsworth',
    aliases: ['Ellingsworth'],
    role: roleAt('the port authority’s director'),
    pronoun: 'f',
    entity: {
      key: 'Q0-sample',
      qid: 'Q0',
      wiki: 'Mara Ellingsworth',
      name: 'Mara Ellingsworth',
      kind: 'person',
      role: 'Director of the Harrow Port Authority',
      from: '2019',
      to: null,
      affiliation: 'Harrow Port Authority',
      country: 'Harrow',
      pronoun: 'she',
    },
    entityConfidence: 0.96,
    entityReason: 'only one of this name',
    mentions: [spanOf('Mara Ellingsworth')],
  },
  {
    ...nobody,
    id: 's2',
    name: 'Tobias Renner',
    role: roleAt('who leads the crews’ branch'),
    mentions: [spanOf('Tobias Renner')],
  },
  { ...nobody, id: 's3', name: 'An inspection report', type: 'unnamed', sourceType: 'document' },
  { ...nobody, id: 's4', name: 'one commuter', type: 'unnamed', sourceType: 'unnamedPerson', pronoun: 'f' },
  {
    ...nobody,
    id: 's5',
    name: 'A senior official at the ministry',
    type: 'unnamed',
    sourceType: 'anonymous',
    anonymityReason: spanOf('because the talks are private'),
  },
  {
    ...nobody,
    id: 's6',
    name: 'Coast Users’ League',
    type: 'organization',
    sourceType: 'namedOrganization',
    mentions: [spanOf('Coast Users’ League')],
  },
];

interface Given {
  readonly said: readonly string[];
  readonly speaker: number | null;
  readonly cue: string;
  readonly mention: string;
  readonly paragraph: number;
  readonly confidence?: number;
  readonly rivals?: readonly number[];
  readonly kind?: Quote['kind'];
}

const given: readonly Given[] = [
  {
    said: ['“We have gone as far as the money lets us, and we have gone there twice,”'],
    speaker: 0,
    cue: 'said',
    mention: 'she',
    paragraph: 2,
  },
  {
    said: ['“Nobody sleeps on those boats,”', '“You cannot run a night service on people who have not slept.”'],
    speaker: 1,
    cue: 'said',
    mention: 'Tobias Renner',
    paragraph: 3,
  },
  {
    said: ['“persistent gaps in rest periods”'],
    speaker: 2,
    cue: 'spoke of',
    mention: 'An inspection report',
    paragraph: 4,
    kind: 'partial',
    confidence: 0.82,
  },
  {
    said: ['“I have a job on the other side,”', '“But I would not want to steer that thing half asleep either.”'],
    speaker: 3,
    cue: 'said',
    mention: 'one commuter',
    paragraph: 6,
  },
  {
    said: ['“closer to an end than it sounds”'],
    speaker: 4,
    cue: 'said',
    mention: 'A senior official',
    paragraph: 7,
    kind: 'partial',
  },
  {
    said: ['“If they come back to the table on Friday, I will be sitting there already,”'],
    speaker: 0,
    cue: 'said',
    mention: 'Ellingsworth',
    paragraph: 9,
  },
  {
    said: ['“a message sent to the wrong address”'],
    speaker: null,
    cue: 'called',
    mention: 'The Coast Users’ League',
    paragraph: 11,
    kind: 'partial',
    confidence: 0.48,
    rivals: [5, 1],
  },
];

const CLEAR = 0.9;
const PROBABLE = 0.6;

function levelOf(confidence: number): Quote['level'] {
  if (confidence >= CLEAR) return 'clear';
  return confidence >= PROBABLE ? 'probable' : 'unclear';
}

const words = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

export const sampleQuotes: readonly Quote[] = given.map((one, at) => {
  const block = spanOf(paragraphs[one.paragraph - 1] ?? '');
  const confidence = one.confidence ?? 0.97;
  const mention = spanOf(one.mention, block.start);
  const cue = spanOf(one.cue, block.start);
  return {
    id: `q${at + 1}`,
    segments: one.said.map((said) => spanOf(said)),
    kind: one.kind ?? 'direct',
    speaker: one.speaker,
    mention,
    cue,
    confidence,
    level: levelOf(confidence),
    rivals: one.rivals ?? [],
    reason: {
      rule: 'verbOfSaying',
      steps: [
        { kind: 'cue', span: cue, text: one.cue },
        { kind: 'mention', span: mention, text: one.mention },
      ],
    },
    paragraph: one.paragraph,
    words: one.said.reduce((sum, said) => sum + words(said), 0),
  };
});

export const sampleResult: AnalysedArticle = {
  head: {
    title: 'Ferry crews to walk out as night-shift talks collapse',
    url: 'https://www.harrow-courier.example/news/ferry-walkout',
    outlet: 'The Harrow Courier',
    byline: 'Ines Calloway',
    published: '2026-03-10T08:30:00Z',
    language: 'en',
  },
  quotes: sampleQuotes,
  speakers: sampleSpeakers,
  notQuoted: [{ name: 'Greta Olander', type: 'person', mentions: [spanOf('Greta Olander')] }],
  excluded: [{ ...spanOf('“silver boats”'), reason: 'so-called' }],
  paragraphs: paragraphs.length,
  words: words(sampleText),
  quotedWords: sampleQuotes.reduce((sum, quote) => sum + quote.words, 0),
  engine: { version: '0.1.0', entityListDate: '2026-01-15' },
  warnings: [],
};

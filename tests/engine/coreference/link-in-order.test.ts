import { describe, expect, it } from 'vitest';
import { chainAt, chained, PLAIN } from '../../support/chains';

/** Text, the pronoun or description in its surroundings, and who it stands for. */
const hits: readonly (readonly [string, string, string])[] = [
  ['Karin Holt met Peter Lowe. “We won,” she said.', 'she', 'Karin Holt'],
  ['Karin Holt met Peter Lowe. “We won,” he said.', 'he', 'Peter Lowe'],
  ['Karin Holt leads the council.\n\n“It rains,” Holt said.\n\n“A lot,” she added.', 'she', 'Karin Holt'],
  ['Mr Dunne waited. “Soon,” he said.', 'he', 'Dunne'],
  ['Karin Holt, a senator, rose. “No,” the senator said.', 'the senator', 'Karin Holt'],
  ['The architect, Otto Wern, sighed. “It leans,” the architect said.', 'the architect said', 'Otto Wern'],
  ['Defence minister Ida Krall left. “Later,” the minister said.', 'the minister', 'Ida Krall'],
  ['Northgate Motors Ltd. fell. “We regret it,” the company said.', 'the company', 'Northgate Motors Ltd.'],
  ['Pavel Sorin scored twice. “Lucky,” said the 31-year-old.', 'the 31-year-old', 'Pavel Sorin'],
  ['When she saw the smoke, she ran. Gwen Abbott, a baker, called for help.', 'she ran', 'Gwen Abbott'],
  ['Ilse Brandt and Omar Reyes wrote a letter. “We object,” they said.', 'they', 'Ilse Brandt; Omar Reyes'],
  [
    'Peter Lowe rose. Commodore Jan Holm, head of the navy’s divers, said the wreck was safe.\n\n“It is deep,” he said.',
    'he',
    'Jan Holm',
  ],
  ['Peter Lowe left. Ella Marsh said they would appeal.\n\n“We are hurt,” she added.', 'she', 'Ella Marsh'],
  ['Help came. “It is bad,” said the charity Lowland Relief Fund.', 'the charity', 'Lowland Relief Fund'],
  [
    'The Tarn Water Company, which serves parts of the Lower Vale, said taps were dry.\n\n“Soon,” the company said.',
    'the company',
    'Tarn Water Company',
  ],
  [
    'The sale was “mad”, an expert has claimed.\n\nArt dealer Rolf Anker said he had warned the town.',
    'an expert',
    'Rolf Anker',
  ],
  [
    'A clerk with the county called at noon.\n\n“Some roofs are gone,” the spokesperson said.',
    'the spokesperson',
    'clerk with the county',
  ],
  ['Governor Ruth Vane’s office called it “an error”.', 'Ruth Vane’s office', "Ruth Vane's office"],
];

const misses: readonly (readonly [string, string, string])[] = [
  ['Karin Holt spoke to reporters. “Soon,” a spokesman said.', 'a spokesman', 'Karin Holt'],
  ['Karin Holt left. “We know,” two officials said.', 'two officials', 'Karin Holt'],
  [
    'The sale was “mad”, a spokesman has claimed.\n\nArt dealer Rolf Anker said he had warned the town.',
    'a spokesman',
    'Rolf Anker',
  ],
  ['Flight-12 landed late. “I knew,” he said.', 'he', 'Flight-12'],
  [
    'Norvia’s foreign ministry objected. “No,” the French foreign ministry said.',
    'the French foreign ministry',
    "Norvia's foreign ministry",
  ],
  ['Northgate Motors Ltd. fell. “I knew,” she said.', 'she', 'Northgate Motors Ltd.'],
];

describe('pronouns and descriptions', () => {
  it.each(hits)('%s', (text, words, name) => {
    expect(chainAt(chained(text + PLAIN), words)?.name).toBe(name);
  });

  it.each(misses)('leaves alone: %s', (text, words, name) => {
    expect(chainAt(chained(text + PLAIN), words)?.name).not.toBe(name);
  });

  it('takes the writer for "I" outside quotations', () => {
    expect(chainAt(chained(`I asked Karin Holt about the flood.${PLAIN}`), 'I')?.name).toBe('author');
  });
});

/** Text, the speaker's words, the kind of source. */
const sources: readonly (readonly [string, string, string])[] = [
  [
    '“It leaks,” said a clerk, who spoke on condition of anonymity because she feared for her job.',
    'a clerk',
    'anonymous',
  ],
  ['“It leaks,” said a clerk.', 'a clerk', 'unnamedPerson'],
  ['“It leaks,” said two clerks.', 'two clerks', 'unnamedGroup'],
  ['“It leaks,” said Karin Holt.', 'Karin Holt', 'namedPerson'],
  ['“It leaks,” the report said.', 'the report', 'document'],
  ['“It leaks,” Northgate Motors Ltd. said.', 'Northgate Motors', 'namedOrganization'],
];

describe('kind of source', () => {
  it.each(sources)('%s', (text, words, type) => {
    expect(chainAt(chained(text + PLAIN), words)?.sourceType).toBe(type);
  });
});

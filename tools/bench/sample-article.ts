/** Own news prose with every habit of quoting, as long as wanted. */
import type { Article } from '../../engine/document';
import { articleOfText } from '../../engine/tokens/article-of-text';

const PEOPLE = [
  ['Ilona', 'Vask', 'she', 'deputy director of the fisheries institute'],
  ['Teo', 'Ruiz', 'he', 'the union’s chief negotiator'],
  ['Grace', 'Osei', 'she', 'the hospital’s head of nursing'],
  ['Owen', 'Marsh', 'he', 'a retired harbour pilot'],
  ['Rie', 'Nakamura', 'she', 'a glaciologist at the university'],
  ['Luca', 'Ferrante', 'he', 'coach of the visiting side'],
] as const;

type Person = (typeof PEOPLE)[number];

const PARAGRAPHS: readonly ((person: Person, other: Person) => string)[] = [
  ([first, last, , role]) =>
    `“Nobody here expected the decline to be so steep, or so quick,” said ${first} ${last}, ${role}, on Monday.`,
  ([, last, pronoun]) =>
    `${last} said the plan was “half a bridge,” and ${pronoun} added that the ministry had known since the spring.`,
  ([first, last], [otherFirst, otherLast]) =>
    `According to ${first} ${last}, who replaced ${otherFirst} ${otherLast} in January, the so-called “smart” meters had failed again.`,
  ([, , pronoun]) =>
    `“We were told on a Sunday,” ${pronoun} said. “Not a letter, not a call. A text message, and then nothing for nine days.”`,
  () =>
    'The survey, which cost $2.4 million, covers 312 villages between the lake and the border. Two of them have no road, and the post comes by boat on Tuesdays and Fridays.',
  ([, last]) =>
    `A spokesman for the power company rejected what ${last} had called “a budget written on the back of a betting slip” and promised figures by the summer.`,
  () =>
    'Prices at the market in Whitmouth rose by a fifth in a week. The council meets on the ninth; no vote is planned, officials said.',
];

/** An article of at least this many words; the same number gives the same article. */
export function sampleArticle(words: number): Article {
  const paragraphs: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at++) {
    const person = PEOPLE[Math.floor(at / PARAGRAPHS.length) % PEOPLE.length] ?? PEOPLE[0];
    const other = PEOPLE[(at + 1) % PEOPLE.length] ?? PEOPLE[0];
    const paragraph = PARAGRAPHS[at % PARAGRAPHS.length]?.(person, other) ?? '';
    paragraphs.push(paragraph);
    count += wordCount(paragraph);
  }
  return articleOfText(paragraphs.join('\n\n'), { title: 'Sample', published: '2026-11-01' });
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

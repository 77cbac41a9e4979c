import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../../engine/pipeline';
import { articleOfText } from '../../../engine/tokens/article-of-text';
import { loadKnowledge } from '../../../tools/load-knowledge';

const pipeline = createPipeline(loadKnowledge());
const analyse = (text: string) => pipeline(articleOfText(text));

interface Answer {
  readonly words: string;
  readonly name: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}

/** What was answered for the quotation that holds `inside`. */
function answerFor(text: string, inside: string): Answer | undefined {
  const doc = analyse(text);
  const quotation = doc.quotations.find(({ start, end }) => text.slice(start, end).includes(inside));
  const found = doc.attributions.find((one) => one.quotation === quotation?.id);
  if (!found) return undefined;
  const mention = doc.mentions[found.mention ?? -1];
  return {
    words: mention ? text.slice(mention.start, mention.end) : '',
    name: doc.chains[found.chain ?? -1]?.name,
    rule: found.rule,
    confidence: found.confidence,
  };
}

/** Article, words inside the quotation, and the speaker. */
const hits: readonly (readonly [string, string, string])[] = [
  ['“The bridge will open in May,” Ilse Brandt told reporters.', 'bridge', 'Ilse Brandt'],
  ['“The bridge will open in May,” said Ilse Brandt, who runs the works.', 'bridge', 'Ilse Brandt'],
  ['According to Omar Reyes, the roof is “close to falling in”.', 'close', 'Omar Reyes'],
  ['Omar Reyes, a retired teacher from Leeds, said: “Nobody asked us about the school.”', 'Nobody', 'Omar Reyes'],
  [
    'Ilse Brandt asked Omar Reyes about the flood. “We lost everything in one night,” Reyes told her.',
    'lost',
    'Omar Reyes',
  ],
  ['“We were asleep when it came,” said Omar Reyes. “Then the lights went out.”', 'lights', 'Omar Reyes'],
  ['HOLLIS: “Will you stand again?”\n\nBRANDT: “Ask me in the spring, please.”', 'spring', 'BRANDT'],
  [
    'Her remarks echoed warnings by Transport Minister Omar Reyes of “costs nobody has counted” unless work stops.',
    'counted',
    'Omar Reyes',
  ],
  ['“Nobody asked the tenants,” said the former head of the harbour office, Omar Reyes.', 'tenants', 'Omar Reyes'],
  [
    'The Harbour Trust (HT), a charity with nine members, said the pier was “close to falling in”.',
    'close',
    'Harbour Trust',
  ],
  [
    '“We were poor,” says Ilse Brandt over coffee.\n\nWas the council any help with the house when I met you?\n\n“They sent us a form and then another form, and then they lost both.”',
    'lost both',
    'Ilse Brandt',
  ],
  ['Ilse Brandt welcomed the ruling. “It took nine years to get here,” she said.', 'nine', 'Ilse Brandt'],
];

/** Article, words inside the quotation, and who is near but does not speak. */
const misses: readonly (readonly [string, string, string])[] = [
  ['“We lost everything in one night,” Omar Reyes told Ilse Brandt.', 'lost', 'Ilse Brandt'],
  ['Omar Reyes, who replaced Ilse Brandt, said: “The work goes on as before.”', 'goes', 'Ilse Brandt'],
  ['Ilse Brandt left early. “The work goes on as before,” said Omar Reyes.', 'goes', 'Ilse Brandt'],
];

describe('attributing quotations', () => {
  it.each(hits)('%s', (text, inside, name) => {
    expect(answerFor(text, inside)?.name).toBe(name);
  });

  it.each(misses)('%s', (text, inside, name) => {
    expect(answerFor(text, inside)?.name).not.toBe(name);
  });

  it('says how it came to its answer', () => {
    expect(answerFor('“It rained all week here,” said Ilse Brandt.', 'rained')?.rule).toBe('inversion');
    expect(answerFor('“It rained all week here,” Ilse Brandt said.', 'rained')?.rule).toBe('said-right-after');
    expect(answerFor('According to Omar Reyes, the roof is “close to falling in”.', 'close')?.rule).toBe(
      'according-to',
    );
  });

  it('keeps the speaker over the paragraphs of one quotation', () => {
    const text = 'Ilse Brandt said: “It rained all week.\n\n“Then it snowed for a month.”';
    const answer = answerFor(text, 'snowed');
    expect(answer).toMatchObject({ name: 'Ilse Brandt', rule: 'continues' });
  });

  it('is surer of a plain sentence than of a quotation far from any name', () => {
    const plain = answerFor('“It rained all week in the valley,” said Ilse Brandt.', 'rained');
    const far = answerFor(
      'Ilse Brandt and Omar Reyes met.\n\nIt rained.\n\n“Nobody saw the dam give way that night.”',
      'dam',
    );
    expect(plain?.confidence ?? 0).toBeGreaterThan(far?.confidence ?? 1);
  });

  it('gives one answer for every quotation that counts as speech, on any text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      'said ',
      'Ilse Brandt ',
      'she ',
      'It rained. ',
      '\n\n',
      'NAME: ',
      '’',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const doc = analyse(pieces.join(''));
        const speech = doc.quotations.filter((one) => one.speech >= 0.5).map((one) => one.id);
        expect(doc.attributions.map((one) => one.quotation)).toEqual(speech);
        for (const { confidence, mention } of doc.attributions) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (mention !== null) expect(doc.mentions[mention]).toBeDefined();
        }
      }),
      { numRuns: 150 },
    );
  });
});

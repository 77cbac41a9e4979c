/** The same figures over parts of the gold: by length, by kind of mention, by distance, by outlet, by rule. */
import { groupBy } from '../support/group-by';
import { CONFIDENT, ratio } from './figures';
import type { Case } from './judge';
import type { Trace } from './run-document';

export interface Part {
  readonly split: string;
  readonly name: string;
  readonly quotes: number;
  readonly found: number;
  /** Right speaker over all gold speech of this part that names one. */
  readonly right: number | null;
  readonly sureShare: number | null;
  readonly sureRight: number | null;
}

export interface TracedCase {
  readonly one: Case;
  readonly trace: Trace | undefined;
}

type Split = (traced: TracedCase) => string;

const LENGTHS: readonly (readonly [most: number, name: string])[] = [
  [2, '1-2 words'],
  [4, '3-4 words'],
  [9, '5-9 words'],
  [24, '10-24 words'],
];
const LONGEST = '25 words and more';
/** Further apart than this is one part. */
const FARTHEST = 3;

const SPLITS: Readonly<Record<string, Split>> = {
  length: ({ one }) => {
    const words = one.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    return LENGTHS.find(([most]) => words <= most)?.[1] ?? LONGEST;
  },
  mention: ({ one, trace }) => {
    const attribution = one.hit && trace?.attributionAt(one.hit.segment.start);
    if (!attribution) return 'missed';
    if (attribution.inheritsFrom !== null) return 'inherited';
    return trace?.mentionOf(attribution)?.form ?? 'nobody';
  },
  paragraph: ({ one, trace }) => distanceName(paragraphsAway(one, trace)),
  outlet: ({ one }) => outletOf(one.document),
  rule: ({ one }) => one.hit?.quote.reason ?? 'missed',
};

/** Paragraphs from the quote to the words that point at its speaker; negative: the words stand before. */
function paragraphsAway(one: Case, trace: Trace | undefined): number | null {
  const attribution = one.hit && trace?.attributionAt(one.hit.segment.start);
  if (!trace || !attribution) return null;
  const mention = trace.mentionOf(attribution);
  const quotation = trace.linked.quotations.find(({ id }) => id === attribution.quotation);
  return mention && quotation ? mention.block - quotation.block : null;
}

function distanceName(away: number | null): string {
  if (away === null) return 'none';
  if (away === 0) return 'same';
  const many = Math.abs(away) >= FARTHEST ? `${FARTHEST} or more` : String(Math.abs(away));
  return `${many} ${away < 0 ? 'before' : 'after'}`;
}

/** The publisher, or what stands before the first `_` of an id such as "corpus/outlet_2016-09-12_title". */
export function outletOf({ id, publisher }: Case['document']): string {
  return publisher ?? id.slice(id.lastIndexOf('/') + 1).split('_')[0] ?? id;
}

export function splitCases(cases: readonly TracedCase[]): Part[] {
  const speech = cases.filter(({ one }) => one.kind === 'speech');
  return Object.entries(SPLITS).flatMap(([split, nameOf]) => {
    const parts = groupBy(speech, nameOf);
    return [...parts]
      .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([name, part]) => partOf(split, name, part));
  });
}

function partOf(split: string, name: string, traced: readonly TracedCase[]): Part {
  const cases = traced.map(({ one }) => one);
  const judged = cases.filter(({ basis }) => basis !== null);
  const answered = judged.filter(({ hit }) => hit !== undefined);
  const sure = answered.filter(({ hit }) => (hit?.quote.confidence ?? 0) >= CONFIDENT);
  return {
    split,
    name,
    quotes: cases.length,
    found: cases.filter(({ hit }) => hit !== undefined).length,
    right: ratio(judged.filter(({ right }) => right).length, judged.length),
    sureShare: ratio(sure.length, answered.length),
    sureRight: ratio(sure.filter(({ right }) => right).length, sure.length),
  };
}

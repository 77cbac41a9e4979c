/** From judged stretches to figures: counts add up over documents, and every figure is a function of the sums. */
import type { Case, JudgedDocument } from './judge';

export const COUNT_NAMES = [
  'documents',
  'missing',
  'speech',
  'notSpeech',
  'predicted',
  'found',
  'falseAlarms',
  'byMention',
  'byMentionRight',
  'named',
  'namedRight',
  'unnamed',
  'unnamedRight',
  'linked',
  'linkRight',
  'linkWrong',
  'strangers',
  'roles',
  'rolesRight',
  'answered',
  'sure',
  'sureRight',
] as const;
export type CountName = (typeof COUNT_NAMES)[number];
export type Counts = Readonly<Record<CountName, number>>;

/** Answers at or above this count as confident. */
export const CONFIDENT = 0.9;

export function countDocument(judged: JudgedDocument): Counts {
  const counts = zero();
  counts.documents = 1;
  counts.missing = Number(judged.missing);
  counts.predicted = judged.predicted;
  for (const one of judged.cases) {
    if (one.kind === 'speech') countSpeech(counts, one);
    else if (one.kind === 'unsure') counts.predicted -= Number(one.hit !== undefined);
    else countNotSpeech(counts, one);
  }
  return counts;
}

function countNotSpeech(counts: Record<CountName, number>, one: Case): void {
  counts.notSpeech++;
  counts.falseAlarms += Number(one.hit !== undefined);
}

const BASIS_COUNTS = {
  mention: ['byMention', 'byMentionRight'],
  named: ['named', 'namedRight'],
  unnamed: ['unnamed', 'unnamedRight'],
} as const;

function countSpeech(counts: Record<CountName, number>, one: Case): void {
  counts.speech++;
  counts.found += Number(one.hit !== undefined);
  if (one.basis) {
    const [all, right] = BASIS_COUNTS[one.basis];
    counts[all]++;
    counts[right] += Number(one.right);
    if (one.hit) countConfidence(counts, one.hit.quote.confidence, one.right);
  }
  if (one.basis === 'named' || one.basis === 'unnamed') {
    counts.linked += Number(Boolean(one.gold.wiki));
    counts.linkRight += Number(one.link === 'right');
    counts.linkWrong += Number(one.link === 'wrong');
    counts.strangers += Number(one.link === 'stranger');
  }
  counts.roles += Number(one.role !== null);
  counts.rolesRight += Number(one.role === true);
}

function countConfidence(counts: Record<CountName, number>, confidence: number, right: boolean): void {
  counts.answered++;
  if (confidence < CONFIDENT) return;
  counts.sure++;
  counts.sureRight += Number(right);
}

export function zero(): Record<CountName, number> {
  return Object.fromEntries(COUNT_NAMES.map((name) => [name, 0])) as Record<CountName, number>;
}

export function addCounts(all: readonly Counts[]): Counts {
  const sum = zero();
  for (const counts of all) for (const name of COUNT_NAMES) sum[name] += counts[name];
  return sum;
}

/** Named figures, 0..1; null where there is nothing to count. */
export type Figures = Readonly<Record<FigureName, number | null>>;
export type FigureName = keyof ReturnType<typeof figuresOf>;

export function figuresOf(n: Counts) {
  const right = n.byMentionRight + n.namedRight + n.unnamedRight;
  const attributable = n.byMention + n.named + n.unnamed;
  const precision = ratio(n.found, n.predicted);
  const recall = ratio(n.found, n.speech);
  const endPrecision = ratio(right, n.predicted);
  const endRecall = ratio(right, attributable);
  return {
    'detection.precision': precision,
    'detection.recall': recall,
    'detection.f1': harmonic(precision, recall),
    'detection.falseAlarmsOnNonSpeech': ratio(n.falseAlarms, n.notSpeech),
    'attribution.mention': ratio(n.byMentionRight, n.byMention),
    'attribution.named': ratio(n.namedRight, n.named),
    'attribution.unnamed': ratio(n.unnamedRight, n.unnamed),
    'attribution.all': ratio(right, attributable),
    'endToEnd.precision': endPrecision,
    'endToEnd.recall': endRecall,
    'endToEnd.f1': harmonic(endPrecision, endRecall),
    'entities.accuracy': ratio(n.linkRight, n.linked),
    'roles.accuracy': ratio(n.rolesRight, n.roles),
    'confident.share': ratio(n.sure, n.answered),
    'confident.accuracy': ratio(n.sureRight, n.sure),
  };
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function harmonic(a: number | null, b: number | null): number {
  return a && b ? (2 * a * b) / (a + b) : 0;
}

/** Figures that are no merit by themselves: lower is better, or they depend on the threshold. */
export const FALLING_FIGURES: ReadonlySet<string> = new Set([
  'detection.falseAlarmsOnNonSpeech',
  'confident.share',
] satisfies FigureName[]);

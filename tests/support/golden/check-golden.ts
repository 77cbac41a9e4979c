/** Holds a result against a golden: every difference as a line "cause: what". None: the golden is met. */
import type { Span } from '../../../engine/document';
import type { AnalysedArticle, Quote } from '../../../engine/result';
import { bareName, contentWords, isSpeaker } from '../../../tools/evaluate/same-name';
import type { Golden, GoldenQuote, GoldenSpeaker } from './golden';

/** At least this share of the printed role's words. */
const ENOUGH_OF_ROLE = 0.5;

export function checkGolden(golden: Golden, result: AnalysedArticle): string[] {
  const quotes = result.quotes.filter(({ kind }) => kind !== 'reported');
  const expected = golden.quotes.flatMap(({ segments }) => segments);
  const extra = quotes.flatMap(({ segments }) => segments).filter((span) => !expected.some((one) => same(one, span)));
  return [
    ...golden.quotes.flatMap((quote) => checkQuote(golden, quote, quotes, result)),
    ...extra.map(
      (span) => `${golden.excluded.some((one) => overlap(one, span)) ? 'false alarm' : 'extent'}: ${cut(golden, span)}`,
    ),
  ];
}

function checkQuote(golden: Golden, gold: GoldenQuote, quotes: readonly Quote[], result: AnalysedArticle): string[] {
  const found = gold.segments.map((segment) =>
    quotes.find((quote) => quote.segments.some((one) => same(one, segment))),
  );
  const missed = gold.segments.filter((_, at) => found[at] === undefined);
  if (missed.length > 0) return missed.map((span) => `missed: ${cut(golden, span)}`);
  const answers = [...new Set(found)].filter((one) => one !== undefined);
  const split = answers.length > 1 ? [`grouping: ${gold.id} is ${answers.length} quotes instead of one`] : [];
  return [...split, ...answers.flatMap((quote) => checkSpeaker(golden, gold, quote, result))];
}

function checkSpeaker(golden: Golden, gold: GoldenQuote, quote: Quote, result: AnalysedArticle): string[] {
  const answer = quote.speaker === null ? null : result.speakers[quote.speaker];
  const want = golden.speakers.find(({ key }) => key === gold.speaker);
  const label = `${gold.id} ${answer?.name ?? 'nobody'} (${quote.reason.rule})`;
  if (!want || !answer) return want || answer ? [`speaker: ${label} for ${want?.names[0] ?? 'nobody'}`] : [];
  if (!isNamed(want, answer.name)) return [`speaker: ${label} for ${want.names[0]}`];
  return [
    ...(want.types.includes(answer.type) ? [] : [`type: ${label} is ${answer.type}, not ${want.types.join(' or ')}`]),
    ...checkRole(want, answer.role?.text ?? null, label),
    ...checkMention(golden, want, quote, label),
    ...checkCue(golden, quote, label),
  ];
}

function isNamed({ names, types }: GoldenSpeaker, name: string): boolean {
  const [type = 'person'] = types;
  if (type === 'group') return names.some((one) => bareName(one) === bareName(name));
  return isSpeaker({ speaker: names[0] ?? '', also: names.slice(1), type }, name);
}

function checkRole({ role }: GoldenSpeaker, answer: string | null, label: string): string[] {
  if (role === null) return [];
  const want = [...contentWords(role)];
  const have = contentWords(answer ?? '');
  const enough = want.filter((word) => have.has(word)).length / want.length >= ENOUGH_OF_ROLE;
  return enough ? [] : [`role: ${label} has "${answer ?? ''}", not "${role}"`];
}

function checkMention(golden: Golden, { key }: GoldenSpeaker, { mention }: Quote, label: string): string[] {
  const marked = golden.mentions.get(key) ?? [];
  if (marked.length === 0 || mention === null || marked.some((one) => overlap(one, mention))) return [];
  return [`mention: ${label} by "${cut(golden, mention)}"`];
}

function checkCue(golden: Golden, { cue }: Quote, label: string): string[] {
  if (golden.cues.length === 0 || cue === null || golden.cues.some((one) => overlap(one, cue))) return [];
  return [`cue: ${label} by "${cut(golden, cue)}"`];
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function cut({ article }: Golden, { start, end }: Span): string {
  return article.text.slice(start, end);
}

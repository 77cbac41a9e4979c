/** Files every miss under a named cause, by looking at what the stages made of it. */
import type { Attribution, Mention } from '../../engine/document';
import { sourceTexts } from './gold';
import type { Case, JudgedDocument } from './judge';
import type { Trace } from './run-document';
import { bareName, isSpeaker } from './same-name';

export interface Miss {
  readonly cause: string;
  readonly document: string;
  /** Names the gold stretch across runs: document and offset. */
  readonly key: string;
  readonly text: string;
  /** What was answered, for what. */
  readonly detail: string;
}

/** Every miss of a document: stretches, speakers, links and roles. A stretch can miss in more than one way. */
export function missesOf(judged: JudgedDocument, trace: Trace | undefined): Miss[] {
  const { id } = judged.document;
  const extra = judged.extra.map(({ segment, quote }) => ({
    cause: 'false alarm: no stretch there',
    document: id,
    key: `${id}@+${segment.start}`,
    text: segment.text,
    detail: quote.speaker?.name ?? 'nobody',
  }));
  return [...judged.cases.flatMap((one) => missesOfCase(one, trace, judged.cases)), ...extra];
}

function missesOfCase(one: Case, trace: Trace | undefined, cases: readonly Case[]): Miss[] {
  const causes = [speakerCause(one, trace, cases), linkCause(one), roleCause(one)];
  return causes.flatMap((cause) => (cause === null ? [] : [missOf(one, cause)]));
}

export function keyOf(one: Case): string {
  return `${one.document.id}@${one.gold.start}`;
}

function missOf(one: Case, cause: string): Miss {
  const speaker = one.hit?.quote.speaker;
  const said = speaker ? `${speaker.name} [${speaker.mention?.text ?? ''}]` : 'nobody';
  const want = one.gold.speaker ?? sourceTexts(one.document, one.gold).join(' … ');
  const link = cause.startsWith('link')
    ? `${speaker?.wiki ?? speaker?.entity ?? 'nobody'} for ${one.gold.wiki ?? 'nobody'}; `
    : '';
  const role = cause.startsWith('role') ? `"${speaker?.role ?? ''}" for "${one.gold.role ?? ''}"; ` : '';
  const detail = `${link}${role}${said} for ${want} (${one.hit?.quote.reason ?? '-'}, ${one.hit?.quote.confidence ?? '-'})`;
  return { cause, document: one.document.id, key: keyOf(one), text: one.text, detail };
}

function linkCause({ link }: Case): string | null {
  if (link === null || link === 'right') return null;
  return link === 'stranger' ? 'link: a stranger' : `link: ${link}`;
}

function roleCause({ role, hit }: Case): string | null {
  if (role !== false || !hit) return null;
  return hit.quote.speaker?.role ? 'role: other words' : 'role: missed';
}

/** Why a stretch or its speaker is wrong, or null when both are right or not judged; `cases` are all of its document. */
export function speakerCause(one: Case, trace: Trace | undefined, cases: readonly Case[]): string | null {
  if (one.kind === 'unsure') return null;
  if (one.kind === 'notSpeech') return one.hit ? 'false alarm: nobody’s words' : null;
  if (!one.hit) return missedCause(one, trace);
  if (one.basis === null || one.right) return null;
  if (!one.hit.quote.speaker) return 'speaker: nobody';
  const attribution = trace?.attributionAt(one.hit.segment.start);
  if (!trace || !attribution) return 'speaker: wrong';
  if (attribution.inheritsFrom !== null) return inheritedCause(cases, trace, attribution);
  const mention = trace.mentionOf(attribution);
  return one.basis === 'mention' ? wrongPlace(one, trace, mention) : wrongName(one, trace, attribution, mention);
}

/** Whether the quote it takes its speaker from was right: then going on with that speaker was the mistake. */
function inheritedCause(cases: readonly Case[], trace: Trace, { inheritsFrom }: Attribution): string {
  const before = trace.linked.quotations.find(({ id }) => id === inheritsFrom);
  const source = cases.find(({ hit }) => hit !== undefined && hit.segment.start === before?.start);
  return source && !source.right ? 'speaker: inherits what was wrong' : 'speaker: inherits wrongly';
}

function missedCause(one: Case, trace: Trace | undefined): string {
  const near = trace?.linked.quotations.find(({ start, end }) => start < one.gold.end && end > one.gold.start);
  if (!near) return 'missed: no marks found';
  const judgedSpeech = trace?.attributionAt(near.start) !== undefined;
  return judgedSpeech ? 'missed: other extent' : `missed: taken for no speech (${near.speechReason})`;
}

const WANT_PRONOUN: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who', 'his', 'her', 'their']);

function formOfWords(words: string): string {
  if (WANT_PRONOUN.has(words.toLowerCase())) return 'pronoun';
  return /\p{Lu}/u.test(words) ? 'name' : 'description';
}

/** Gold gives the place of the source. */
function wrongPlace(one: Case, trace: Trace, mention: Mention | undefined): string {
  const sources = one.gold.sources ?? [];
  const wanted = formOfWords(sourceTexts(one.document, one.gold)[0] ?? '');
  const candidate = trace.linked.mentions.some(({ start, end }) =>
    sources.some(([from, to]) => start < to && end > from),
  );
  if (!candidate) return `speaker: ${wanted} is no candidate`;
  const sentence = trace.linked.sentences[mention?.sentence ?? -1];
  const same = sentence && sources.some(([from, to]) => from < sentence.end && to > sentence.start);
  return same ? `speaker: wrong one in the sentence (wanted ${wanted})` : `speaker: wrong sentence (wanted ${wanted})`;
}

/** Gold gives the speaker's name, and the words that point there. */
function wrongName(one: Case, trace: Trace, attribution: Attribution, mention: Mention | undefined): string {
  const { gold } = one;
  const known = trace.linked.chains.some((chain) => isSpeaker(gold, chain.name));
  const pointed = mention ? trace.linked.article.text.slice(mention.start, mention.end) : '';
  const rightWords = gold.mention ? agree(pointed, gold.mention) : false;
  if (rightWords && mention?.form === 'pronoun') return 'speaker: pronoun resolved wrongly';
  if (gold.type === 'unnamed')
    return rightWords ? 'speaker: description told otherwise' : 'speaker: described one not found';
  if (rightWords) return known ? 'speaker: right words, tied to another' : 'speaker: right words, name told otherwise';
  if (!known) return 'speaker: no chain of this name';
  if (mention?.form === 'document') return 'speaker: a document instead';
  if (attribution.rivals.some(({ chain }) => isSpeaker(gold, trace.linked.chains[chain]?.name)))
    return 'speaker: second best';
  return `speaker: wrong ${mention?.form ?? 'mention'}`;
}

function agree(a: string, b: string): boolean {
  const [one, other] = [bareName(a), bareName(b)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

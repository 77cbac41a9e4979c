import type { Mention, Sentence } from '../document';
import { contentOf, type Reading, type ReportedClause } from './clause';

/** Adverbs and auxiliaries between subject and verb. */
const BETWEEN = 3;
/** Longest addressee: "told the parish council that". */
const ADDRESSEE = 8;
const HINDERING: ReadonlySet<string> = new Set(['negation', 'relative']);

type Pattern = (reading: Reading, sentence: Sentence, cue: number) => ReportedClause | null;

/** "The mayor said (that) the bridge would close"; "she told the council that ...". */
export const before: Pattern = (reading, sentence, cue) => {
  const mention = subjectBefore(reading, cue);
  if (!mention) return null;
  const that = findThat(reading, sentence, cue);
  const from = that >= 0 ? that + 1 : cue + 1;
  if (that < 0 && !takesClause(reading, sentence, cue)) return null;
  const content = contentOf(reading, from, sentence.last);
  return content && { cue: [cue, cue + 1], mention, content };
};

/** "The bridge would close, the mayor said." and "The bridge would close, said the mayor." */
export const after: Pattern = (reading, sentence, cue) => {
  if (!reading.words.bare.has(reading.lower(cue))) return null;
  const subject = subjectBefore(reading, cue);
  if (subject && endsClause(reading, cue + 1, sentence) && reading.lower(subject.first - 1) === ',') {
    const content = contentOf(reading, sentence.first, subject.first - 1);
    return content && { cue: [cue, cue + 1], mention: subject, content };
  }
  const inverted = reading.mentionStartingAt(cue + 1);
  if (!inverted || reading.lower(cue - 1) !== ',' || !reading.free(cue, inverted.sentence)) return null;
  const content = contentOf(reading, sentence.first, cue - 1);
  return content && { cue: [cue, cue + 1], mention: inverted, content };
};

/** "According to the mayor, the bridge would close." and the same at the end. `cue` is "according". */
export const accordingTo: Pattern = (reading, sentence, cue) => {
  const mention = reading.mentionStartingAt(cue + 2);
  if (!mention || reading.lower(cue + 1) !== 'to') return null;
  const opens = cue === sentence.first;
  const comma = opens ? commaAfter(reading, mention.last, sentence) : -1;
  if (opens && comma < 0) return null;
  const content = opens ? contentOf(reading, comma + 1, sentence.last) : contentOf(reading, sentence.first, cue);
  return content && { cue: [cue, cue + 2], mention, content };
};

/** The mention whose verb stands at `cue`: right before it, or before adverbs and "has". */
function subjectBefore(reading: Reading, cue: number): Mention | undefined {
  let at = overAside(reading, cue);
  for (let count = 0; count <= BETWEEN; count += 1) {
    const mention = reading.mentionEndingAt(at);
    if (mention) return HINDERING.has(reading.classOf(at)) || isRelative(reading, mention) ? undefined : mention;
    const kind = reading.classOf(at - 1);
    const perfect = PERFECT.has(reading.lower(at - 1));
    if (kind !== 'adverb' && !perfect && !reading.lower(at - 1).endsWith('ly')) return undefined;
    at -= 1;
  }
  return undefined;
}

/** Longest aside between subject and verb: ", who keeps the lighthouse,". */
const ASIDE = 16;

/** Where the subject ends when an aside in commas stands between it and the verb; else `cue`. */
function overAside(reading: Reading, cue: number): number {
  if (reading.lower(cue - 1) !== ',') return cue;
  for (let at = cue - 2; at > 0 && cue - at < ASIDE && reading.free(at, cueSentence(reading, cue)); at -= 1) {
    if (reading.lower(at) !== ',') continue;
    const opener = reading.classOf(at + 1);
    return opener === 'relative' || opener === 'determiner' ? at : cue;
  }
  return cue;
}

/** "has said" is said; "would say", "did not say" are not. */
const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'had', 'also']);

const isRelative = (reading: Reading, mention: Mention): boolean => reading.classOf(mention.head) === 'relative';

/** Index of the "that" which opens the content, behind the addressee if there is one; -1 for none. */
function findThat(reading: Reading, sentence: Sentence, cue: number): number {
  if (reading.lower(cue + 1) === 'that') return cue + 1;
  if (!reading.words.telling.has(reading.lower(cue))) return -1;
  for (let at = cue + 2; at < cue + 2 + ADDRESSEE && reading.free(at, cueSentence(reading, cue)); at += 1) {
    if (reading.lower(at) === 'that' && at < sentence.last) return at;
    if (reading.lower(at) === ',') return -1;
  }
  return -1;
}

const cueSentence = (reading: Reading, cue: number): number => reading.document.tokens[cue]?.sentence ?? -1;

/** Without "that" the verb must be one that takes a clause, and what follows must be one. */
function takesClause(reading: Reading, sentence: Sentence, cue: number): boolean {
  if (!reading.words.bare.has(reading.lower(cue)) || !opensClause(reading, cue + 1)) return false;
  if (reading.words.saying.has(reading.lower(cue))) return true;
  for (let at = cue + 2; at < sentence.last; at += 1) {
    if (reading.classOf(at) === 'auxiliary' || reading.lower(at).endsWith('ed')) return true;
  }
  return false;
}

const CAPITAL = /^\p{Lu}/u;

/** A clause begins with its subject: an article, a pronoun, a name, "there" -- not with a preposition or a full stop. */
function opensClause(reading: Reading, at: number): boolean {
  const token = reading.document.tokens[at];
  if (!token || token.kind === 'punctuation') return false;
  const kind = reading.classOf(at);
  if (kind === 'preposition' || kind === 'conjunction' || kind === 'time' || kind === 'negation') return false;
  return (
    kind !== '' || CAPITAL.test(token.text) || reading.mentionStartingAt(at) !== undefined || token.lower.endsWith('s')
  );
}

const endsClause = (reading: Reading, at: number, sentence: Sentence): boolean =>
  at >= sentence.last || /^[.,;!?]/u.test(reading.document.tokens[at]?.text ?? '') || reading.classOf(at) === 'time';

function commaAfter(reading: Reading, from: number, sentence: Sentence): number {
  for (let at = from; at < sentence.last; at += 1) if (reading.lower(at) === ',') return at;
  return -1;
}

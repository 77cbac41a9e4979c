/** Words of saying around the mention: as its verb, inverted before it, over appositions, as somebody else's. */
import { has, isPossessiveSign, lowerAt, together } from '../../mentions/view';
import { Fact } from '../../mentions/word-facts';
import { ownerOf, SayingNoun } from '../saying-noun';
import { TokenClass } from '../scene';
import { type Frame, isCue } from './frame';
import { pair, type Sink } from './sink';

const T = 300;
/** Longest apposition ("..., a retired teacher from Leeds, ...") and bracket that is skipped. */
const APPOSITION = 30;
const BRACKET = 14;
/** Adverbs and auxiliaries between subject and verb. */
const HELPERS = 5;
/** Titles and modifiers between an inverted verb and its subject. */
const MODIFIERS = 8;

const OPEN_ASIDE = new Set(['(', '—', '–', '-', '--']);
const CLOSE_ASIDE = new Set([')', '—', '–', '-', '--']);

export interface VerbPlace {
  /** Token of the first word after the subject that could be its verb. */
  readonly at: number;
  /** 0: directly, 1: after an apposition, 2: after a bracket or dash. */
  readonly skipped: number;
}

function skipAside(frame: Frame, at: number): VerbPlace {
  const { view } = frame.scene;
  const sign = lowerAt(view, at);
  const comma = sign === ',';
  if (!comma && !OPEN_ASIDE.has(sign)) return { at, skipped: 0 };
  const reach = at + (comma ? APPOSITION : BRACKET);
  for (let k = at + 1; k < view.count && k < reach && together(view, at, k); k++) {
    const text = lowerAt(view, k);
    if (text === '.' || text === ':') break;
    if (comma ? text === ',' && isVerbLike(frame, k + 1) : CLOSE_ASIDE.has(text))
      return { at: k + 1, skipped: comma ? 1 : 2 };
  }
  return { at, skipped: 0 };
}

function isVerbLike(frame: Frame, at: number): boolean {
  return has(frame.scene.view, at, Fact.cue | Fact.auxiliary | Fact.adverb);
}

/** Where the verb of the clause that this mention may be subject of stands. */
export function verbAfter(frame: Frame): VerbPlace {
  const { view } = frame.scene;
  const aside = skipAside(frame, frame.mention.last);
  let at = aside.at;
  for (
    let helpers = 0;
    helpers < HELPERS && has(view, at, Fact.adverb | Fact.auxiliary | Fact.time) && !isCue(frame.scene, at);
    helpers++
  )
    at++;
  return { at: together(view, at, frame.mention.last - 1) ? at : -1, skipped: aside.skipped };
}

/** The verb before the mention when only titles and modifiers stand between, or -1. */
export function verbBefore(frame: Frame): number {
  const { view } = frame.scene;
  let at = frame.mention.first - 1;
  for (let count = 0; count < MODIFIERS && at > 0; count++, at--) {
    const modifier =
      has(view, at, Fact.title | Fact.role | Fact.determiner | Fact.possessive | Fact.adverb) || view.capital[at] === 1;
    if (!modifier || isCue(frame.scene, at) || isPossessiveSign(view, at)) break;
  }
  return at >= 0 && together(view, at, frame.mention.first) && isCue(frame.scene, at, true) ? at : -1;
}

function subjectFeatures(frame: Frame, sink: Sink): void {
  const { scene, place, type, quote } = frame;
  const verb = verbAfter(frame);
  const strong = verb.at >= 0 && isCue(scene, verb.at);
  const any = strong || (verb.at >= 0 && isCue(scene, verb.at, true));
  const state = (strong ? 2 : any ? 1 : 0) * 3 + verb.skipped;
  sink.put(T, pair(state, pair(place, type)));
  sink.put(T + 1, pair(state, pair(quote.edge, place)));
  sink.put(T + 2, pair(state, pair(quote.length, pair(place, Math.min(frame.rank, 3)))));
  if (any) {
    const word = scene.words[verb.at] ?? 0;
    sink.put(T + 3, pair(word, place));
    sink.put(T + 4, pair(scene.classes[verb.at + 1] ?? 0, pair(place, state)));
    // Whether the verb's object is the quotation itself.
    const touches = !frame.after && frame.quote.quotation.first - verb.at <= 2 ? 1 : 0;
    sink.put(T + 5, pair(touches, pair(place, state)));
    sink.put(T + 6, pair(pair(scene.classes[verb.at + 1] ?? 0, scene.classes[verb.at + 2] ?? 0), place));
  } else if (verb.at >= 0) {
    sink.put(T + 7, pair(scene.words[verb.at] ?? 0, place));
    sink.put(T + 8, pair(scene.classes[verb.at] ?? 0, pair(place, verb.skipped)));
  }
}

function inversionFeatures(frame: Frame, sink: Sink): void {
  const { scene, place, type, quote } = frame;
  const verb = verbBefore(frame);
  const adjacent = verb >= 0 && verb - 1 < quote.quotation.last && verb >= quote.quotation.last ? 1 : 0;
  const afterQuote = verb > 0 && scene.classes[verb - 1] === TokenClass.quoted ? 1 : 0;
  const object = verb >= 0 && has(scene.view, verb, Fact.toSomebody) ? 1 : 0;
  const state = verb < 0 ? 0 : 1 + adjacent * 4 + afterQuote * 2 + object;
  sink.put(T + 20, pair(state, pair(place, type)));
  sink.put(T + 21, pair(state, pair(quote.edge, place)));
  if (verb >= 0) {
    sink.put(T + 22, pair(scene.words[verb] ?? 0, pair(place, adjacent)));
    sink.put(T + 23, pair(Math.min(frame.mention.first - verb, 6), pair(place, object)));
    const subject = scene.classes[verb - 1] ?? 0;
    sink.put(T + 24, pair(subject, pair(place, object)));
  }
}

function betweenFeatures(frame: Frame, sink: Sink): void {
  const { scene, from, to, place, type } = frame;
  const cues = Math.max(0, (scene.cuesBefore[to] ?? 0) - (scene.cuesBefore[from] ?? 0));
  const clauses = Math.max(0, (scene.clausesBefore[to] ?? 0) - (scene.clausesBefore[from] ?? 0));
  sink.put(T + 40, pair(Math.min(cues, 3), place));
  sink.put(T + 41, pair(Math.min(clauses, 2), pair(Math.min(cues, 2), place)));
  if (cues === 0) return;
  const nearest = frame.after ? (scene.nextCue[from] ?? -1) : (scene.lastCue[to - 1] ?? -1);
  if (nearest < 0) return;
  sink.put(T + 42, pair(scene.words[nearest] ?? 0, frame.after ? 1 : 0));
  // ", adding: ..." has no subject of its own: that of the main clause is wanted.
  const participle = scene.classes[nearest] === TokenClass.participleCue ? 1 : 0;
  const comma = lowerAt(scene.view, nearest - 1) === ',' ? 1 : 0;
  sink.put(T + 43, pair(participle * 2 + comma, pair(place, pair(type, Math.min(cues, 2)))));
  sink.put(T + 44, pair(scene.classes[nearest - 1] ?? 0, pair(participle, pair(place, Math.min(cues, 2)))));
  const nearQuote = frame.after ? nearest - from : to - nearest;
  sink.put(T + 45, pair(Math.min(nearQuote, 5), pair(place, Math.min(cues, 2))));
}

const saysSomething = (frame: Frame, at: number): boolean =>
  has(frame.scene.view, at, Fact.cue | Fact.document | Fact.speechNoun);

function governorFeatures(frame: Frame, sink: Sink): void {
  const { scene, mention, place } = frame;
  const { view } = scene;
  const before = mention.first - 1;
  const according = lowerAt(view, before) === 'to' && lowerAt(view, before - 1) === 'according' ? 1 : 0;
  const by = lowerAt(view, before) === 'by' ? 1 : 0;
  const told = has(view, before, Fact.toSomebody) && !has(view, before, Fact.participle) ? 1 : 0;
  const possessive = isPossessiveSign(view, mention.last) ? 1 : 0;
  sink.put(T + 60, pair(according * 8 + by * 4 + told * 2 + possessive, place));
  // "warnings by Ann Lee of ...", "Ann Lee's claim that ...": a noun of saying governs or is owned.
  if (by)
    sink.put(T + 63, pair(saysSomething(frame, before - 1) ? 1 : 0, pair(place, scene.classes[mention.last] ?? 0)));
  if (possessive)
    sink.put(
      T + 64,
      pair(
        saysSomething(frame, mention.last + 1) || saysSomething(frame, mention.last + 2) ? 1 : 0,
        pair(place, frame.rank),
      ),
    );
  const owner = ownerOf(view, mention, frame.quote.quotation);
  if (owner.kind !== SayingNoun.none)
    sink.put(T + 65, pair(owner.kind, pair(scene.words[owner.link] ?? 0, frame.type)));
  if (possessive) sink.put(T + 61, pair(scene.words[mention.last + 1] ?? 0, place));
  if (according) sink.put(T + 62, pair(frame.type, pair(frame.quote.next, place)));
}

export function cueFeatures(frame: Frame, sink: Sink): void {
  subjectFeatures(frame, sink);
  inversionFeatures(frame, sink);
  betweenFeatures(frame, sink);
  governorFeatures(frame, sink);
}

/** The mention itself: its words, its neighbours, how often its chain is named, where it stands in its sentence. */
import type { Frame } from './frame';
import { pair, type Sink } from './sink';

const T = 400;
const MOST_NAMED = 6;
const LONGEST = 5;
const NAME_TYPES = 4;

/** Order of the mention in its sentence outside quotations: 0 for the first words, 1 after a comma, 2 otherwise. */
function opensSentence(frame: Frame): number {
  const { scene, mention } = frame;
  const first = scene.doc.sentences[mention.sentence]?.first ?? 0;
  if (mention.first <= first) return 0;
  const before = (scene.outsideBefore[mention.first] ?? 0) - (scene.outsideBefore[first] ?? 0);
  if (before <= 1) return 1;
  return before <= 4 ? 2 : 3;
}

export function mentionFeatures(frame: Frame, sink: Sink): void {
  const { scene, mention, place, type, blocks } = frame;
  if (mention.first < 0) {
    sink.put(T, place);
    return;
  }
  const { classes, words, doc } = scene;
  const before = mention.first - 1;
  const sameBefore = doc.tokens[before]?.block === mention.block;
  const sameAfter = doc.tokens[mention.last]?.block === mention.block;
  const previous = sameBefore ? (classes[before] ?? 0) : 0;
  const next = sameAfter ? (classes[mention.last] ?? 0) : 0;
  const inQuote = scene.doc.quotationOf[mention.last] ?? -1;
  sink.put(T + 1, sameAfter && inQuote < 0 ? (words[mention.last] ?? 0) : 1);
  sink.put(T + 2, sameBefore ? (words[before] ?? 0) : 1);
  sink.put(T + 3, pair(next, place));
  sink.put(T + 4, pair(previous, place));
  sink.put(T + 5, pair(pair(previous, next), pair(place, blocks)));
  sink.put(T + 6, pair(sameAfter && inQuote < 0 ? (words[mention.last] ?? 0) : 1, pair(type, place)));
  sink.put(T + 7, pair(opensSentence(frame), pair(type, place)));
  sink.put(T + 8, pair(Math.min(mention.last - mention.first, LONGEST), type));
  if (type > NAME_TYPES) {
    sink.put(T + 9, words[mention.head] ?? 0);
    sink.put(T + 10, pair(words[mention.head] ?? 0, place));
    sink.put(T + 11, pair(words[mention.first] ?? 0, type));
  }
  sink.put(T + 12, pair(frame.quote.said.has(words[mention.head] ?? 0) ? 1 : 0, type));
  const chain = scene.chainOf[mention.id] ?? -1;
  // "Adams is a friend of mine": the speaker is somebody else, whatever words point at him.
  sink.put(T + 16, pair(chain >= 0 && frame.quote.said.has(scene.chainWord[chain] ?? 0) ? 1 : 0, pair(type, place)));
  const size = chain < 0 ? 0 : (scene.chainSize[chain] ?? 0);
  sink.put(T + 13, pair(Math.min(size, MOST_NAMED), type));
  sink.put(T + 14, pair(doc.chains[chain]?.mentions[0] === mention.id ? 1 : 0, type));
  sink.put(T + 15, pair(previous, pair(type, place)));
}

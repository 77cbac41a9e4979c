/** Where the mention stands: side, distance in blocks, sentences, words and mentions, and how the quotation is framed. */
import type { Frame } from './frame';
import { pair, type Sink, step } from './sink';

const T = 100;

export function positionFeatures(frame: Frame, sink: Sink): void {
  const { quote, place, type, blocks, sentences, words, quotes, rank } = frame;
  const side = frame.after ? 1 : 0;
  const near = Math.min(rank, 6);
  const distance = step(words);
  sink.put(T, pair(type, side));
  sink.put(T + 1, pair(type, place));
  sink.put(T + 2, pair(blocks, side));
  sink.put(T + 3, pair(sentences, side));
  sink.put(T + 4, pair(distance, place));
  sink.put(T + 5, pair(near, place));
  sink.put(T + 6, pair(Math.min(quotes, 3), place));
  sink.put(T + 7, pair(quote.edge, place));
  sink.put(T + 8, pair(pair(quote.edge, place), pair(type, Math.min(rank, 3))));
  sink.put(T + 9, pair(quote.next, pair(place, Math.min(rank, 2))));
  sink.put(T + 10, pair(pair(quote.edge, quote.next), pair(place, Math.min(rank, 2))));
  sink.put(T + 11, pair(pair(quote.next, quote.second), pair(place, Math.min(rank, 2))));
  sink.put(T + 12, pair(quote.length, pair(place, Math.min(rank, 3))));
  sink.put(T + 13, pair(quote.length, pair(type, place)));
  sink.put(T + 14, pair(quote.length, pair(blocks, distance)));
  sink.put(T + 15, pair(quote.blockKind, pair(place, Math.min(rank, 2))));
  sink.put(T + 16, pair(quote.firstPerson ? 1 : 0, type));
  sink.put(T + 17, pair(pair(quote.edge, blocks), pair(side, Math.min(rank, 3))));
  sink.put(T + 19, pair(quote.lead, pair(blocks, pair(side, Math.min(rank, 3)))));
  sink.put(T + 20, pair(quote.lead, pair(type, place)));
  sink.put(T + 18, pair(quote.cueAfter >= 0 ? 1 : 0, pair(place, Math.min(rank, 2))));
}

/** Who spoke last, and before that: floating and split quotes, alternation in interviews. */
import type { Frame } from './frame';
import { pair, type Sink } from './sink';

const T = 500;
const FAR = 4;

export interface Turn {
  readonly mention: number;
  readonly chain: number;
  readonly block: number;
  /** Token after the turn's closing mark. */
  readonly last: number;
}

/** The turns so far, latest last. */
export type History = readonly Turn[];

export function historyFeatures(frame: Frame, history: History, sink: Sink): void {
  const { scene, mention, place, quote, blocks } = frame;
  const turn = history.at(-1);
  if (!turn) {
    sink.put(T, place);
    return;
  }
  const { quotation } = quote;
  const gap = Math.min(FAR, quotation.block - turn.block);
  const text = Math.min(
    8,
    Math.max(0, (scene.outsideBefore[quotation.first] ?? 0) - (scene.outsideBefore[turn.last] ?? 0)),
  );
  const chain = scene.chainOf[mention.id] ?? -1;
  const sameMention = turn.mention === mention.id ? 1 : 0;
  const sameChain = chain >= 0 && turn.chain === chain ? 1 : 0;
  const between = mention.first >= turn.last && mention.first < quotation.first ? 1 : 0;
  const same = sameMention * 4 + sameChain * 2 + between;
  sink.put(T + 1, pair(same, gap));
  sink.put(T + 2, pair(same, pair(quote.edge, Math.min(gap, 2))));
  sink.put(T + 3, pair(same, pair(place, gap)));
  sink.put(T + 4, pair(same, pair(text, Math.min(gap, 2))));
  sink.put(T + 5, pair(same, pair(quote.next, Math.min(gap, 2))));
  sink.put(T + 6, pair(same, pair(quote.length, pair(blocks, Math.min(gap, 2)))));
  sink.put(T + 7, pair(same, pair(frame.type, Math.min(gap, 2))));
  sink.put(T + 10, pair(same, pair(quote.lead, pair(Math.min(gap, 2), quote.edge))));
  sink.put(T + 11, pair(same, pair(quote.lead, pair(gap, frame.type))));
  const older = history.at(-2);
  const alternates = older && chain >= 0 && older.chain === chain && turn.chain !== chain ? 1 : 0;
  sink.put(T + 8, pair(alternates, pair(gap, quote.edge)));
  let spoken = 0;
  for (const one of history) if (chain >= 0 && one.chain === chain) spoken++;
  sink.put(T + 9, pair(Math.min(spoken, 3), pair(frame.type, place)));
}

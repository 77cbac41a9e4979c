/** The ends of what stands between mention and quotation, as patterns of classes. */
import { TokenClass } from '../scene';
import type { Frame } from './frame';
import { pair, type Sink } from './sink';

const T = 200;
/** Beyond this many words a pattern in another block says nothing. */
const FAR = 12;
const SKIPPED_QUOTE = 31;
const BLOCK_BREAK = 37;

/** Hash of up to `limit` classes from `at` in direction `by`, quotations and block breaks as one sign each. */
function runHash(frame: Frame, at: number, stop: number, by: 1 | -1, limit: number): number {
  const { classes, doc } = frame.scene;
  let hash = 17;
  let count = 0;
  for (let k = at; k !== stop && count < limit; k += by) {
    const own = classes[k] ?? 0;
    const previous = k - by;
    if (k !== at && doc.tokens[k]?.block !== doc.tokens[previous]?.block) hash = pair(hash, BLOCK_BREAK);
    if (own === TokenClass.quoted) {
      if (k === at || doc.quotationOf[k] !== doc.quotationOf[previous]) hash = pair(hash, SKIPPED_QUOTE);
      const quotation = doc.quotations[doc.quotationOf[k] ?? -1];
      if (quotation) k = by === 1 ? Math.min(quotation.last - 1, stop - 1) : Math.max(quotation.first, stop + 1);
      continue;
    }
    hash = pair(hash, own);
    count++;
  }
  return hash;
}

/** Whole patterns, longer than three tokens, fit the outlets they are learnt from and lose on others. */
export function patternFeatures(frame: Frame, sink: Sink): void {
  const { from, to, words, place, type } = frame;
  if (to < from || (frame.blocks !== 0 && words > FAR)) return;
  sink.put(T + 3, pair(runHash(frame, from, to, 1, 2), pair(place, type)));
  sink.put(T + 4, pair(runHash(frame, to - 1, from - 1, -1, 2), pair(place, type)));
  sink.put(T + 5, pair(runHash(frame, from, to, 1, 3), place));
  sink.put(T + 6, pair(runHash(frame, to - 1, from - 1, -1, 3), place));
}

/** Interviews whose questions are plain paragraphs: the answer is by whoever has the floor, never by the one who asks. */
import type { Frame } from './features/frame';
import type { History } from './features/history';
import { MentionType } from './scene';

/** How a quotation that opens its block is led to: the block before ends in a question mark, outside quotation marks. */
const AFTER_QUESTION = 2;
/** Log weights for whoever spoke last, and for "I" outside quotation marks, who is the writer. */
const ANSWERS = 2;
const ASKS = -3;

/** What is added to the candidate's score. */
export function interviewWeight(frame: Frame, history: History): number {
  if (frame.quote.lead !== AFTER_QUESTION || (frame.blocks === 0 && frame.sentences === 0)) return 0;
  if (frame.type === MentionType.first) return ASKS;
  const turn = history.at(-1);
  if (!turn) return 0;
  const chain = frame.scene.chainOf[frame.mention.id] ?? -1;
  return turn.mention === frame.mention.id || (chain >= 0 && chain === turn.chain) ? ANSWERS : 0;
}

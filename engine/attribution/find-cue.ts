/** The words of saying behind an answer, and the name of the rule that a reader would give for it. */
import type { Span } from '../document';
import { lowerAt } from '../mentions/view';
import { type Frame, isCue } from './features/frame';
import { verbAfter, verbBefore } from './features/cue';

export interface Evidence {
  readonly cue: Span | null;
  readonly rule: string;
}

/** A verb this near to the closing mark stands "right after" the quotation. */
const RIGHT_AFTER = 3;

function spanAt(frame: Frame, from: number, to: number = from): Span | null {
  const { tokens } = frame.scene.doc;
  const first = tokens[from];
  const last = tokens[to];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The verb that the mention is subject of, or -1. */
function verbOf(frame: Frame): number {
  const after = verbAfter(frame).at;
  if (after >= 0 && isCue(frame.scene, after, true)) return after;
  return verbBefore(frame);
}

/** The nearest verb of saying between mention and quotation, or -1. */
function verbBetween(frame: Frame): number {
  const { scene, from, to } = frame;
  const at = frame.after ? (scene.nextCue[from] ?? -1) : (scene.lastCue[Math.max(0, to - 1)] ?? -1);
  return at >= from && at < to ? at : -1;
}

function ruleBefore(frame: Frame): string {
  const { view } = frame.scene;
  return lowerAt(view, frame.quote.quotation.first - 1) === ':' ? 'colon' : 'said-before';
}

export function findCue(frame: Frame): Evidence {
  const { scene, mention } = frame;
  const { view } = scene;
  if (mention.form === 'label') return { cue: null, rule: 'label' };
  if (mention.form === 'author') return { cue: null, rule: 'embed' };
  if (lowerAt(view, mention.first - 1) === 'to' && lowerAt(view, mention.first - 2) === 'according') {
    return { cue: spanAt(frame, mention.first - 2, mention.first - 1), rule: 'according-to' };
  }
  const verb = verbOf(frame);
  const between = verbBetween(frame);
  const near = frame.sentences === 0 && frame.blocks === 0;
  const cueAt = verb >= 0 ? verb : between;
  const cue = cueAt >= 0 ? spanAt(frame, cueAt) : null;
  if (!near)
    return {
      cue: frame.blocks === 0 || cueAt === verb ? cue : null,
      rule: frame.blocks === 0 ? 'same-paragraph' : 'nearby-paragraph',
    };
  if (cue === null)
    return { cue, rule: lowerAt(view, frame.quote.quotation.first - 1) === ':' ? 'colon' : 'same-sentence' };
  if (!frame.after) return { cue, rule: ruleBefore(frame) };
  if (verb >= 0 && verb < mention.first) return { cue, rule: 'inversion' };
  return { cue, rule: mention.first - frame.quote.quotation.last < RIGHT_AFTER ? 'said-right-after' : 'same-sentence' };
}

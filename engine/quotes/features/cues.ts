/** Verbs of saying near the stretch, in its own sentence. */
import type { SpeechView } from '../speech-view';
import type { SpeechWords } from '../speech-words';
import { bucket } from './buckets';
import { sizeOf } from './length';

/** How far, in tokens, a verb of saying is looked for. */
const REACH = 25;
const BOUNDS = [1, 2, 3, 5, 9];
const NONE = 'none';

interface Near {
  readonly distance: string;
  readonly kind: string;
  readonly lemma: string;
}

function nearest(view: SpeechView, words: SpeechWords, from: number, step: 1 | -1): Near {
  const { tokens } = view.document;
  const sentence = tokens[step > 0 ? view.stretch.last - 1 : view.stretch.first]?.sentence;
  for (let distance = 1; distance <= REACH; distance++) {
    const token = tokens[from + step * distance];
    if (!token || token.sentence !== sentence) break;
    const kind = words.cueClass(token);
    if (kind) return { distance: bucket(distance, BOUNDS), kind, lemma: words.cueLemma(token) ?? NONE };
  }
  return { distance: NONE, kind: NONE, lemma: NONE };
}

export function cueFeatures(view: SpeechView, words: SpeechWords): string[] {
  const { stretch } = view;
  const back = nearest(view, words, stretch.first, -1);
  const ahead = nearest(view, words, stretch.last - 1, 1);
  const size = sizeOf(view.words.length);
  return [
    `cue before=${back.distance}`,
    `cue before=${back.distance} ${back.kind}`,
    `cue before=${back.distance} ${size}`,
    `cue lemma before=${back.lemma}`,
    `cue lemma after=${ahead.lemma}`,
    `cues=${back.distance} ${ahead.distance} ${size}`,
    `cue after=${ahead.distance}`,
    `cue after=${ahead.distance} ${ahead.kind}`,
    `cue after=${ahead.distance} ${size}`,
    ...(back.distance === NONE && ahead.distance === NONE ? [`no cue`, `no cue ${size}`] : []),
  ];
}

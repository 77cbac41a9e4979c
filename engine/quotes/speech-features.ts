/**
 * Features of the speech decision, in named groups; the group with the most weight is the reason that is shown. All are
 * binary and named by strings, so that the weights can be read by eye.
 */
import { capitalFeatures } from './features/capitals';
import { cueFeatures } from './features/cues';
import { lengthFeatures } from './features/length';
import { neighbourFeatures } from './features/neighbours';
import { placeFeatures } from './features/place';
import { punctuationFeatures } from './features/punctuation';
import { voiceFeatures } from './features/voice';
import type { SpeechView } from './speech-view';
import type { SpeechWords } from './speech-words';

export type FeatureGroup = 'length' | 'capitals' | 'cue' | 'neighbours' | 'place' | 'punctuation' | 'voice';
export type Features = (view: SpeechView, words: SpeechWords) => string[];

export const FEATURE_GROUPS: readonly (readonly [FeatureGroup, Features])[] = [
  ['length', lengthFeatures],
  ['punctuation', punctuationFeatures],
  ['cue', cueFeatures],
  ['capitals', capitalFeatures],
  ['voice', voiceFeatures],
  ['neighbours', neighbourFeatures],
  ['place', placeFeatures],
];

/** Stops inside and around the marks: whole sentences bring theirs along. */
import type { Token } from '../../document';
import type { SpeechView } from '../speech-view';
import { sizeOf } from './length';

const stopOf = (token: Token | undefined): string => {
  if (!token) return 'none';
  return token.kind === 'punctuation' || token.kind === 'symbol' ? token.text : token.kind;
};

export function punctuationFeatures({ words, lastInside, before, after, stretch, document }: SpeechView): string[] {
  const size = sizeOf(words.length);
  const inside = stopOf(lastInside);
  let commas = 0;
  for (let at = stretch.first + 1; at < stretch.last - 2; at++) if (document.tokens[at]?.text === ',') commas++;
  return [
    `inside=${inside}`,
    `inside=${inside} ${size}`,
    ...(commas > 0 ? ['comma within'] : []),
    ...(before[0]?.text === '(' && after[0]?.text === ')' ? ['in brackets'] : []),
  ];
}

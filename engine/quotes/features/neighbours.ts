/** The words right before and after the marks. */
import type { Token } from '../../document';
import { isUpper } from '../../tokens/characters';
import type { SpeechView } from '../speech-view';
import type { SpeechWords } from '../speech-words';
import { sizeOf } from './length';

/** How many tokens before and after are searched for "film", "the word", "dubbed". */
const REACH = 3;

function kindOf(token: Token | undefined, lists: SpeechWords): string {
  if (!token) return 'edge';
  if (token.kind !== 'word') return token.kind;
  if (lists.isFunctionWord(token)) return token.lower;
  const cue = lists.cueClass(token);
  if (cue) return `cue ${cue}`;
  if (isUpper(token.text.charAt(0))) return 'Name';
  return (
    lists.termClass(token) ??
    `other${token.lower.endsWith('s') ? ' -s' : token.lower.endsWith('ed') ? ' -ed' : token.lower.endsWith('ing') ? ' -ing' : ''}`
  );
}

export function neighbourFeatures(view: SpeechView, lists: SpeechWords): string[] {
  const { before, after, stretch, document, words } = view;
  const size = sizeOf(words.length);
  const found = [
    `word before=${kindOf(before[0], lists)} ${size}`,
    `word before=${kindOf(before[0], lists)}`,
    `words before=${kindOf(before[1], lists)} ${kindOf(before[0], lists)}`,
    `word after=${kindOf(after[0], lists)} ${size}`,
    `word after=${kindOf(after[0], lists)}`,
    `between=${kindOf(before[0], lists)} ${kindOf(after[0], lists)}`,
    `exact before=${before[0]?.lower ?? 'edge'}`,
    `exact after=${after[0]?.lower ?? 'edge'}`,
  ];
  for (let distance = 1; distance <= REACH; distance++) {
    const earlier = document.tokens[stretch.first - distance];
    const later = document.tokens[stretch.last - 1 + distance];
    const sentence = document.tokens[stretch.first]?.sentence;
    if (earlier?.sentence === sentence && lists.termClass(earlier))
      found.push(`${lists.termClass(earlier)} before`, `${lists.termClass(earlier)} before ${distance} ${size}`);
    if (later?.sentence === sentence && lists.termClass(later))
      found.push(`${lists.termClass(later)} after`, `${lists.termClass(later)} after ${distance} ${size}`);
  }
  return found;
}

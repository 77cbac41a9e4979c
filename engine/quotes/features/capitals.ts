/** Title case, names and codes: words that are quoted as a label and not as speech. */
import { isUpper } from '../../tokens/characters';
import type { SpeechView } from '../speech-view';
import type { SpeechWords } from '../speech-words';
import { sizeOf } from './length';

export function capitalFeatures({ words, stretch, document }: SpeechView, lists: SpeechWords): string[] {
  const content = words.filter((word, at) => at === 0 || !lists.isFunctionWord(word));
  const capitals = content.filter((word) => isUpper(word.text.charAt(0))).length;
  const size = sizeOf(words.length);
  const first = words[0];
  const shape =
    content.length === 0
      ? 'empty'
      : capitals === content.length
        ? 'title'
        : capitals === 0
          ? 'lower'
          : isUpper(first?.text.charAt(0) ?? '')
            ? 'sentence'
            : 'mixed';
  const startsSentence = document.tokens[stretch.first - 1]?.sentence !== document.tokens[stretch.first]?.sentence;
  return [
    `case=${shape} ${size}`,
    `case=${shape} ${startsSentence ? 'starts' : 'inside'}`,
    `case=${shape} ${startsSentence ? 'starts' : 'inside'} ${size}`,
    ...(content.length > 0 && content.every((word) => word.kind === 'number') ? ['figures'] : []),
    ...(words.length > 0 && words.every((word) => word.text.length > 1 && word.text === word.text.toUpperCase())
      ? [`all capitals ${size}`]
      : []),
    ...(words.some((word) => word.text.startsWith('@') || word.text.startsWith('#')) ? [`handle ${size}`] : []),
  ];
}

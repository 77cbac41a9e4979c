/** Title case, names and codes: words that are quoted as a label and not as speech. */
import type { Token } from '../../document';
import { isUpper } from '../../tokens/characters';
import type { SpeechView } from '../speech-view';
import type { SpeechWords } from '../speech-words';
import { sizeOf } from './length';

/** Kinds of words that a whole quoted sentence may follow; a capital after any other is a name's or a title's. */
const MAY_OPEN_SPEECH = new Set(['cue', ',', ':', 'edge', '—', '–', 'that']);

export type Case = 'empty' | 'title' | 'lower' | 'sentence' | 'mixed';

/** How the words are capitalised; function words inside a title do not count. */
export function caseOf(words: readonly Token[], lists: SpeechWords): Case {
  const content = words.filter((word, at) => at === 0 || !lists.isFunctionWord(word));
  const capitals = content.filter((word) => isUpper(word.text.charAt(0)) || word.kind === 'number').length;
  if (content.length === 0) return 'empty';
  if (capitals === content.length) return 'title';
  if (capitals === 0) return 'lower';
  return isUpper(content[0]?.text.charAt(0) ?? '') ? 'sentence' : 'mixed';
}

export function capitalFeatures({ words, stretch, document }: SpeechView, lists: SpeechWords): string[] {
  const size = sizeOf(words.length);
  const shape = caseOf(words, lists);
  const starts = document.tokens[stretch.first - 1]?.sentence !== document.tokens[stretch.first]?.sentence;
  const ends = document.tokens[stretch.last]?.sentence !== document.tokens[stretch.last - 1]?.sentence;
  const place = `${starts ? 'starts' : 'inside'} ${ends ? 'ends' : 'goes on'}`;
  return [
    ...(shape === 'title' && !starts && !MAY_OPEN_SPEECH.has(lists.kind(document.tokens[stretch.first - 1]))
      ? ['title within', `title within ${size}`]
      : []),
    `case=${shape} ${size}`,
    `case=${shape} ${place}`,
    `case=${shape} ${place} ${size}`,
    ...(words.every((word) => word.kind === 'number') ? ['figures'] : []),
    ...(words.length > 0 && words.every((word) => word.text.length > 1 && word.text === word.text.toUpperCase())
      ? [`all capitals ${size}`]
      : []),
    ...(words.some((word) => word.text.startsWith('@') || word.text.startsWith('#')) ? [`handle ${size}`] : []),
  ];
}

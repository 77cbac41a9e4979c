/** Words inside that a speaker uses and a title seldom does. */
import type { SpeechView } from '../speech-view';
import type { SpeechWords } from '../speech-words';
import { sizeOf } from './length';

/** "don't" and the like hold a verb. */
const NEGATED = "n't";

export function voiceFeatures({ words }: SpeechView, lists: SpeechWords): string[] {
  const size = sizeOf(words.length);
  const first = words[0];
  const last = words.at(-1);
  const found: string[] = [];
  const voices = new Set(words.map((word) => lists.voice(word)));
  if (voices.has('speaker')) found.push('speaker pronoun', `speaker pronoun ${size}`);
  if (voices.has('hearer')) found.push('hearer pronoun');
  if (voices.has('verb') || words.some((word) => word.lower.endsWith(NEGATED)))
    found.push('finite verb', `finite verb ${size}`);
  if (first && lists.isFunctionWord(first))
    found.push(`starts with=${first.lower}`, 'starts with function word', `starts with function word ${size}`);
  if (last && words.length > 1 && lists.isFunctionWord(last)) found.push('ends with function word');
  if (last && last.lower.endsWith('ly')) found.push(`ends in -ly ${size}`);
  if (last && last.lower.endsWith('ing')) found.push(`ends in -ing ${size}`);
  if (last && last.lower.endsWith('ed')) found.push(`ends in -ed ${size}`);
  if (words.length <= 2 && words.some((word) => word.text.includes('-'))) found.push('hyphened');
  const rare = words.filter((word) => !lists.isCommon(word)).length;
  if (words.length > 0) found.push(`rare=${rare === 0 ? 'none' : rare === words.length ? 'all' : 'some'} ${size}`);
  return found;
}

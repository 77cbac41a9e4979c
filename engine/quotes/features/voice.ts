/** Words inside that a speaker uses and a title seldom does. */
import type { SpeechView } from '../speech-view';
import type { SpeechWords } from '../speech-words';
import { sizeOf } from './length';

const SPEAKERS = new Set(['i', 'we', 'my', 'our', 'me', 'us', "i'm", "we're", "i've", "we've", "i'd", "i'll", "we'll"]);
const HEARERS = new Set(['you', 'your', "you're", "you've", "you'll"]);
const VERBS = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'has',
  'have',
  'had',
  'will',
  'would',
  'can',
  'could',
  'should',
  'not',
  'do',
  'did',
  'does',
]);

export function voiceFeatures({ words }: SpeechView, lists: SpeechWords): string[] {
  const size = sizeOf(words.length);
  const first = words[0];
  const last = words.at(-1);
  const found: string[] = [];
  if (words.some((word) => SPEAKERS.has(word.lower))) found.push('speaker pronoun', `speaker pronoun ${size}`);
  if (words.some((word) => HEARERS.has(word.lower))) found.push('hearer pronoun');
  if (words.some((word) => VERBS.has(word.lower) || word.lower.endsWith("n't") || word.lower === "'s"))
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

/** The words right before and after the marks. */
import type { Token } from '../../document';
import type { SpeechView } from '../speech-view';
import type { SpeechWords } from '../speech-words';
import { caseOf } from './capitals';
import { sizeOf } from './length';

/** How many tokens before and after are searched for "film", "the word", "dubbed". */
const REACH = 4;
/** `what he calls "..."`: how far back the "what" may stand. */
const WHAT_REACH = 5;

/** Who calls something something is speaking; a thing that is called something is only named. */
const NAMERS = new Set(['pronoun', 'Name', 'relative', 'possessive']);

function termFeatures({ document, stretch, words }: SpeechView, lists: SpeechWords): string[] {
  const size = sizeOf(words.length);
  const sentence = document.tokens[stretch.first]?.sentence;
  const near = (token: Token | undefined): string | undefined =>
    token?.sentence === sentence ? lists.termClass(token) : undefined;
  const found: string[] = [];
  for (let distance = 1; distance <= REACH; distance++) {
    const earlier = near(document.tokens[stretch.first - distance]);
    const later = near(document.tokens[stretch.last - 1 + distance]);
    const subject = lists.kind(document.tokens[stretch.first - distance - 1]);
    if (earlier)
      found.push(
        `${earlier} before`,
        `${earlier} before ${distance} ${size}`,
        `${earlier} before ${distance} of ${subject}`,
      );
    if (later) found.push(`${later} after`, `${later} after ${distance} ${size}`);
  }
  const asked = lists.kind(document.tokens[stretch.first - 1]) === 'preposition' ? 2 : 1;
  const giver = document.tokens[stretch.first - asked - 1];
  if (near(document.tokens[stretch.first - asked]) === 'naming' && !NAMERS.has(lists.kind(giver)))
    found.push('is named', `is named ${size}`);
  for (let distance = 2; distance <= WHAT_REACH; distance++) {
    if (document.tokens[stretch.first - distance]?.lower === 'what') found.push('what before', `what before ${size}`);
  }
  return found;
}

export function neighbourFeatures(view: SpeechView, lists: SpeechWords): string[] {
  const { before, after, words } = view;
  const size = sizeOf(words.length);
  const shape = caseOf(words, lists);
  const isGloss =
    ['or', '('].includes(before[0]?.lower ?? '') && [',', 'other', 'Name'].includes(lists.kind(before[1]));
  const [one, two] = [lists.kind(before[0]), lists.kind(before[1])];
  const [next, afterNext] = [lists.kind(after[0]), lists.kind(after[1])];
  return [
    `before=${one}`,
    `before=${one} ${size}`,
    `before=${one} ${shape} ${size}`,
    `before=${two} ${one}`,
    `before=${two} ${one} ${shape}`,
    `after=${next}`,
    `after=${next} ${size}`,
    `after=${next} ${shape} ${size}`,
    `after=${next} ${afterNext}`,
    `between=${one} ${next} ${shape}`,
    ...(isGloss ? ['gloss', `gloss ${size}`] : []),
    ...termFeatures(view, lists),
  ];
}

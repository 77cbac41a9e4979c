/** The word lists that the speech decision reads. */
import type { Token } from '../document';
import type { Lexicon } from '../knowledge/lexicon';

export interface SpeechWords {
  /** Class of a verb of saying ("neutral", "tell", "ask" ...), or undefined. */
  cueClass(token: Token | undefined): string | undefined;
  /** Class of a word that goes with titles, terms and nicknames ("work", "naming", "term" ...), or undefined. */
  termClass(token: Token | undefined): string | undefined;
  isFunctionWord(token: Token): boolean;
}

const STRONG = 'strong';

export function createSpeechWords(lexicon: Lexicon): SpeechWords {
  const cues = new Map(lexicon.rows('speech-verbs').map((row) => [row['form'] ?? '', row]));
  const terms = new Map(lexicon.rows('quoted-term-openers').map((row) => [row['form'] ?? '', row['class'] ?? '']));
  const functionWords = lexicon.words('function-words');
  return {
    cueClass(token) {
      const row = token && cues.get(token.lower);
      if (!row || row['tense'] === 'base') return undefined;
      return row['strength'] === STRONG ? row['class'] : 'weak';
    },
    termClass: (token) => token && terms.get(token.lower),
    isFunctionWord: (token) => functionWords.has(token.lower),
  };
}

/** The word lists that the speech decision reads, and the kind of word a token is to it. */
import type { Token } from '../document';
import type { Lexicon } from '../knowledge/lexicon';
import { isUpper } from '../tokens/characters';

export interface SpeechWords {
  /** Row class of a verb of saying ("neutral", "tell", "ask" ...), or undefined. */
  cueClass(token: Token | undefined): string | undefined;
  /** Its dictionary form ("say"), or undefined. */
  cueLemma(token: Token | undefined): string | undefined;
  /** Class of a word that goes with titles, terms and nicknames ("work", "naming", "term" ...), or undefined. */
  termClass(token: Token | undefined): string | undefined;
  isFunctionWord(token: Token): boolean;
  /** "speaker" (I, we), "hearer" (you), "verb" (is, would), or undefined. */
  voice(token: Token): string | undefined;
  /** Among the few thousand everyday words, as they stand or without a plural or verb ending. */
  isCommon(token: Token): boolean;
  /** A coarse kind: "edge" (of the block), a punctuation sign, "cue", "Name", "determiner", "noun" ... */
  kind(token: Token | undefined): string;
}

const STRONG = 'strong';
const BASE_FORM = 'base';
const EDGE = 'edge';
/** Anything in lower case that no list knows: most often a noun or an adjective. */
const OTHER = 'other';

/** Contractions and short words are not worth a list. */
const SHORT_WORD = 3;
const ENDINGS = ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', "'s"];

const stems = (word: string): string[] =>
  ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));

export function createSpeechWords(lexicon: Lexicon): SpeechWords {
  const cues = new Map(
    lexicon
      .rows('speech-verbs')
      .filter((row) => row['tense'] !== BASE_FORM)
      .map((row) => [row['form'] ?? '', row]),
  );
  const terms = new Map(lexicon.rows('quoted-term-openers').map((row) => [row['form'] ?? '', row['class'] ?? '']));
  const functionWords = new Map(lexicon.rows('function-words').map((row) => [row['word'] ?? '', row['class'] ?? '']));
  const voices = new Map(lexicon.rows('voice-words').map((row) => [row['form'] ?? '', row['class'] ?? '']));
  const common = lexicon.words('common-words');
  const pronouns = lexicon.words('reference-pronouns');

  const cueClass = (token: Token | undefined): string | undefined => {
    const row = token && cues.get(token.lower);
    return row && (row['strength'] === STRONG ? row['class'] : 'weak');
  };

  return {
    cueClass,
    cueLemma: (token) => token && cues.get(token.lower)?.['lemma'],
    termClass: (token) => token && terms.get(token.lower),
    voice: (token) => voices.get(token.lower),
    isFunctionWord: (token) => functionWords.has(token.lower) || pronouns.has(token.lower),
    isCommon: ({ lower }) =>
      common.has(lower) ||
      functionWords.has(lower) ||
      lower.length <= SHORT_WORD ||
      stems(lower).some((stem) => common.has(stem)),
    kind(token) {
      if (!token) return EDGE;
      if (token.kind === 'number') return 'number';
      if (token.kind !== 'word') return token.text;
      if (token.lower === "'s") return 'possessive';
      const term = terms.get(token.lower);
      if (term) return term;
      if (pronouns.has(token.lower)) return 'pronoun';
      const known = functionWords.get(token.lower);
      if (known) return known;
      if (isUpper(token.text.charAt(0))) return 'Name';
      return cueClass(token) ? 'cue' : OTHER;
    },
  };
}

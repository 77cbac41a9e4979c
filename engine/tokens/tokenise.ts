/** First stage: words, numbers, marks, and the sentences they make. One walk over the text, character by character. */
import type { Article, Block, Stage, Token, TokenKind, Tokenised } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { createAbbreviations, type Abbreviations } from './abbreviations';
import { CharClass, classAt } from './characters';
import { createElisions, type Elisions } from './elisions';
import { lowerOf } from './lower-of';
import { isPossessiveAt, endOfWord } from './scan-word';
import { endOfSign } from './scan-sign';
import { createSplitSentences } from './split-sentences';

/** A token whose sentence is still to be filled in. */
export type DraftToken = Omit<Token, 'sentence'> & { sentence: number };

interface Words {
  readonly abbreviations: Abbreviations;
  readonly elisions: Elisions;
}

function kindOf(charClass: CharClass, text: string): TokenKind {
  if (charClass === CharClass.letter) return 'word';
  if (charClass === CharClass.digit) return text.includes('-') ? 'word' : 'number';
  return charClass === CharClass.symbol || charClass === CharClass.joiner ? 'symbol' : 'punctuation';
}

/** The end of the token that starts at `at`, and what it is. */
function scan(text: string, at: number, block: Block, words: Words): { end: number; kind: TokenKind } {
  const charClass = classAt(text, at);
  if (charClass === CharClass.letter || charClass === CharClass.digit) {
    const end = Math.min(endOfWord(text, at, words.abbreviations), block.end);
    return { end, kind: kindOf(charClass, text.slice(at, end)) };
  }
  const afterWord = at > block.start && classAt(text, at - 1) !== CharClass.space;
  if (charClass === CharClass.mark && afterWord && isPossessiveAt(text, at)) return { end: at + 2, kind: 'word' };
  const elided = afterWord ? at : words.elisions.endAt(text, at);
  if (elided > at) return { end: elided, kind: 'word' };
  const sign = endOfSign(text, at, words.abbreviations);
  return { end: Math.min(sign.end, block.end), kind: sign.kind ?? kindOf(charClass, '') };
}

function tokensOf(text: string, block: Block, index: number, words: Words, out: DraftToken[]): void {
  let at = block.start;
  while (at < block.end) {
    if (classAt(text, at) === CharClass.space) {
      at++;
      continue;
    }
    const { end, kind } = scan(text, at, block, words);
    const slice = text.slice(at, end);
    out.push({ start: at, end, text: slice, lower: lowerOf(slice, kind), kind, sentence: -1, block: index });
    at = end;
  }
}

export function createTokenise(knowledge: Knowledge): Stage<Article, Tokenised> {
  const words = { abbreviations: createAbbreviations(knowledge.lexicon), elisions: createElisions(knowledge.lexicon) };
  const splitSentences = createSplitSentences(knowledge.lexicon, words.abbreviations);
  return (article) => {
    const tokens: DraftToken[] = [];
    article.blocks.forEach((block, index) => tokensOf(article.text, block, index, words, tokens));
    return { article, tokens, sentences: splitSentences(tokens) };
  };
}

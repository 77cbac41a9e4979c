/** Decisions between candidates at the pronouns that gold names as a quote's words for its speaker. */
import type { Draft } from '../../engine/coreference/board';
import { createBuildChains } from '../../engine/coreference/build-chains';
import type { Mention, Mentioned } from '../../engine/document';
import type { Knowledge } from '../../engine/knowledge/knowledge';
import { createFindMentions } from '../../engine/mentions/find-mentions';
import { createFindQuotations } from '../../engine/quotes/find-quotations';
import { createTokenise } from '../../engine/tokens/tokenise';
import type { GoldDocument, GoldQuote } from '../evaluate/gold';
import { articleOfGold } from '../evaluate/run-document';
import { isSpeaker } from '../evaluate/same-name';
import type { PronounExample } from './fit-pronouns';

interface Decision {
  readonly candidates: readonly Draft[];
  readonly features: readonly (readonly number[])[];
}

const PRONOUN = /^(?:he|she|they|it|his|her|their|its)$/iu;
/** A pronoun in another paragraph than the quote is taken only when there is none in its own. */
const OTHER_PARAGRAPH = 400;
/** Of several the one that stands by a word of saying is meant. */
const NO_CUE = 60;

/** An article ready for the chains stage, with its gold. */
export interface PronounArticle {
  readonly gold: GoldDocument;
  readonly mentioned: Mentioned;
}

export function createPrepare(knowledge: Knowledge): (gold: GoldDocument) => PronounArticle {
  const tokenise = createTokenise(knowledge);
  const findQuotations = createFindQuotations(knowledge);
  const findMentions = createFindMentions(knowledge);
  return (gold) => ({ gold, mentioned: findMentions(findQuotations(tokenise(articleOfGold(gold)))) });
}

/** The decisions that the chains stage meets with the weights in `knowledge`, with what would have been right. */
export function createReadPronouns(knowledge: Knowledge): (article: PronounArticle) => PronounExample[] {
  const cues = knowledge.lexicon.words('speech-verbs');
  const seen = new Map<number, Decision>();
  const buildChains = createBuildChains(knowledge, (mention, candidates, features) =>
    seen.set(mention.id, { candidates, features }),
  );
  return ({ gold, mentioned }) => {
    seen.clear();
    const { chains } = buildChains(mentioned);
    const goldOf = new Map<number, GoldQuote>();
    for (const quote of gold.quotes) {
      const id =
        quote.speech && quote.speaker && PRONOUN.test(quote.mention ?? '') ? nearest(mentioned, quote, cues) : null;
      if (id !== null && !goldOf.has(id)) goldOf.set(id, quote);
    }
    return [...goldOf].flatMap(([id, quote]) => {
      const decision = seen.get(id);
      if (!decision) return [];
      const right = decision.candidates.map((draft) => isSpeaker(quote, chains[draft.id]?.name));
      const outlet = gold.publisher ?? gold.id;
      return [{ features: decision.features, right, outlet, weight: 1 / Math.sqrt(goldOf.size) }];
    });
  };
}

/** The pronoun of the gold's wording that stands nearest to the quote, by a word of saying if any does. */
function nearest({ mentions, article, tokens }: Mentioned, quote: GoldQuote, cues: ReadonlySet<string>): number | null {
  const block = article.blocks.find((one) => one.start <= quote.start && one.end >= quote.start);
  const isCue = (at: number): boolean => cues.has(tokens[at]?.lower ?? '');
  const speaks = ({ first, last }: Mention): boolean => isCue(first - 1) || isCue(last) || isCue(last + 1);
  let best: { id: number; distance: number } | null = null;
  for (const mention of mentions) {
    if (mention.form !== 'pronoun' || article.text.slice(mention.start, mention.end) !== quote.mention) continue;
    const gap = mention.end <= quote.start ? quote.start - mention.end : mention.start - quote.end;
    const away = block && mention.start >= block.start && mention.start < block.end ? 0 : OTHER_PARAGRAPH;
    const bare = speaks(mention) ? 0 : NO_CUE;
    if (gap >= 0 && (!best || gap + away + bare < best.distance))
      best = { id: mention.id, distance: gap + away + bare };
  }
  return best?.id ?? null;
}

/** What a quote's speaker is called, when it is clear and when it is not. */
import type { AnalysedArticle, Quote } from '../../engine/index';
import type { Translate } from '../translate';

/** "A or B" where two are nearly as likely: not knowing is an answer too. */
export function speakerName(quote: Quote, result: AnalysedArticle, t: Translate): string {
  const name = (at: number | undefined): string | undefined =>
    at === undefined ? undefined : result.speakers[at]?.name;
  const speaker = quote.speaker === null ? undefined : name(quote.speaker);
  if (speaker !== undefined) return speaker;
  const [first, second] = quote.rivals.map(name);
  if (first !== undefined && second !== undefined) return t('list.oneOf', { first, second });
  return t('list.unclear');
}

/** All quotes in the order of the article, each with its speaker. */
import type { AnalysedArticle } from '../../engine/index';
import { speakerStyle } from '../speaker-style';
import { useTranslate } from '../translate';
import type { Jump } from './jump';
import { QuoteItem } from './quote-item';

interface QuoteListProps {
  readonly result: AnalysedArticle;
  readonly text: string | null;
  readonly jump: Jump;
}

export function QuoteList({ result, text, jump }: QuoteListProps) {
  const t = useTranslate();
  return (
    <ol class="quotes in-order" aria-label={t('list.quotes')}>
      {result.quotes.map((quote) => (
        <QuoteItem
          key={quote.id}
          quote={quote}
          result={result}
          text={text}
          jump={jump}
          named
          style={speakerStyle(quote.speaker)}
        />
      ))}
    </ol>
  );
}

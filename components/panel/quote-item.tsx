/** One quote: its words, where it stands, how sure we are, and why. The whole of it leads to its place. */
import { useId, useState } from 'preact/hooks';
import type { AnalysedArticle, Quote } from '../../engine/index';
import { Icon } from '../icon';
import { useTranslate } from '../translate';
import { Evidence } from './evidence';
import type { Jump } from './jump';
import { quoteText, wholeSpan } from './quote-text';
import { speakerName } from './speaker-name';

interface QuoteItemProps {
  readonly quote: Quote;
  readonly result: AnalysedArticle;
  readonly text: string | null;
  readonly jump: Jump;
  /** Says who speaks: in lists where nothing else does. */
  readonly named: boolean;
  readonly style?: Record<string, string>;
}

export function QuoteItem({ quote, result, text, jump, named, style }: QuoteItemProps) {
  const t = useTranslate();
  const [why, setWhy] = useState(false);
  const evidence = useId();
  const span = wholeSpan(quote);
  const words = quoteText(quote, text);
  const place = t('quote.place', { paragraph: quote.paragraph, total: result.paragraphs });
  const speaker = quote.speaker === null ? undefined : result.speakers[quote.speaker];
  return (
    <li class={style ? 'quote coloured' : 'quote'} {...(style ? { style } : {})}>
      {named && (
        <p class="quote-speaker">
          <bdi>{speakerName(quote, result, t)}</bdi>
          {speaker?.role && (
            <span class="quiet">
              , <span dir="auto">{speaker.role.text}</span>
            </span>
          )}
        </p>
      )}
      {words !== null && (
        <blockquote lang={result.head.language} dir="auto">
          {words}
        </blockquote>
      )}
      <p class="quote-line">
        <button
          type="button"
          class="jump"
          aria-label={t('quote.jump', { place })}
          disabled={span === null}
          onClick={() => span && void jump(span)}
        >
          {place} <Icon name="arrow" />
        </button>
        {quote.level !== 'clear' && <span class={`level ${quote.level}`}>{t(`level.${quote.level}`)}</span>}
        {quote.kind === 'reported' && <span class="level">{t('kind.reported')}</span>}
        {quote.reason.steps.length > 0 && (
          <button
            type="button"
            class="text-button why"
            aria-expanded={why}
            aria-controls={evidence}
            onClick={() => setWhy(!why)}
          >
            {t('quote.why')}
          </button>
        )}
      </p>
      <div id={evidence} hidden={!why}>
        {why && <Evidence steps={quote.reason.steps} jump={jump} />}
      </div>
    </li>
  );
}

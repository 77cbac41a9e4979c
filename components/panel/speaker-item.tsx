/** One speaker: name, role as printed, how much of the quoted words, and the quotes. */
import { useId, useState } from 'preact/hooks';
import type { AnalysedArticle, Speaker } from '../../engine/index';
import { percent } from '../format';
import { speakerStyle } from '../speaker-style';
import { useTranslate } from '../translate';
import type { Jump } from './jump';
import { QuoteItem } from './quote-item';
import type { SpeakerShare } from './shares';
import { SpeakerFacts } from './speaker-facts';

/** So many are shown at first: enough to see what somebody says, few enough to see who else speaks. */
const shownAtFirst = 2;

interface SpeakerItemProps {
  readonly share: SpeakerShare;
  readonly result: AnalysedArticle;
  readonly text: string | null;
  readonly jump: Jump;
}

export function SpeakerItem({ share, result, text, jump }: SpeakerItemProps) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const list = useId();
  const speaker: Speaker | undefined = share.speaker === null ? undefined : result.speakers[share.speaker];
  const hidden = Math.max(share.quotes.length - shownAtFirst, 0);
  const shown = all ? share.quotes : share.quotes.slice(0, shownAtFirst);
  return (
    <li class="speaker coloured" style={speakerStyle(share.speaker)}>
      <div class="speaker-head">
        <h3>
          <bdi>{speaker?.name ?? t('list.unclear')}</bdi>
        </h3>
        <span class="count">{t('list.quotesOf', share.quotes.length)}</span>
      </div>
      {speaker && <SpeakerFacts speaker={speaker} text={text} />}
      <p class="share">
        <span class="share-bar" aria-hidden="true" style={{ '--share': String(share.share) }} />
        <span class="quiet">{t('list.share', { percent: percent(share.share) })}</span>
      </p>
      <ol id={list} class="quotes">
        {shown.map((quote) => (
          <QuoteItem
            key={quote.id}
            quote={quote}
            result={result}
            text={text}
            jump={jump}
            named={share.speaker === null}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <button
          type="button"
          class="text-button more"
          aria-expanded={all}
          aria-controls={list}
          onClick={() => setAll(!all)}
        >
          {all ? t('quote.less') : t('list.moreQuotes', hidden)}
        </button>
      )}
    </li>
  );
}

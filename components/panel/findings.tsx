/** What was found: the strip, the counts, the list by speaker or in order, and who is named but not quoted. */
import { useState } from 'preact/hooks';
import type { AnalysedArticle } from '../../engine/index';
import { percent } from '../format';
import { useTranslate } from '../translate';
import { Arrange, type Arrangement } from './arrange';
import type { Jump } from './jump';
import { NotQuoted } from './not-quoted';
import { QuoteList } from './quote-list';
import { sharesOf } from './shares';
import { SpeakerList } from './speaker-list';
import { VoiceStrip } from './voice-strip';
import { Warnings } from './warnings';

export interface FindingsProps {
  readonly result: AnalysedArticle;
  readonly text: string | null;
  readonly jump: Jump;
}

export function Findings({ result, text, jump }: FindingsProps) {
  const t = useTranslate();
  const [arrangement, setArrangement] = useState<Arrangement>('bySpeaker');
  const [gone, setGone] = useState(false);
  const jumpAndTell: Jump = async (span) => {
    const there = await jump(span);
    setGone(!there);
    return there;
  };
  const shares = sharesOf(result);
  const speakers = shares.filter((one) => one.speaker !== null).length;
  return (
    <>
      <VoiceStrip result={result} length={text?.length ?? null} jump={jumpAndTell} />
      <p class="summary">
        <strong>
          {t('summary.line', {
            quotes: t('summary.quotes', result.quotes.length),
            speakers: t('summary.speakers', speakers),
          })}
        </strong>
        {result.words > 0 && (
          <span class="quiet">{t('summary.share', { percent: percent(result.quotedWords / result.words) })}</span>
        )}
      </p>
      <Warnings warnings={result.warnings} />
      <p aria-live="polite" class="gone">
        {gone && t('quote.gone')}
      </p>
      <Arrange value={arrangement} onChange={setArrangement} />
      {arrangement === 'bySpeaker' ? (
        <SpeakerList result={result} shares={shares} text={text} jump={jumpAndTell} />
      ) : (
        <QuoteList result={result} text={text} jump={jumpAndTell} />
      )}
      <NotQuoted people={result.notQuoted} jump={jumpAndTell} />
    </>
  );
}

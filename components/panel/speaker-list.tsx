/** Everybody who speaks, with their quotes. */
import type { AnalysedArticle } from '../../engine/index';
import { useTranslate } from '../translate';
import type { Jump } from './jump';
import type { SpeakerShare } from './shares';
import { SpeakerItem } from './speaker-item';

interface SpeakerListProps {
  readonly result: AnalysedArticle;
  readonly shares: readonly SpeakerShare[];
  readonly text: string | null;
  readonly jump: Jump;
}

export function SpeakerList({ result, shares, text, jump }: SpeakerListProps) {
  const t = useTranslate();
  return (
    <ul class="speakers" aria-label={t('list.speakers')}>
      {shares.map((share) => (
        <SpeakerItem key={share.speaker ?? 'unclear'} share={share} result={result} text={text} jump={jump} />
      ))}
    </ul>
  );
}

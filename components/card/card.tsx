/** Who speaks, who that is, how sure we are and how we know. */
import { useId } from 'preact/hooks';
import type { Span } from '../../engine/index';
import { speakerStyle } from '../speaker-style';
import { type Translate, useTranslate } from '../translate';
import { CardEvidence } from './card-evidence';
import { CardIdentity } from './card-identity';
import type { CardView } from './card-view';

export interface CardProps {
  readonly view: CardView;
  /** Bottom sheet with targets for fingers instead of a small card. */
  readonly sheet: boolean;
  readonly dark: boolean;
  readonly onJump: (span: Span) => void;
  readonly onClose: () => void;
}

/** "A or B" where two are nearly as likely; not knowing is an answer too. */
function nameOf({ speaker, rivals }: CardView, t: Translate): string {
  if (speaker) return speaker.name;
  const [first, second] = rivals;
  return first !== undefined && second !== undefined ? t('card.oneOf', { first, second }) : t('card.unclear');
}

function Certainty({ view }: { readonly view: CardView }) {
  const t = useTranslate();
  const { level, kind, paragraph } = view.quote;
  const words = { clear: t('card.clear'), probable: t('card.probable'), unclear: t('card.notSure') }[level];
  return (
    <p class="certainty">
      <span class={`level ${level}`}>{words}</span>
      {kind === 'reported' && <span>{t('card.reported')}</span>}
      <span>{t('card.place', { paragraph, total: view.paragraphs })}</span>
    </p>
  );
}

export function Card({ view, sheet, dark, onJump, onClose }: CardProps) {
  const t = useTranslate();
  const heading = useId();
  const name = nameOf(view, t);
  const others = view.speaker ? view.rivals : [];
  return (
    <dialog
      open
      class={['card', sheet && 'sheet', dark && 'dark'].filter(Boolean).join(' ')}
      tabIndex={-1}
      aria-label={t('card.label', { name })}
      style={speakerStyle(view.speakerIndex)}
    >
      <header>
        <h2 id={heading}>
          <bdi>{name}</bdi>
        </h2>
        <button type="button" class="close" aria-label={t('card.close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </header>
      {view.speaker && <CardIdentity view={view} speaker={view.speaker} />}
      <Certainty view={view} />
      {others.length > 0 && <p class="quiet">{t('card.rivals', { names: others.join(', ') })}</p>}
      {view.steps.length > 0 && <CardEvidence steps={view.steps} onJump={onJump} />}
    </dialog>
  );
}

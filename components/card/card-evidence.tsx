/** The chain of evidence: each link says what it is and leads to its words in the article. */
import { useId } from 'preact/hooks';
import type { Span } from '../../engine/index';
import { type Translate, useTranslate } from '../translate';
import type { StepView } from './card-view';

/** The quote's own paragraph goes without saying. */
function whereOf(distance: number | null, t: Translate): string | null {
  if (distance === null || distance === 0) return null;
  return distance < 0 ? t('card.above', -distance) : t('card.below', distance);
}

function Step({ step, onJump }: { readonly step: StepView; readonly onJump: (span: Span) => void }) {
  const t = useTranslate();
  const where = whereOf(step.distance, t);
  const { span } = step;
  return (
    <li>
      <span class="kind">{t(`card.step.${step.kind}`)}</span>
      {span ? (
        <button
          type="button"
          class="step"
          aria-label={t('card.show', { text: step.text })}
          onClick={() => onJump(span)}
        >
          <bdi>{step.text}</bdi>
        </button>
      ) : (
        <bdi class="step">{step.text}</bdi>
      )}
      {where !== null && <span class="where">{where}</span>}
    </li>
  );
}

interface CardEvidenceProps {
  readonly steps: readonly StepView[];
  readonly onJump: (span: Span) => void;
}

export function CardEvidence({ steps, onJump }: CardEvidenceProps) {
  const t = useTranslate();
  const heading = useId();
  return (
    <div class="why">
      <h3 id={heading}>{t('card.why')}</h3>
      <ol aria-labelledby={heading}>
        {steps.map((step) => (
          <Step key={`${step.kind} ${step.span?.start ?? step.text}`} step={step} onJump={onJump} />
        ))}
      </ol>
    </div>
  );
}

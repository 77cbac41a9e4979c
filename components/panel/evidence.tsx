/** The chain of evidence behind a quote's speaker; each link leads to its words in the article. */
import type { EvidenceStep } from '../../engine/index';
import { useTranslate } from '../translate';
import type { Jump } from './jump';

export function Evidence({ steps, jump }: { readonly steps: readonly EvidenceStep[]; readonly jump: Jump }) {
  const t = useTranslate();
  return (
    <ol class="evidence">
      {steps.map((step) => {
        const { span } = step;
        return (
          <li key={`${step.kind} ${step.span?.start ?? step.text}`}>
            <span class="quiet">{t(`evidence.${step.kind}`)}</span>{' '}
            {span ? (
              <button type="button" class="text-button" dir="auto" onClick={() => void jump(span)}>
                {step.text}
              </button>
            ) : (
              <span dir="auto">{step.text}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

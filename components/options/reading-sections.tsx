/** Marks, card and toolbar button. */
import { useTranslate } from '../translate';
import { Choice } from './choice';
import { Delay } from './delay';
import { Section } from './section';
import type { OptionsView } from './view';

interface ReadingSectionsProps {
  readonly view: OptionsView;
  readonly change: (part: Partial<OptionsView>) => void;
}

export function ReadingSections({ view, change }: ReadingSectionsProps) {
  const t = useTranslate();
  return (
    <>
      <Section title={t('options.marks')}>
        <Choice
          label={t('options.marksText')}
          value={view.marks}
          choices={[
            { value: 'underline', words: t('options.marksUnderline') },
            { value: 'tint', words: t('options.marksTint') },
            { value: 'hover', words: t('options.marksHover') },
          ]}
          onChange={(marks) => change({ marks })}
        />
        <Flag
          words={t('options.showReported')}
          value={view.showReported}
          onChange={(showReported) => change({ showReported })}
        />
      </Section>
      <Section title={t('options.card')}>
        <Choice
          label={t('options.cardText')}
          value={view.cardOpens}
          choices={[
            { value: 'hover', words: t('options.cardHover') },
            { value: 'click', words: t('options.cardClick') },
            { value: 'keyboard', words: t('options.cardKeyboard') },
          ]}
          onChange={(cardOpens) => change({ cardOpens })}
        />
        <Delay label={t('options.openDelay')} value={view.openDelay} onChange={(openDelay) => change({ openDelay })} />
        <Delay
          label={t('options.closeDelay')}
          value={view.closeDelay}
          onChange={(closeDelay) => change({ closeDelay })}
        />
      </Section>
      <Section title={t('options.toolbar')}>
        <Flag words={t('options.badge')} value={view.badge} onChange={(badge) => change({ badge })} />
      </Section>
    </>
  );
}

interface FlagProps {
  readonly words: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

function Flag({ words, value, onChange }: FlagProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{words}</span>
    </label>
  );
}

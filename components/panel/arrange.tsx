/** By speaker, or in the order of the article. */
import { useId } from 'preact/hooks';
import { useTranslate } from '../translate';

export type Arrangement = 'bySpeaker' | 'byOrder';
const arrangements: readonly Arrangement[] = ['bySpeaker', 'byOrder'];

interface ArrangeProps {
  readonly value: Arrangement;
  readonly onChange: (value: Arrangement) => void;
}

export function Arrange({ value, onChange }: ArrangeProps) {
  const t = useTranslate();
  const name = useId();
  return (
    <fieldset class="arrange">
      <legend class="for-ears">{t('list.label')}</legend>
      {arrangements.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          <span>{t(one === 'bySpeaker' ? 'list.bySpeaker' : 'list.byOrder')}</span>
        </label>
      ))}
    </fieldset>
  );
}

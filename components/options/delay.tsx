/** How long to wait, 0 to 2 seconds. */
import { useTranslate } from '../translate';

const longest = 2000;
const step = 50;

interface DelayProps {
  readonly label: string;
  /** Milliseconds. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

export function Delay({ label, value, onChange }: DelayProps) {
  const t = useTranslate();
  const words = t('options.milliseconds', { count: value });
  return (
    <label class="delay">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={longest}
        step={step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output>{words}</output>
    </label>
  );
}

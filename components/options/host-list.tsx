/** A list of sites that can be added to and taken from. */
import { useId, useState } from 'preact/hooks';
import { useTranslate } from '../translate';

interface HostListProps {
  readonly title: string;
  readonly text: string;
  readonly empty: string;
  readonly add: string;
  readonly hosts: readonly string[];
  /** Gives a message when it did not work, null when it did. */
  readonly onAdd: (text: string) => Promise<string | null> | string | null;
  readonly onRemove: (host: string) => void;
}

export function HostList({ title, text, empty, add, hosts, onAdd, onRemove }: HostListProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useId();
  const tell = async (answer: Promise<string | null> | string | null): Promise<void> => {
    const message = await answer;
    setProblem(message);
    if (message === null) setTyped('');
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (typed.trim() === '') return;
    void tell(onAdd(typed));
  };
  return (
    <div class="host-list">
      <h3>{title}</h3>
      <p class="quiet">{text}</p>
      {hosts.length === 0 && <p class="empty">{empty}</p>}
      <ul>
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="text-button"
              aria-label={t('options.remove', { site: host })}
              onClick={() => onRemove(host)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit}>
        <label class="for-ears" for={field}>
          {t('options.host')}
        </label>
        <input
          id={field}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={t('options.hostHint')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="plain-button">
          {add}
        </button>
      </form>
      <p aria-live="polite" class="problem">
        {problem}
      </p>
    </div>
  );
}

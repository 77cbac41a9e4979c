/** Copies the quotes or saves them as a file, in one of the formats. */
import { useState } from 'preact/hooks';
import { type FormatId, formatIds } from '../../exports/formats';
import { useTranslate } from '../translate';

interface ExportMenuProps {
  readonly copy: (format: FormatId) => Promise<boolean>;
  readonly save: (format: FormatId, withMark: boolean) => void;
}

export function ExportMenu({ copy, save }: ExportMenuProps) {
  const t = useTranslate();
  const [format, setFormat] = useState<FormatId>('csv');
  const [withMark, setWithMark] = useState(true);
  const [copied, setCopied] = useState<boolean | null>(null);
  const choose = (value: string): void => {
    setFormat(formatIds.find((id) => id === value) ?? 'csv');
    setCopied(null);
  };
  return (
    <section class="export-menu" aria-label={t('export.title')}>
      <label>
        <span>{t('export.format')}</span>
        <select value={format} onChange={(event) => choose(event.currentTarget.value)}>
          {formatIds.map((id) => (
            <option key={id} value={id}>
              {t(`export.${id}`)}
            </option>
          ))}
        </select>
      </label>
      {format === 'csv' && (
        <label class="check">
          <input type="checkbox" checked={withMark} onChange={(event) => setWithMark(event.currentTarget.checked)} />
          <span>{t('export.bom')}</span>
        </label>
      )}
      <div class="export-buttons">
        <button type="button" class="main-button" onClick={() => void copy(format).then(setCopied)}>
          {t('export.copy')}
        </button>
        <button type="button" class="main-button" onClick={() => save(format, withMark)}>
          {t('export.save')}
        </button>
        <span aria-live="polite" class="quiet">
          {copied !== null && t(copied ? 'export.copied' : 'export.copyFailed')}
        </span>
      </div>
    </section>
  );
}

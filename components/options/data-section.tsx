/** What is kept, and how to take it along or be rid of it. */
import { useState } from 'preact/hooks';
import { useTranslate } from '../translate';
import { Section } from './section';
import type { OptionsActions } from './view';

type News = 'imported' | 'importFailed' | 'erased';

export function DataSection({ actions }: { readonly actions: OptionsActions }) {
  const t = useTranslate();
  const [news, setNews] = useState<News | null>(null);
  const [sure, setSure] = useState(false);
  const read = (file: File | undefined): void => {
    if (file === undefined) return;
    void file
      .text()
      .then(actions.importSettings)
      .then((worked) => setNews(worked ? 'imported' : 'importFailed'));
  };
  const erase = (): void => {
    setSure(false);
    void actions.eraseAll().then(() => setNews('erased'));
  };
  return (
    <Section title={t('options.data')}>
      <p class="quiet">{t('options.dataText')}</p>
      <div class="buttons">
        <button type="button" class="plain-button" onClick={actions.exportSettings}>
          {t('options.exportSettings')}
        </button>
        <label class="plain-button file">
          {t('options.importSettings')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              read(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {!sure && (
          <button type="button" class="plain-button" onClick={() => setSure(true)}>
            {t('options.erase')}
          </button>
        )}
      </div>
      {sure && (
        <fieldset class="buttons">
          <legend>{t('options.eraseSure')}</legend>
          <button type="button" class="main-button" onClick={erase}>
            {t('options.eraseYes')}
          </button>
          <button type="button" class="plain-button" onClick={() => setSure(false)}>
            {t('options.eraseNo')}
          </button>
        </fieldset>
      )}
      <p aria-live="polite" class="problem">
        {news !== null && t(`options.${news}`)}
      </p>
    </Section>
  );
}

/** Shown once after installation: what it does, where, what it cannot do, and a quote to try. */
import { speakerStyle } from '../speaker-style';
import { useTranslate } from '../translate';

export function WelcomePage({ openOptions }: { readonly openOptions: () => void }) {
  const t = useTranslate();
  return (
    <main class="page-main welcome">
      <header>
        <p class="wordmark">{t('extName')}</p>
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <Sample />
      <div class="facts-grid">
        {(['how', 'where', 'limits'] as const).map((fact) => (
          <section key={fact}>
            <h2>{t(`welcome.${fact}.title`)}</h2>
            <p>{t(`welcome.${fact}.text`)}</p>
          </section>
        ))}
      </div>
      <p class="promise">{t('welcome.private')}</p>
      <button type="button" class="plain-button" onClick={openOptions}>
        {t('welcome.options')}
      </button>
    </main>
  );
}

/** A picture of what happens in an article, made of the real words and colours; it reacts as the article will. */
function Sample() {
  const t = useTranslate();
  return (
    <figure class="sample">
      <figcaption>
        <strong>{t('welcome.sample.title')}</strong> <span class="quiet">{t('welcome.sample.text')}</span>
      </figcaption>
      <p class="sample-text">
        {t('welcome.sample.before')}{' '}
        <button type="button" class="sample-quote coloured" style={speakerStyle(0)} aria-describedby="sample-card">
          {t('welcome.sample.quote')}
        </button>{' '}
        {t('welcome.sample.after')}
      </p>
      <div id="sample-card" class="sample-card coloured" role="tooltip" style={speakerStyle(0)}>
        <strong>{t('welcome.sample.speaker')}</strong>
        <span>{t('welcome.sample.role')}</span>
        <span class="quiet">{t('welcome.sample.reason')}</span>
      </div>
    </figure>
  );
}

/** Everything that can be chosen, on one page. */
import { useTranslate } from '../translate';
import { DataSection } from './data-section';
import { ReadingSections } from './reading-sections';
import { Section } from './section';
import { SitesSection } from './sites-section';
import type { OptionsActions, OptionsView } from './view';

interface OptionsPageProps {
  readonly view: OptionsView;
  readonly now: number;
  readonly actions: OptionsActions;
}

export function OptionsPage({ view, now, actions }: OptionsPageProps) {
  const t = useTranslate();
  return (
    <main class="page-main">
      <h1>{t('options.title')}</h1>
      <SitesSection view={view} now={now} actions={actions} />
      <ReadingSections view={view} change={actions.change} />
      <Section title={t('options.language')}>
        <p class="quiet">{t('options.languageText')}</p>
      </Section>
      <DataSection actions={actions} />
    </main>
  );
}

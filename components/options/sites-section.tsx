/** Where Saidby runs: pause, sites switched off, sites added. */
import { momentOf } from '../format';
import { useTranslate } from '../translate';
import { Choice } from './choice';
import { HostList } from './host-list';
import { Section } from './section';
import type { OptionsActions, OptionsView, PauseChoice } from './view';

interface SitesSectionProps {
  readonly view: OptionsView;
  readonly now: number;
  readonly actions: OptionsActions;
}

export function SitesSection({ view, now, actions }: SitesSectionProps) {
  const t = useTranslate();
  const paused = pauseChoice(view.pausedUntil, now);
  const addOwn = (text: string): Promise<string | null> | string => {
    const asked = actions.addOwn(text);
    if (asked === null) return t('options.notAHost', { text });
    return asked.then((granted) => (granted ? null : t('options.refused', { site: text.trim() })));
  };
  return (
    <Section title={t('options.sites')}>
      <p class="quiet">{t('options.sitesText')}</p>
      <Choice
        label={t('options.pauseText')}
        value={paused}
        choices={[
          { value: 'off', words: t('options.pauseOff') },
          { value: 'tomorrow', words: t('options.pauseTomorrow') },
          { value: 'always', words: t('options.pauseAlways') },
        ]}
        onChange={actions.pause}
      />
      {paused === 'tomorrow' && view.pausedUntil !== null && (
        <p class="quiet">{t('state.paused.until', { time: momentOf(view.pausedUntil) })}</p>
      )}
      <HostList
        title={t('options.off')}
        text={t('options.offText')}
        empty={t('options.offEmpty')}
        add={t('options.addOff')}
        hosts={view.offHosts}
        onAdd={(text) => (actions.addOff(text) === null ? t('options.notAHost', { text }) : null)}
        onRemove={actions.removeOff}
      />
      <HostList
        title={t('options.own')}
        text={t('options.ownText')}
        empty={t('options.ownEmpty')}
        add={t('options.addOwn')}
        hosts={view.ownHosts}
        onAdd={addOwn}
        onRemove={actions.removeOwn}
      />
    </Section>
  );
}

function pauseChoice(pausedUntil: number | null, now: number): PauseChoice {
  if (pausedUntil === -1) return 'always';
  return pausedUntil !== null && now < pausedUntil ? 'tomorrow' : 'off';
}

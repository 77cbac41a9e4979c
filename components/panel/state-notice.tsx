/** How the page stands, said plainly, with the one thing that can be done about it. */
import type { ComponentChildren } from 'preact';
import { momentOf } from '../format';
import { Icon, type IconName } from '../icon';
import { useTranslate, type Translate } from '../translate';
import type { PanelActions, PanelView } from './view';

interface NoticeWords {
  readonly icon: IconName;
  readonly title: string;
  readonly text?: string;
  readonly action?: { readonly words: string; readonly run: () => void };
}

interface StateNoticeProps {
  readonly view: PanelView;
  readonly site: string | null;
  readonly actions: PanelActions;
}

export function StateNotice({ view, site, actions }: StateNoticeProps) {
  const t = useTranslate();
  if (view.kind === 'loading') return <Live>{t('state.loading')}</Live>;
  if (view.kind === 'analysing') return <Progress done={view.done} total={view.total} />;
  const words = noticeFor(view, site, actions, t);
  // The place for news stays while the news change: a live region that comes with its words is not read out.
  return (
    <div aria-live="polite">
      {words && (
        <section class="notice">
          <Icon name={words.icon} />
          <h2>{words.title}</h2>
          {words.text !== undefined && <p>{words.text}</p>}
          {words.action && (
            <button type="button" class="main-button" onClick={words.action.run}>
              {words.action.words}
            </button>
          )}
        </section>
      )}
    </div>
  );
}

function noticeFor(view: PanelView, site: string | null, actions: PanelActions, t: Translate): NoticeWords | null {
  const resume = { words: t('state.resume'), run: () => actions.pause('off') };
  switch (view.kind) {
    case 'off': {
      const title = t('state.offSite.title', { site: site ?? '' });
      const action = { words: t('state.resume'), run: () => actions.switchSite(true) };
      return { icon: 'off', title, text: t('state.offSite.text'), action };
    }
    case 'paused': {
      const text =
        view.until === null ? t('state.paused.always') : t('state.paused.until', { time: momentOf(view.until) });
      return { icon: 'pause', title: t('state.paused.title'), text, action: resume };
    }
    case 'notArticle': {
      const action = { words: t('state.readAnyway'), run: actions.readAnyway };
      return { icon: 'page', title: t('state.notArticle.title'), text: t('state.notArticle.text'), action };
    }
    case 'notStarted': {
      const action = { words: t('state.readThis'), run: actions.startReading };
      const words = { icon: 'page', title: t('state.notStarted.title'), text: t('state.notStarted.text') } as const;
      return view.canStart ? { ...words, action } : words;
    }
    case 'failed': {
      const action = { words: t('state.tryAgain'), run: actions.readAnyway };
      return { icon: 'alert', title: t('state.failed.title'), text: t('state.failed.text'), action };
    }
    case 'cannotRun':
      return { icon: 'lock', title: t('state.cannotRun.title'), text: t('state.cannotRun.text') };
    case 'noQuotes':
      return { icon: 'quotes', title: t('state.noQuotes.title'), text: t('state.noQuotes.text') };
    default:
      return null;
  }
}

function Progress({ done, total }: { readonly done: number; readonly total: number }) {
  const t = useTranslate();
  const counted = total > 0 && done > 0;
  return (
    <Live>
      <span>{counted ? t('state.analysingPart', { done, total }) : t('state.analysing')}</span>
      <progress aria-label={t('state.analysing')} {...(counted ? { value: done, max: total } : {})} />
    </Live>
  );
}

function Live({ children }: { readonly children: ComponentChildren }) {
  return (
    <div aria-live="polite" class="notice waiting">
      {children}
    </div>
  );
}

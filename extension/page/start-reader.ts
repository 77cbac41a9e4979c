/** Starts the reader in a page and ties it to the extension's messages, settings and the page's own navigation. */
import table from '../../assets/page/signs.tsv?raw';
import { t } from '../i18n';
import { onMessage, sendMessage } from '../messages';
import { readSettings, watchSettings } from '../settings-store';
import { createPageSigns } from './page-signs';
import { type Reader, createReader } from './reader';

export interface PageLife {
  /** Aborted when the extension is updated or removed, or a newer reader starts in this page. */
  readonly signal: AbortSignal;
  /** Calls back whenever the page has moved to another address without loading. */
  readonly onNavigate: (moved: () => void) => void;
}

/** The part of an address behind "#" is a place on the page. */
const pageOf = (url: string): string => url.split('#')[0] ?? url;

function answerMessages(reader: Reader, signal: AbortSignal): void {
  const removers = [
    onMessage('jumpTo', ({ data }) => reader.jumpTo(data.run, data.span)),
    onMessage('readAnyway', () => reader.start(true)),
    onMessage('askState', () => reader.state()),
    onMessage('stepQuote', ({ data }) => reader.step(data.direction)),
  ];
  signal.addEventListener('abort', () => removers.forEach((remove) => remove()), { once: true });
}

/** A message that nobody can hear any more is no failure of the page. */
function report(...[run, url, state]: Parameters<Parameters<typeof createReader>[0]['report']>): void {
  sendMessage('reportState', { run, url, state }).catch(() => undefined);
}

export function startReader({ signal, onNavigate }: PageLife): void {
  const reader = createReader({
    document,
    signs: createPageSigns(table),
    t,
    readSettings,
    analyse: (run, article) => sendMessage('analyse', { run, article }),
    report,
    signal,
  });
  answerMessages(reader, signal);
  watchSettings(() => void reader.start(), signal);
  onNavigate(() => {
    if (pageOf(location.href) !== pageOf(reader.state().url)) void reader.start();
  });
  void reader.start();
}

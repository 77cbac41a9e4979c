import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ComponentChild } from 'preact';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Card } from '../../components/card/card';
import { viewCard } from '../../components/card/card-view';
import type { OptionsActions } from '../../components/options/view';
import { OptionsPage } from '../../components/options/options-page';
import { Panel } from '../../components/panel/panel';
import type { PanelActions, PanelView } from '../../components/panel/view';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { t } from '../../extension/i18n';
import { defaultSettings } from '../../extension/settings';
import { localise } from '../../extension/surface/localise';
import { textLanguage } from '../../extension/text-language';
import { type Messages, readMessages } from '../support/messages';
import { isPseudo, outsideOfPseudo, pseudoLocale, pseudoText } from '../support/pseudo-locale';
import { doing, find, render } from '../support/render';
import { sampleBlocks, sampleResult, sampleText } from '../support/sample-result';
import { speak } from '../support/speak';

/** Every surface in its states, with actions that do nothing. */
const idle = (): void => undefined;
const panelActions: PanelActions = {
  jump: () => Promise.resolve(true),
  readAnyway: idle,
  startReading: idle,
  switchSite: idle,
  allowAlways: idle,
  pause: idle,
  copy: () => Promise.resolve(true),
  save: idle,
  openOptions: idle,
  openSidePanel: idle,
};
const optionsActions: OptionsActions = {
  change: idle,
  pause: idle,
  addOff: () => null,
  removeOff: idle,
  addOwn: () => null,
  removeOwn: idle,
  exportSettings: idle,
  importSettings: () => Promise.resolve(false),
  eraseAll: () => Promise.resolve(),
};
const options = { ...defaultSettings, offHosts: ['pell.example'], pausedUntil: -1 };
const site = { site: 'harrow-courier.example', on: true, byItself: false };
const done: PanelView = { kind: 'done', result: sampleResult, text: sampleText };
const views: readonly PanelView[] = [
  done,
  { kind: 'loading' },
  { kind: 'off' },
  { kind: 'paused', until: null },
  { kind: 'notArticle' },
  { kind: 'notStarted', canStart: true },
  { kind: 'cannotRun' },
  { kind: 'analysing', done: 12, total: 40 },
  { kind: 'noQuotes', result: null },
  { kind: 'failed' },
];
const cards = sampleResult.quotes.map((quote) => viewCard(quote, sampleResult, sampleText, sampleBlocks));

const surfaces: readonly (readonly [string, ComponentChild])[] = [
  ...views.map(
    (view) =>
      [
        `panel, ${view.kind}`,
        <Panel key={view.kind} view={view} site={site} paused={view.kind === 'paused'} actions={panelActions} />,
      ] as const,
  ),
  ...cards.map(
    (view) =>
      [
        `card, ${view.quote.id}`,
        <Card key={view.quote.id} view={view} sheet={false} dark={false} onJump={idle} onClose={idle} />,
      ] as const,
  ),
  ['options', <OptionsPage key="options" view={options} now={0} actions={optionsActions} />],
  ['welcome', <WelcomePage key="welcome" openOptions={idle} />],
];

let english: Messages;
let arabic: Messages;
beforeAll(async () => {
  english = await readMessages('en');
  arabic = await readMessages('ar');
});

/** Everything that can be opened is open. */
async function show(content: ComponentChild): Promise<HTMLElement> {
  const root = render(content);
  await doing(() => root.querySelectorAll<HTMLElement>('button[aria-expanded="false"]').forEach((one) => one.click()));
  return root;
}

/** Texts of nodes and of the attributes that are read out or shown, each with the element that holds it. */
function textsOf(root: HTMLElement): readonly (readonly [string, Element])[] {
  const found: (readonly [string, Element])[] = [];
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt']) {
      const text = element.getAttribute(name);
      if (text !== null) found.push([text, element]);
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) found.push([node.textContent, element]);
    }
  }
  return found;
}

/** What the article, the list of people or the reader's own settings say, and the marks between such things. */
const given: readonly string[] = [
  sampleText,
  JSON.stringify(sampleResult),
  ...sampleResult.quotes.flatMap((quote) =>
    quote.segments.map(({ start, end }) => sampleText.slice(start, end)).join(' … '),
  ),
  site.site,
  ...options.offHosts,
];
const isGiven = (text: string): boolean =>
  !/\p{L}{2}/u.test(text) || given.some((one) => one.includes(text.trim().replaceAll('\u00a0', ' ')));
/** Dates, shares and years come from Intl. */
const fromIntl = (element: Element): boolean => element.closest('time, output') !== null;

describe('the pseudo-locale', () => {
  it('grows by two fifths, keeps what is put in, runs from the right', () => {
    const text = pseudoText('Paragraph {n} of $1');
    expect(text.length).toBeGreaterThanOrEqual('Paragraph {n} of $1'.length * 1.4);
    expect(text).toContain('{n}');
    expect(text).toContain('$1');
    expect(text).not.toContain('Paragraph');
    expect(text.startsWith('\u202e')).toBe(true);
    expect(text.endsWith('\u202c')).toBe(true);
  });

  it('shows what stands outside of it', () => {
    expect(outsideOfPseudo(pseudoText('a {b} c').replace('{b}', pseudoText('x')))).toBe('');
    expect(outsideOfPseudo(`Hard ${pseudoText('coded')}`)).toBe('Hard');
  });
});

describe('no words of their own', () => {
  beforeEach(() => speak({ messages: pseudoLocale(english, 'en'), locale: 'en', dir: 'rtl' }));

  it.each(surfaces)('%s', async (_, content) => {
    const root = await show(content);
    const texts = textsOf(root);
    expect(texts.some(([text]) => isPseudo(text))).toBe(true);
    const own = texts.filter(([text, element]) => !isGiven(outsideOfPseudo(text)) && !fromIntl(element));
    expect(own.map(([text, element]) => [text, element.outerHTML])).toEqual([]);
  });

  it('would be found', async () => {
    const root = await show(<p title="A title">Written into the code</p>);
    expect(textsOf(root).filter(([text]) => !isGiven(outsideOfPseudo(text)))).toHaveLength(2);
  });
});

describe('right to left', () => {
  beforeEach(() => speak({ messages: arabic, locale: 'ar', dir: 'rtl' }));

  it.each(surfaces)('%s: what is in Latin letters keeps to itself', async (_, content) => {
    const root = await show(content);
    const names = [...sampleResult.speakers, ...sampleResult.notQuoted].map(({ name }) => name);
    const loose = textsOf(root).filter(([text, element]) => {
      const isAttribute = !element.textContent?.includes(text);
      const isIsolated = text.includes('\u2068') || (!isAttribute && element.closest('bdi, [dir]') !== null);
      return names.some((name) => text.includes(name)) && !isIsolated;
    });
    expect(loose.map(([, element]) => element.outerHTML)).toEqual([]);
  });

  it('the arrow keys of the strip follow the picture', async () => {
    document.documentElement.dir = 'rtl';
    const root = await show(surfaces[0]?.[1]);
    const buttons = [...root.querySelectorAll<HTMLElement>('.voice-strip button')];
    const press = (key: string) =>
      doing(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    find(root, '.voice-strip button').focus();
    await press('ArrowLeft');
    expect(document.activeElement).toBe(buttons[1]);
    await press('ArrowRight');
    expect(document.activeElement).toBe(buttons[0]);
    document.documentElement.dir = 'ltr';
    await press('ArrowRight');
    expect(document.activeElement).toBe(buttons[1]);
  });
});

describe('language and direction', () => {
  it('are the browser’s where it is translated', () => {
    speak({ messages: arabic, locale: 'ar', dir: 'rtl' });
    expect(textLanguage(t)).toEqual({ lang: 'ar', dir: 'rtl' });
    localise(document, t('options.title'));
    const { lang, dir } = document.documentElement;
    expect({ lang, dir, title: document.title }).toEqual({ lang: 'ar', dir: 'rtl', title: 'إعدادات Saidby' });
  });

  it('hold for its regions too', () => {
    speak({ messages: arabic, locale: 'ar_EG', dir: 'rtl' });
    expect(textLanguage(t).dir).toBe('rtl');
  });

  it('are English where it is not, even if the browser runs from right to left', () => {
    speak({ messages: english, locale: 'he', dir: 'rtl' });
    expect(textLanguage(t)).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('are set on every page of the extension and on the card', () => {
    const root = resolve(import.meta.dirname, '../..');
    const code = (path: string): string => readFileSync(join(root, path), 'utf8');
    const pages = readdirSync(join(root, 'entrypoints'), { withFileTypes: true })
      .filter((one) => one.isDirectory() && readdirSync(join(root, 'entrypoints', one.name)).includes('index.html'))
      .map(({ name }) => `entrypoints/${name}`);
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const page of pages) {
      const scripts = readdirSync(join(root, page)).filter((file) => file.startsWith('main.'));
      const all = scripts.map((file) => code(`${page}/${file}`)).join('');
      expect([page, /localise\(|showPanel\(/.test(all)]).toEqual([page, true]);
    }
    expect(code('entrypoints/popup/show-panel.tsx')).toContain('localise(document)');
    expect(code('extension/page/show-card.tsx')).toContain('textLanguage(t)');
  });
});

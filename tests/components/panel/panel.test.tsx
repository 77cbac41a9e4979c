import { beforeAll, describe, expect, it } from 'vitest';
import { Panel, type PanelProps } from '../../../components/panel/panel';
import type { PanelActions, PanelView, SiteView } from '../../../components/panel/view';
import type { Span } from '../../../engine/index';
import { speakEnglish } from '../../support/english';
import { axeProblems, doing, find, render } from '../../support/render';
import { sampleQuotes, sampleResult, sampleText } from '../../support/sample-result';

const site: SiteView = { site: 'harrow-courier.example', on: true, byItself: false };
const done: PanelView = { kind: 'done', result: sampleResult, text: sampleText };

interface Recorded extends PanelActions {
  readonly calls: string[];
  readonly jumps: Span[];
}

function recorded(part: Partial<PanelActions> = {}): Recorded {
  const calls: string[] = [];
  const jumps: Span[] = [];
  return {
    calls,
    jumps,
    jump: (span) => {
      jumps.push(span);
      return Promise.resolve(true);
    },
    readAnyway: () => calls.push('readAnyway'),
    startReading: () => calls.push('startReading'),
    switchSite: (on) => calls.push(`switchSite ${on}`),
    allowAlways: () => calls.push('allowAlways'),
    pause: (how) => calls.push(`pause ${how}`),
    copy: (format) => Promise.resolve(calls.push(`copy ${format}`) > 0),
    save: (format, withMark) => calls.push(`save ${format} ${withMark}`),
    openOptions: () => calls.push('openOptions'),
    openSidePanel: () => calls.push('openSidePanel'),
    ...part,
  };
}

function panel(part: Partial<PanelProps> = {}): HTMLElement {
  return render(<Panel view={done} site={site} paused={false} actions={recorded()} {...part} />);
}

const button = (root: HTMLElement, words: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
  if (!found) throw new Error(`no button "${words}"`);
  return found;
};

const press = (key: string) =>
  doing(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

beforeAll(speakEnglish);

const states: readonly (readonly [string, PanelView, string])[] = [
  ['loading', { kind: 'loading' }, 'Looking at this page'],
  ['off', { kind: 'off' }, 'Off on harrow-courier.example'],
  ['paused for good', { kind: 'paused', until: null }, 'Paused until you switch it on again.'],
  ['paused until tomorrow', { kind: 'paused', until: Date.UTC(2026, 2, 11) }, '2026'],
  ['not an article', { kind: 'notArticle' }, 'This does not look like an article'],
  ['not started', { kind: 'notStarted', canStart: true }, 'Read this page'],
  ['not started, button only', { kind: 'notStarted', canStart: false }, 'press its button'],
  ['cannot run', { kind: 'cannotRun' }, 'Saidby cannot run here'],
  ['analysing', { kind: 'analysing', done: 0, total: 40 }, 'Reading the article …'],
  ['analysing on', { kind: 'analysing', done: 12, total: 40 }, '12 of 40 paragraphs'],
  ['no quotes', { kind: 'noQuotes', result: { ...sampleResult, quotes: [] } }, 'No quotes in this article'],
  ['failed', { kind: 'failed' }, 'The article could not be read'],
  ['done', done, '7 quotes · 5 speakers'],
  ['done without text', { ...done, text: null }, '7 quotes · 5 speakers'],
  [
    'done without list',
    { ...done, result: { ...sampleResult, warnings: ['entities unavailable'] } },
    'could not be loaded',
  ],
];

describe('every state', () => {
  it.each(states)('%s is said plainly', (_, view, words) => {
    expect(panel({ view }).textContent).toContain(words);
  });

  it.each(states)('%s has no accessibility problem', async (_, view) => {
    expect(await axeProblems(panel({ view }))).toEqual([]);
  });

  it('axe would find a button without a name', async () => {
    const root = render(<p />);
    root.append(document.createElement('button'));
    expect(await axeProblems(root)).toHaveLength(1);
  });
});

describe('speakers', () => {
  it('stand in the order of their first quote, the unclear ones last', () => {
    const names = [...panel().querySelectorAll('.speaker h3')].map((one) => one.textContent);
    expect(names).toEqual([
      'Mara Ellingsworth',
      'Tobias Renner',
      'An inspection report',
      'one commuter',
      'A senior official at the ministry',
      'Speaker not clear',
    ]);
  });

  it('have the printed role first and the listed one as an addition', () => {
    const facts = find(panel(), '.facts').textContent ?? '';
    expect(facts.indexOf('the port authority’s director')).toBe(0);
    expect(facts).toContain('Known as: Director of the Harrow Port Authority (since 2019)');
  });

  it('say why somebody is not named', () => {
    expect(panel().textContent).toContain('Why not named: “because the talks are private”');
  });

  it('share all quoted words', () => {
    const shares = [...panel().querySelectorAll<HTMLElement>('.share-bar')].map((bar) =>
      Number(bar.style.getPropertyValue('--share')),
    );
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('show two quotes at first, all on request', async () => {
    const [first] = sampleQuotes;
    if (!first) throw new Error('no quotes in the sample');
    const quotes = [0, 1, 2, 3].map((at) => Object.assign({}, first, { id: `q${at}` }));
    const root = panel({ view: { ...done, result: { ...sampleResult, quotes } } });
    expect(root.querySelectorAll('.quote')).toHaveLength(2);
    await doing(() => button(root, 'Show 2 more quotes').click());
    expect(root.querySelectorAll('.quote')).toHaveLength(4);
  });
});

describe('quotes', () => {
  it('say where they stand and jump there', async () => {
    const actions = recorded();
    const root = panel({ actions });
    const jump = find(root, '.jump');
    expect(jump.textContent).toContain('paragraph 2 of 11');
    await doing(() => jump.click());
    expect(actions.jumps).toEqual([sampleQuotes[0]?.segments[0]]);
  });

  it('in order name their speaker, or both it may be', async () => {
    const root = panel();
    await doing(() => find(root, '.arrange label:nth-of-type(2) input').click());
    const names = [...root.querySelectorAll('.quote-speaker bdi')].map((one) => one.textContent);
    expect(names).toHaveLength(sampleQuotes.length);
    expect(names.at(-1)).toBe('Coast Users’ League or Tobias Renner');
    expect(await axeProblems(root)).toEqual([]);
  });

  it('show their evidence, each step leading to its place', async () => {
    const actions = recorded();
    const root = panel({ actions });
    await doing(() => button(root, 'Why?').click());
    await doing(() => find(root, '.evidence button').click());
    expect(actions.jumps).toEqual([sampleQuotes[0]?.cue]);
    expect(await axeProblems(root)).toEqual([]);
  });

  it('say when they are gone from the page', async () => {
    const root = panel({ actions: recorded({ jump: () => Promise.resolve(false) }) });
    expect(root.textContent).not.toContain('no longer on the page');
    await doing(() => find(root, '.jump').click());
    expect(root.textContent).toContain('no longer on the page');
  });

  it('say how sure we are only where there is doubt', () => {
    const levels = [...panel().querySelectorAll('.level')].map((one) => one.textContent);
    expect(levels).toEqual(['probably', 'not sure']);
  });
});

describe('the strip', () => {
  it('has every quote at its place, told in words', () => {
    const strip = find(panel(), '.voice-strip');
    const marks = [...strip.querySelectorAll('button')];
    expect(marks).toHaveLength(sampleQuotes.length);
    expect(marks[1]?.getAttribute('aria-label')).toBe('Tobias Renner, paragraph 3 of 11: go there');
    const places = [...strip.querySelectorAll('li')].map((one) => Number(one.style.getPropertyValue('--at')));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('is one stop for Tab and is walked with the arrow keys', async () => {
    const root = panel();
    const marks = [...find(root, '.voice-strip').querySelectorAll('button')];
    expect(marks.filter((one) => one.tabIndex === 0)).toHaveLength(1);
    await doing(() => marks[0]?.focus());
    await press('ArrowRight');
    expect(document.activeElement).toBe(marks[1]);
    await press('End');
    expect(document.activeElement).toBe(marks.at(-1));
    await press('ArrowRight');
    expect(document.activeElement).toBe(marks.at(-1));
    await press('Home');
    expect(document.activeElement).toBe(marks[0]);
  });
});

describe('what can be done', () => {
  it.each([
    ['Read anyway', { kind: 'notArticle' }, 'readAnyway'],
    ['Try again', { kind: 'failed' }, 'readAnyway'],
    ['Read this page', { kind: 'notStarted', canStart: true }, 'startReading'],
    ['Switch on again', { kind: 'off' }, 'switchSite true'],
    ['Switch on again', { kind: 'paused', until: null }, 'pause off'],
    ['Always on this site', done, 'allowAlways'],
    ['Pause until tomorrow', done, 'pause tomorrow'],
    ['Settings', done, 'openOptions'],
    ['Side panel', done, 'openSidePanel'],
    ['Save', done, 'save csv true'],
    ['Copy', done, 'copy csv'],
  ] as const)('%s', async (words, view, call) => {
    const actions = recorded();
    const root = panel({ view, actions });
    await doing(() => button(root, words).click());
    expect(actions.calls).toEqual([call]);
  });

  it('switches the site off', async () => {
    const actions = recorded();
    await doing(() => find(panel({ actions }), '[role=switch]').click());
    expect(actions.calls).toEqual(['switchSite false']);
  });

  it.each<readonly [string, Partial<PanelProps>, string]>([
    ['no "always" where it runs by itself', { site: { ...site, byItself: true } }, 'Always on this site'],
    ['no side panel where there is none', { actions: recorded({ openSidePanel: null }) }, 'Side panel'],
    ['nothing to copy before there are quotes', { view: { kind: 'loading' } }, 'Copy or save'],
    ['nothing to copy without the text', { view: { ...done, text: null } }, 'Copy or save'],
    ['no switch on pages without a host', { site: null }, 'harrow-courier'],
  ])('%s', (_, part, words) => {
    expect(panel(part).textContent).not.toContain(words);
  });
});

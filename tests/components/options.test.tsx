import { beforeAll, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../components/options/options-page';
import type { OptionsActions, OptionsView } from '../../components/options/view';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { speakEnglish } from '../support/english';
import { axeProblems, doing, find, render } from '../support/render';

const view: OptionsView = {
  offHosts: ['pell.example'],
  ownHosts: ['quayside.example'],
  pausedUntil: null,
  marks: 'underline',
  cardOpens: 'hover',
  openDelay: 500,
  closeDelay: 300,
  badge: false,
  showReported: false,
};

interface Recorded extends OptionsActions {
  readonly calls: unknown[];
}

function recorded(part: Partial<OptionsActions> = {}): Recorded {
  const calls: unknown[] = [];
  const note =
    (name: string) =>
    (value?: unknown): number =>
      calls.push(value === undefined ? name : [name, value]);
  return {
    calls,
    change: note('change'),
    pause: note('pause'),
    addOff: (text) => (note('addOff')(text) > 0 ? text : null),
    removeOff: note('removeOff'),
    addOwn: (text) => Promise.resolve(note('addOwn')(text) > 0),
    removeOwn: note('removeOwn'),
    exportSettings: note('exportSettings'),
    importSettings: (text) => Promise.resolve(note('importSettings')(text) > 0),
    eraseAll: async () => void note('eraseAll')(),
    ...part,
  };
}

const page = (actions: OptionsActions = recorded(), shown: OptionsView = view, now = 1000): HTMLElement =>
  render(<OptionsPage view={shown} now={now} actions={actions} />);

function labelled(root: HTMLElement, words: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.includes(words));
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no field "${words}"`);
  return input;
}

function button(root: HTMLElement, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words,
  );
  if (!found) throw new Error(`no button "${words}"`);
  return found;
}

/** Types a host into the `at`-th list's field and sends it. */
async function addHost(root: HTMLElement, at: number, text: string): Promise<void> {
  const form = root.querySelectorAll('form')[at];
  const field = form?.querySelector('input');
  if (!form || !field) throw new Error('no such list');
  await doing(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await doing(() => form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
}

beforeAll(speakEnglish);

describe('the options page', () => {
  it.each<readonly [string, OptionsView]>([
    ['as it is', view],
    ['with nothing listed', { ...view, offHosts: [], ownHosts: [] }],
    ['paused', { ...view, pausedUntil: -1 }],
    ['paused until tomorrow', { ...view, pausedUntil: 5000 }],
  ])('has no accessibility problem %s', async (_, shown) => {
    expect(await axeProblems(page(recorded(), shown))).toEqual([]);
  });

  it.each([
    ['Until tomorrow', ['pause', 'tomorrow']],
    ['Tinted ground', ['change', { marks: 'tint' }]],
    ['On click or tap', ['change', { cardOpens: 'click' }]],
    ['Show the number of quotes', ['change', { badge: true }]],
    ['reported speech', ['change', { showReported: true }]],
  ])('%s', async (words, call) => {
    const actions = recorded();
    await doing(() => labelled(page(actions), words).click());
    expect(actions.calls).toEqual([call]);
  });

  it.each([
    ['Remove pell.example', ['removeOff', 'pell.example']],
    ['Remove quayside.example', ['removeOwn', 'quayside.example']],
    ['Export settings', 'exportSettings'],
  ])('%s', async (words, call) => {
    const actions = recorded();
    await doing(() => button(page(actions), words).click());
    expect(actions.calls).toHaveLength(1);
    expect([actions.calls[0], (actions.calls[0] as unknown[])[0]]).toContainEqual(call);
  });

  it.each([
    [null, 'On'],
    [-1, 'Until I switch it on'],
    [5000, 'Until tomorrow'],
    [500, 'On'],
  ])('paused until %s shows "%s"', (pausedUntil, words) => {
    expect(labelled(page(recorded(), { ...view, pausedUntil }), words).checked).toBe(true);
  });

  it('adds a site, and empties the field', async () => {
    const actions = recorded();
    const root = page(actions);
    await addHost(root, 0, 'harrow.example');
    expect(actions.calls).toEqual([['addOff', 'harrow.example']]);
    expect(root.querySelector('form input')).toHaveProperty('value', '');
  });

  it('says what is no site, and which permission was refused', async () => {
    const root = page(recorded({ addOff: () => null, addOwn: () => Promise.resolve(false) }));
    await addHost(root, 0, 'two words');
    expect(root.textContent).toContain('“two words” is not the name of a site.');
    await addHost(root, 1, 'pell.example');
    expect(root.textContent).toContain('did not give permission for pell.example');
  });

  it('erases only after asking', async () => {
    const actions = recorded();
    const root = page(actions);
    await doing(() => button(root, 'Erase everything').click());
    expect(actions.calls).toEqual([]);
    await doing(() => button(root, 'Keep').click());
    expect(actions.calls).toEqual([]);
    await doing(() => button(root, 'Erase everything').click());
    expect(await axeProblems(root)).toEqual([]);
    await doing(() => button(root, 'Erase').click());
    expect(actions.calls).toEqual(['eraseAll']);
    expect(root.textContent).toContain('Everything was erased.');
  });
});

describe('the welcome page', () => {
  it('has no accessibility problem and leads to the settings', async () => {
    let opened = 0;
    const root = render(<WelcomePage openOptions={() => (opened += 1)} />);
    expect(await axeProblems(root)).toEqual([]);
    expect(find(root, '.sample-card').textContent).toContain('Odile Marchetti');
    await doing(() => button(root, 'Settings').click());
    expect(opened).toBe(1);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findReader } from '../../../extension/surface/find-reader';

interface Sent {
  readonly type: string;
}

/** A tab with or without a reader, and a background that may start one. `sendMessage` of the messaging package speaks to `chrome`. */
function tabWith(given: { readonly reader: string | null; readonly starts?: boolean }): string[] {
  const heard: string[] = [];
  let reader = given.reader;
  const tabs = {
    ...fakeBrowser.tabs,
    sendMessage(_tab: number, { type }: Sent, _options: unknown, answer: (response?: unknown) => void) {
      if (reader === null) return answer();
      heard.push(type);
      answer({ res: { run: 'a', url: '', state: { kind: reader } } });
    },
  };
  const runtime = {
    ...fakeBrowser.runtime,
    sendMessage({ type }: Sent, answer: (response: unknown) => void) {
      heard.push(type);
      if (given.starts === true) reader = 'notArticle';
      answer({ res: given.starts ?? false });
    },
  };
  Object.assign(globalThis, { chrome: { ...(Reflect.get(globalThis, 'chrome') as object), tabs, runtime } });
  return heard;
}

beforeEach(() => fakeBrowser.reset());

describe('findReader', () => {
  it.each([
    ['a reader at work', { reader: 'analysing' }, true, 'running', ['askState']],
    ['a page that is no article', { reader: 'notArticle' }, true, 'running', ['askState']],
    ['a result that was lost', { reader: 'done' }, true, 'running', ['askState', 'readAnyway']],
    ['none, started and asked at once', { reader: null, starts: true }, true, 'running', ['startReader', 'askState']],
    ['none, and none allowed by the browser', { reader: null, starts: false }, true, 'cannotRun', ['startReader']],
    ['none, and no click that would allow one', { reader: null, starts: true }, false, 'notStarted', []],
  ] as const)('%s', async (_, given, mayStart, phase, messages) => {
    const heard = tabWith(given);
    expect(await findReader(7, { mayStart })).toBe(phase);
    expect(heard).toEqual(messages);
  });
});

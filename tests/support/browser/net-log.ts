/** Reads Chromium's own log of the network (`--log-net-log`): every request of every part of the browser, on any port. */
import { readFileSync } from 'node:fs';
import type { OutgoingRequest } from './driver';

const NO_ORIGIN = 'not an origin';
const START_OF_REQUEST = 'URL_REQUEST_START_JOB';

interface NetEvent {
  readonly type?: number;
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

/** The log has its constants on the first line and one event a line after that; the last line may be cut off. */
export function readNetLog(file: string): OutgoingRequest[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const type = new RegExp(`"${START_OF_REQUEST}":(\\d+)`).exec(lines[0] ?? '')?.[1];
  if (type === undefined) throw new Error('the network log has no list of event types');
  const requests = lines.slice(1).flatMap((line) => readEvent(line, Number(type)));
  return requests.filter(({ url }) => /^(?:https?|wss?|ftp):/.test(url));
}

function readEvent(line: string, type: number): OutgoingRequest[] {
  if (!line.includes(`"type":${type}`)) return [];
  const { type: found, params } = JSON.parse(line.replace(/(?:,|\],?\}?)\s*$/, '')) as NetEvent;
  if (found !== type || params?.url === undefined) return [];
  const { url, initiator = NO_ORIGIN } = params;
  return [{ url, initiator: initiator === NO_ORIGIN ? null : initiator }];
}

/** The bundled news hosts as match patterns for the manifest. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readRows } from '../../engine/knowledge/lexicon';

const HOSTS = resolve(import.meta.dirname, '../../assets/news-hosts.tsv');

/** A host name in lower case without path, port or wildcard. */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** One pattern a host, subdomains included, sorted. Throws on a line that is not a host name. */
export function newsHostMatches(file = HOSTS): string[] {
  if (!existsSync(file)) return [];
  const hosts = readRows(readFileSync(file, 'utf8')).map((row) => row['domain'] ?? '');
  const wrong = hosts.find((host) => !HOST.test(host));
  if (wrong !== undefined) throw new Error(`assets/news-hosts.tsv: "${wrong}" is not a host name`);
  return hosts.map((host) => `*://*.${host}/*`).toSorted();
}

/** Serves own pages under any host name: both browsers are told that every host lives here. */
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, join, resolve } from 'node:path';
import { makeCertificate } from './certificate';

const PAGES = resolve(import.meta.dirname, '../../pages');

/** What a hostile page may forbid; the extension must work all the same. */
const STRICT_POLICY = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'";

export interface Site {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Every request that arrived, as "host/path". */
  readonly requests: readonly string[];
  close(): void;
}

/** `/story` gives `story.html` of the folder; `/strict/story` the same under a strict content policy; all else is 404. */
export async function startSite(folder = PAGES): Promise<Site> {
  const requests: string[] = [];
  const answer: http.RequestListener = (request, response) => {
    const path = new URL(request.url ?? '/', 'http://any').pathname;
    requests.push(`${request.headers.host ?? ''}${path}`);
    const file = join(folder, `${basename(path)}.html`);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (path.startsWith('/strict/')) response.setHeader('content-security-policy', STRICT_POLICY);
    response.end(readFileSync(file));
  };
  const plain = http.createServer(answer);
  const secure = https.createServer(makeCertificate(), answer);
  return {
    httpPort: await listen(plain),
    httpsPort: await listen(secure),
    requests,
    close() {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** Starts a server on a free port of this machine and gives the port. */
export function listen(server: http.Server | https.Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

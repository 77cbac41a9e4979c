/** A forward proxy that leads every host to the local site: Firefox has no rules for host names, but it has a proxy setting. */
import http from 'node:http';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import { listen, type Site } from './site';

const BAD_GATEWAY = 502;

export interface Proxy {
  readonly port: number;
  close(): void;
}

export async function startProxy({ httpPort, httpsPort }: Site): Promise<Proxy> {
  const open = new Set<Duplex>();
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://any');
    const headers = { ...request.headers, host: url.host };
    const options = {
      host: '127.0.0.1',
      port: httpPort,
      method: request.method,
      path: url.pathname + url.search,
      headers,
    };
    const onward = http.request(options, (answer) => {
      response.writeHead(answer.statusCode ?? BAD_GATEWAY, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (_request, client, head) => {
    const onward = net.connect(httpsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.write(head);
      onward.pipe(client).pipe(onward);
    });
    const closeBoth = () => [client, onward].forEach((end) => end.destroy());
    for (const end of [client, onward]) {
      open.add(end);
      end.on('error', closeBoth);
      end.on('close', () => {
        open.delete(end);
        closeBoth();
      });
    }
  });
  return {
    port: await listen(server),
    close() {
      for (const end of open) end.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

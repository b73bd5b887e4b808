// A forward proxy that writes down what is asked of it, and lets through only what stays on this machine.

import { createServer, request as ask } from 'node:http';
import { connect } from 'node:net';

const OWN = /^(localhost|.+\.localhost|127\.0\.0\.1)$/;

/** Starts the proxy; `asked` holds `host path` of each request, and `host` alone of each tunnel. */
export async function proxy() {
  const asked = [];
  const server = createServer((request, response) => {
    const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
    asked.push(url ? `${url.hostname} ${url.pathname}` : `proxy ${request.url}`);
    if (!url || !OWN.test(url.hostname)) return response.writeHead(502).end();
    const passed = ask(
      { host: '127.0.0.1', port: url.port, method: request.method, path: url.pathname + url.search, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  server.on('connect', (request, socket, head) => {
    const [host, port] = request.url.split(':');
    asked.push(host);
    socket.on('error', () => socket.destroy());
    if (!OWN.test(host)) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const passed = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      passed.write(head);
      passed.pipe(socket).pipe(passed);
    });
    passed.on('error', () => socket.destroy());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    asked,
    /** How each browser is told to send everything through it, loopback included. */
    options: {
      args: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
      prefs: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      },
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

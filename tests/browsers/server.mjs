// Serves the test pages from loopback, under any policy a test asks for.

import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';

const read = (name) => readFileSync(new URL(`./pages/${name}`, import.meta.url), 'utf8');

const FR = read('article-fr.html');
const EN = read('article-en.html');
const ITEMS = Array.from(
  { length: 30 },
  (_, i) => `<li><h3><a href="/fr?${i}">Headline number ${i} of the day</a></h3><p>One short line of teaser.</p></li>`,
).join('\n');
const LIST = read('list.html').replace('ITEMS', ITEMS);

const AROUND = `
<nav class="menu"><ul><li><a href="/list">Accueil</a></li><li><a href="/list">Économie</a></li></ul></nav>
BODY
<aside class="newsletter"><p>Recevez notre lettre chaque matin. Laissez votre adresse.</p></aside>
<footer><p>Mentions légales</p></footer>`;

/** A whole page. */
export function page({ lang = 'fr', title = 'Vermillon Énergie', body = FR, head = '', around = true } = {}) {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><meta property="og:type" content="article">
<style nonce="n">body{font:18px/1.5 serif;max-width:40em;margin:2em auto;padding:0 1em}</style>${head}</head>
<body>${around ? AROUND.replace('BODY', body) : body}</body></html>`;
}

export const articles = { fr: FR, en: EN };

const script = (code) => `<script nonce="n">${code}</script>`;

/** Policies of the everyday web; each must give the same overlay. */
export const POLICIES = {
  none: {},
  self: { 'content-security-policy': "script-src 'self'" },
  strict: { 'content-security-policy': "script-src 'nonce-n' 'strict-dynamic'; style-src 'nonce-n'" },
  nothing: { 'content-security-policy': "default-src 'none'" },
  trusted: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types none" },
  sandbox: { 'content-security-policy': 'sandbox allow-scripts' },
  frames: { 'content-security-policy': "frame-src 'none'; child-src 'none'; worker-src 'none'" },
  isolated: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
};

const later = (ms, code) => script(`setTimeout(() => { ${code} }, ${ms});`);

/** Path -> page. Those with scripts of their own say what they stand for. */
const PAGES = {
  '/fr': () => page(),
  '/en': () => page({ lang: 'en', title: 'Harbour town', body: EN }),
  '/list': () => page({ lang: 'en', title: 'Latest', body: LIST }),
  '/bare': () => '<!doctype html><title>bare</title><body></body>',
  // Text that comes five seconds after the page.
  '/late': () =>
    page({ body: `<div id="app"></div>${later(5000, `document.getElementById('app').append(document.getElementById('t').content)`)}<template id="t">${FR}</template>` }),
  // A route changes without a load: from the list to an article, and from one article to another.
  '/spa': () =>
    page({
      title: 'spa',
      body: `<div id="app">${LIST}</div><template id="list">${LIST}</template><template id="fr">${FR}</template><template id="en">${EN}</template>${script(
        `window.go = (name) => { history.pushState({}, '', '/spa/' + name);
           setTimeout(() => { document.documentElement.lang = name;
             document.getElementById('app').replaceChildren(document.getElementById(name).content.cloneNode(true)); }, 150); };`,
      )}`,
    }),
  // A second article comes under the first when the reader has scrolled down.
  '/scroll': () =>
    page({
      body: `<div id="app">${FR}</div><template id="en">${EN}</template>${script(
        `window.more = () => { document.getElementById('app').append(document.getElementById('en').content.cloneNode(true));
           document.querySelectorAll('article')[1].scrollIntoView({ behavior: 'instant' });
           history.replaceState({}, '', '/scroll?second'); };`,
      )}`,
    }),
  // A page that throws out what it does not know, twice.
  '/remove': () =>
    page({
      body: `${FR}${script(
        `let times = 2; new MutationObserver(() => { for (const e of document.documentElement.children)
           if (!/^(head|body)$/i.test(e.tagName) && times-- > 0) e.remove(); }).observe(document.documentElement, { childList: true });`,
      )}`,
    }),
  '/modal': () => page({ body: `${FR}<dialog id="d"><p>Un mot avant de lire</p><button onclick="d.close()">Fermer</button></dialog>` }),
  '/frames': () =>
    page({
      body: `${FR}${'<iframe src="/fr" width="600" height="400"></iframe>'.repeat(2)}<iframe src="/list"></iframe><iframe srcdoc="<p>x</p>"></iframe>`,
    }),
  '/shadow': () =>
    page({
      around: false,
      body: `<news-story></news-story><template id="t">${FR}</template>${script(
        `customElements.define('news-story', class extends HTMLElement { connectedCallback() {
           this.attachShadow({ mode: 'open' }).append(document.getElementById('t').content.cloneNode(true)); } });`,
      )}`,
    }),
  // As frameworks do it: the server's tree is compared with what the client expects, node for node.
  '/hydrate': () =>
    page({
      around: false,
      head: script(`window.mismatches = [];`),
      body: `<div id="root">${FR}</div>${script(
        `const before = { html: document.documentElement.attributes.length, body: document.body.attributes.length,
             root: document.getElementById('root').innerHTML };
         setTimeout(() => {
           const root = document.getElementById('root');
           if (root.innerHTML !== before.root) mismatches.push('text');
           if (document.documentElement.attributes.length !== before.html) mismatches.push('html');
           if (document.body.attributes.length !== before.body) mismatches.push('body');
           if (document.body.children.length > 2 + 0 && [...document.body.children].some((e) => e.localName.includes('saillant'))) mismatches.push('child');
           window.hydrated = true;
         }, 1500);`,
      )}`,
    }),
  '/small-root': () => page({ head: '<style nonce="n">html{font-size:6px} *{margin:3px;letter-spacing:2px;transition:all 1s}</style>' }),
  '/rtl': () => page({ lang: 'ar', head: '<style nonce="n">html{direction:rtl}</style>' }),
  '/noise': () => page({ head: script(`window.keys = []; addEventListener('keydown', (e) => keys.push(e.key)); document.addEventListener('keyup', (e) => keys.push(e.key));`) }),
};

/** Starts the server; `address(path, {host, policy})` gives where a page is. */
export async function serve() {
  const requests = [];
  const extra = new Map();
  const waiting = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://x');
    requests.push(`${request.headers.host}${request.url}`);
    const policy = POLICIES[url.searchParams.get('policy') ?? 'none'] ?? {};
    const path = url.pathname.startsWith('/spa/') ? '/spa' : url.pathname;
    const make = extra.get(path) ?? PAGES[path];
    if (path === '/file.pdf') {
      response.writeHead(200, { 'content-type': 'application/pdf' });
      return response.end('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>');
    }
    if (path === '/slow') {
      // Its head comes at once, its text when the test releases it.
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const [head, rest] = page({ lang: 'en', title: 'Harbour town', body: EN }).split('<body>');
      response.write(`${head}<body>`);
      return waiting.push(() => response.end(rest));
    }
    if (!make) {
      response.writeHead(path === '/favicon.ico' ? 204 : 404);
      return response.end();
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': url.searchParams.has('keep') ? 'max-age=60' : 'no-cache', ...policy });
    response.end(make(url));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    port,
    requests,
    /** Lets the pages that wait come whole. */
    release: () => waiting.splice(0).forEach((go) => go()),
    /** Adds a page for one test. */
    add: (path, make) => extra.set(path, make),
    address(path, { host = 'news.localhost', policy } = {}) {
      const url = new URL(path, `http://${host}:${port}`);
      if (policy) url.searchParams.set('policy', policy);
      return url.href;
    },
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }),
  };
}

/** Serves a folder of files from loopback, as the page to try is meant to be served. */
export async function serveFolder(root) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json', '.svg': 'image/svg+xml' };
  const server = createServer((request, response) => {
    const path = resolve(root, `.${decodeURI(new URL(request.url, 'http://x').pathname)}`.replace(/\/$/, '/index.html'));
    if (!path.startsWith(resolve(root)) || !existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(path));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

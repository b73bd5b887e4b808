// Starts the playground. Here stands only what must be JavaScript: this site's own files, the parser, the worker.

import init, { startPlayground } from './pkg/saillant.js';
import { text } from './decode.js';
import { linked, showLinked } from './link.js';
import { wordsOf } from './words.js';

const LOCALES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'];
/** Portuguese is written in two ways. */
const PORTUGUESE = navigator.languages.find((language) => language.startsWith('pt'))?.endsWith('BR') ? 'pt_BR' : 'pt_PT';

const load = async (path) => (await fetch(path)).text();

let messages = {};
let chosen = '';

/** What waits for the worker, by number. */
const waiting = new Map();
const worker = new Worker('worker.js', { type: 'module' });
worker.onmessage = ({ data: { id, answer, error } }) => {
  const { resolve, reject } = waiting.get(id);
  waiting.delete(id);
  if (answer) resolve(answer);
  else reject(new Error(error));
};
worker.onerror = () => {
  for (const { reject } of waiting.values()) reject(new Error('the worker failed'));
  waiting.clear();
};

/** The mark-up of a page as a browser writes it; the document is never shown and runs no script. */
const written = (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;

let sent = 0;
const shell = {
  load,
  async words(locale) {
    chosen = locale;
    const found = JSON.parse(await load(`_locales/${locale === 'pt' ? PORTUGUESE : locale}/messages.json`));
    // The worker's words too are those of the language chosen last.
    if (locale === chosen) messages = found;
    return wordsOf(found);
  },
  read: (given, scope, locale) =>
    new Promise((resolve, reject) => {
      const id = (sent += 1);
      waiting.set(id, { resolve, reject });
      const request = { scope, locale, host: 'www', exports: true };
      worker.postMessage({ id, given: scope === 'page' ? written(given) : given, request, messages });
    }),
  open: async (file) => text(new Uint8Array(await file.arrayBuffer())),
  // A browser that keeps nothing refuses; then nothing is remembered.
  remember(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {}
  },
  recall,
};

function recall(key) {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

const offered = [recall('locale'), ...navigator.languages.map((language) => language.slice(0, 2))];
await init();
export const playground = startPlayground(document.body, shell, offered.find((code) => LOCALES.includes(code)) ?? 'en', linked());
showLinked(document.body);
addEventListener('hashchange', () => {
  document.querySelector(`[data-sample="samples/${CSS.escape(linked())}.html"]`)?.click();
  showLinked(document.body);
});
// Refused where the page has no TLS; then it needs its server.
navigator.serviceWorker?.register('offline.js').catch(() => {});

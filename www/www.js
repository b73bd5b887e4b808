// Starts the playground. Here stands only what must be JavaScript: this site's own files, and the parser.

import init, { startPlayground } from './pkg/saillant.js';

const LOCALES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'];
/** Portuguese is written in two ways. */
const PORTUGUESE = navigator.languages.find((language) => language.startsWith('pt'))?.endsWith('BR') ? 'pt_BR' : 'pt_PT';

const load = async (path) => (await fetch(path)).text();

const shell = {
  load,
  async words(locale) {
    const messages = JSON.parse(await load(`_locales/${locale === 'pt' ? PORTUGUESE : locale}/messages.json`));
    return (key, args = []) => (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => args[n - 1] ?? '');
  },
  written: (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
};

const known = navigator.languages.map((language) => language.slice(0, 2)).find((code) => LOCALES.includes(code));
await init();
export const playground = startPlayground(document.body, shell, known ?? 'en');

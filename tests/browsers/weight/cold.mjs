// A reader's first article after a pause: the background has been stopped, so the core is compiled anew.
//
//   node tests/browsers/weight/cold.mjs [folder of a built extension] [whole]
//
// Prints the milliseconds from the bytes of the core to its first report, of one article of 399 words, shown as the tab of
// a page that nobody asked about, and, where `whole` is said, as all of it: what the engine's other threads compile
// meanwhile stands in its way too. The core is loaded as `extension/core.js` does it. A process has one first report:
// whoever wants a median starts this several times, on a machine that does nothing else.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILT = process.argv[2] ?? join(ROOT, 'dist', 'chromium');
const whole = process.argv[3] === 'whole';
const wasm = readFileSync(join(BUILT, 'pkg', 'saillant_bg.wasm'));
const article = readFileSync(join(ROOT, 'tests', 'articles', 'fr-quantique', 'article.txt'), 'utf8');
// The core's script asks whether it is given a request or a response: node would load its whole network for that, 17 ms.
Object.assign(globalThis, { Request: undefined, Response: undefined });

const start = performance.now();
const core = await import(pathToFileURL(join(BUILT, 'pkg', 'saillant.js')).href);
const loaded = core.default({ module_or_path: wasm });
if (whole) (await import(pathToFileURL(join(BUILT, 'locales.js')).href)).readLocales();
await loaded;
core.readText('article', article, '');
const answer = core.show('article', { scope: 'text', host: 'overlay', locale: 'fr', collapsed: !whole }, (/** @type {string} */ key) => key);
const took = performance.now() - start;

if (!answer) throw new Error('expected a report of the article, found none');
console.log(took);

// A reader's first article after a pause: the background has been stopped, so the core is compiled anew.
//
//   node --no-wasm-tier-up --no-wasm-dynamic-tiering tests/browsers/weight/cold.mjs [folder of a built extension]
//
// Prints milliseconds of processor time from the bytes of the core to its first report, of one article of 399 words; the
// flags leave out what a browser's other threads do for later calls. A process has one first report: whoever wants a
// median starts this several times.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PKG = join(process.argv[2] ?? join(ROOT, 'dist', 'chromium'), 'pkg');
const wasm = readFileSync(join(PKG, 'saillant_bg.wasm'));
const article = readFileSync(join(ROOT, 'tests', 'articles', 'fr-quantique', 'article.txt'), 'utf8');
// The core's script asks whether it is given a response: node would load its whole network for that.
Object.assign(globalThis, { Response: undefined });

const before = process.cpuUsage();
const core = await import(pathToFileURL(join(PKG, 'saillant.js')).href);
await core.default({ module_or_path: await WebAssembly.compile(wasm) });
core.readText('article', article, '');
const answer = core.show('article', { scope: 'text' }, (/** @type {string} */ key) => key);
const { user, system } = process.cpuUsage(before);

if (!answer) throw new Error('expected a report of the article, found none');
console.log((user + system) / 1000);

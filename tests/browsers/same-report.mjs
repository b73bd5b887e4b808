// The core gives the same report, byte for byte, natively and as WASM.
//
//   node tests/browsers/same-report.mjs
//
// Every sample page and every article of the tests is read by both, the WASM as the build packs it, and pages as a browser
// would serialise them.
// Positions are code points on the command line and UTF-16 units in the browser: they are compared as
// the words that stand there, and as numbers where a text has no character beyond the first plane.
// SAILLANT_BIN names another binary than target/release/saillant.
import { deepStrictEqual } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse, serialize } from 'parse5';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const BIN = process.env.SAILLANT_BIN ?? join(ROOT, 'target', 'release', 'saillant');
const PKG = join(ROOT, 'dist', 'chromium', 'pkg');
const FOLDERS = ['tests/pages', 'tests/articles', 'www'];

/** Files with one of the endings, in a folder and below. @param {string} folder @returns {string[]} */
const files = (folder) => readdirSync(folder).sort().flatMap((name) => {
  const path = join(folder, name);
  if (statSync(path).isDirectory()) return files(path);
  return /^article\.txt$|\.html$/.test(name) ? [path] : [];
});

/** @param {string[]} args @returns {any} */
const native = (...args) => JSON.parse(execFileSync(BIN, args, { encoding: 'utf8', maxBuffer: 1 << 28 }));

/** Fields of 32 bits: JSON writes their shortest form natively, JavaScript all 64 bits of the same number. */
const SINGLE = ['probability', 'confidence', 'share'];

/** A report in a form that both sides share. @param {any} report @param {boolean} plain whether positions are the same in both units */
const comparable = (report, plain) => JSON.parse(JSON.stringify(report, (key, value) => {
  if (!plain && (key === 'start' || key === 'end')) return undefined;
  return SINGLE.includes(key) ? Math.fround(value) : value;
}));

const core = await import(pathToFileURL(join(PKG, 'saillant.js')).href);
await core.default({ module_or_path: await WebAssembly.compile(readFileSync(join(PKG, 'saillant_bg.wasm'))) });
const words = (/** @type {string} */ key) => key;
let read = 0;
for (const file of FOLDERS.flatMap((folder) => files(join(ROOT, folder)))) {
  const text = readFileSync(file, 'utf8');
  const isPage = file.endsWith('.html');
  if (isPage) core.readPage(file, { url: '', html: serialize(parse(text)) });
  else core.readText(file, text, '');
  const answer = core.show(file, { exports: true, scope: isPage ? 'page' : 'text' }, words);
  if (answer === null) {
    deepStrictEqual(native('snapshot', file).blocks, [], `${relative(ROOT, file)}: no text as WASM`);
    continue;
  }
  const plain = !/[\u{10000}-\u{10ffff}]/u.test(text);
  const expected = comparable(native('analyze', '--format', 'json', file), plain);
  deepStrictEqual(comparable(JSON.parse(answer.exports.json.text), plain), expected, `${relative(ROOT, file)}: WASM and native differ`);
  read++;
}
console.log(`${read} pages and articles: the same report natively and as WASM`);

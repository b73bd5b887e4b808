// The recorder of the extension and the native one must give the same snapshot, and so must
// the reader of what the browser writes down.
//
//   node tests/browsers/parity.mjs [--only chromium|firefox] [--limit N] PAGE-OR-FOLDER...
//
// Every page is served with a policy that runs no script of its own and loads
// nothing, style sheets included, so that only its mark-up decides. What the
// browser sees is compared with `saillant snapshot`, field by field, positions in
// UTF-16 units. SAILLANT_BIN names another binary than target/release/saillant.
// run.mjs does it for the project's own pages.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { isUtf8 } from 'node:buffer';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
const BIN = process.env.SAILLANT_BIN ?? join(ROOT, 'target', 'release', 'saillant');
const POLICY = "default-src 'none'; style-src-attr 'unsafe-inline'";

/** The project's own pages. */
export const own = () => [join(ROOT, 'tests', 'pages'), join(ROOT, 'www')].flatMap(pages);

/** HTML files of a folder and below. */
function pages(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().filter((n) => n !== 'node_modules')
    .flatMap((n) => (statSync(join(path, n)).isDirectory() || /\.html?(\.gz)?$/.test(n) ? pages(join(path, n)) : []));
}

/** The snapshot of `saillant snapshot`, its marks counted in UTF-16 units. */
function native(file, ...options) {
  const snapshot = JSON.parse(execFileSync(BIN, ['snapshot', ...options, file], { encoding: 'utf8', maxBuffer: 1 << 28 }));
  for (const block of snapshot.blocks) {
    const bytes = Buffer.from(block.text);
    for (const m of block.marks) {
      m.start = bytes.subarray(0, m.start).toString().length;
      m.end = bytes.subarray(0, m.end).toString().length;
    }
  }
  return snapshot;
}

/** The first difference, or null. */
function difference(a, b, at = '') {
  if (a === b) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) {
    return `${at}: native ${show(a)}, browser ${show(b)}`;
  }
  if (Array.isArray(a) && a.length !== b.length) {
    const i = a.findIndex((x, i) => JSON.stringify(x) !== JSON.stringify(b[i]));
    const from = i < 0 ? a.length : i;
    return `${at}: native ${a.length}, browser ${b.length} entries; at ${from} native ${show(a[from])}, browser ${show(b[from])}`;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = difference(a[key], b[key], `${at}.${key}`);
    if (found) return found;
  }
  return null;
}
const show = (x) => JSON.stringify(x)?.slice(0, 300);

/** The recorder as a function to run in a page. Every block's Range must read the block's text, white space aside. */
async function recorder() {
  const bundle = await build({
    entryPoints: [join(ROOT, 'extension', 'content', 'record.js')],
    bundle: true, format: 'iife', globalName: 'recorder', write: false,
  });
  return new Function(`${bundle.outputFiles[0].text};
    const { snapshot, places } = recorder.record(document);
    const squeeze = (s) => s.replace(/[ \\t\\n\\r\\f]+/g, '');
    const lost = [];
    snapshot.blocks.forEach((b, block) => {
      const range = recorder.rangeOf(places, { block, start: 0, end: b.text.length });
      const skips = places[block].nodes.length > 1;
      if (!range || (!skips && squeeze(range.toString()) !== squeeze(b.text))) lost.push(block);
    });
    return JSON.stringify({ snapshot, lost, html: document.documentElement.outerHTML, shadow: [...document.querySelectorAll('*')].some((e) => e.shadowRoot) });`);
}

/** Files by number, as their bytes are. */
async function serve(files) {
  const server = createServer((request, response) => {
    const file = files[Number(request.url.slice(1))];
    if (!file) return response.writeHead(404).end();
    const packed = readFileSync(file);
    const bytes = file.endsWith('.gz') ? gunzipSync(packed) : packed;
    // Without a declaration browsers guess by the language of the reader; ours does not.
    const charset = isUtf8(bytes) ? '; charset=utf-8' : '';
    response.writeHead(200, { 'content-type': `text/html${charset}`, 'content-security-policy': POLICY });
    response.end(bytes);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/**
 * Reads files with the browser's recorder and with the native one.
 * @returns {Promise<string[]>} a line for each file that they see differently
 */
export async function differences(driver, files) {
  if (!existsSync(BIN)) throw new Error(`expected the native program at ${BIN}, found none; run: cargo build --release`);
  const run = await recorder();
  const server = await serve(files);
  const page = await driver.page();
  const found = [];
  const copy = join(mkdtempSync(join(tmpdir(), 'saillant-parity-')), 'page.html');
  for (const [i, file] of files.entries()) {
    await page.goto(`http://127.0.0.1:${server.address().port}/${i}`);
    const seen = JSON.parse(await page.evaluate(run));
    const expected = native(file);
    seen.snapshot.url = expected.url;
    writeFileSync(copy, seen.html);
    // Shadow trees are not written down.
    const read = seen.shadow ? seen.snapshot : { ...native(copy, '--written'), url: expected.url };
    const text = difference(expected, seen.snapshot)
      ?? difference(read, seen.snapshot, 'as written')
      ?? (seen.lost.length ? `no range for blocks ${seen.lost.slice(0, 5)}: ${show(seen.snapshot.blocks[seen.lost[0]].text)}` : null);
    if (text) found.push(`${relative(ROOT, file)} ${text}`);
  }
  rmSync(dirname(copy), { recursive: true });
  await page.close();
  server.closeAllConnections();
  server.close();
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { open } = await import('./harness.mjs');
  const args = process.argv.slice(2);
  const option = (name) => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : undefined);
  const only = option('--only');
  const limit = Number(option('--limit') ?? Infinity);
  let files = args.length ? args.flatMap(pages) : own();
  // Evenly thinned to the limit.
  if (files.length > limit) files = files.filter((_, i) => Math.floor((i * limit) / files.length) !== Math.floor(((i - 1) * limit) / files.length));
  if (!files.length) throw new Error(`no pages in ${args.join(', ')}`);
  let bad = 0;
  for (const name of ['chromium', 'firefox'].filter((n) => !only || n === only)) {
    const world = await open(name);
    try {
      const found = await differences(world.driver, files);
      for (const text of found) console.log(`${name} ${text}`);
      console.log(`${name}: ${files.length - found.length} of ${files.length} pages recorded alike`);
      bad += found.length;
    } finally {
      await world.close();
    }
  }
  process.exit(bad ? 1 : 0);
}

// What the core reads of a page that a browser serialised must be what it reads of the same file, and every block must
// be found again on the page.
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

/** What the content script does, to be put into a page. */
async function content() {
  const names = ['content/written.js', 'content/words.js', 'messages.js'];
  const contents = names.map((name) => `export * from ${JSON.stringify(join(ROOT, 'extension', name))};`).join(' ');
  const bundle = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true, format: 'iife', globalName: 'content', write: false,
  });
  return bundle.outputFiles[0].text;
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
 * Reads files as a browser serialises them, and as they are.
 * @returns {Promise<string[]>} a line for each file that they see differently
 */
export async function differences(driver, files) {
  if (!existsSync(BIN)) throw new Error(`expected the native program at ${BIN}, found none; run: cargo build --release`);
  const source = await content();
  const write = new Function(`${source}; return content.unpacked(new content.Written(document).page.html);`);
  const find = new Function('text', `${source}; return new content.Words(document).read(() => true)
    .then((words) => JSON.parse(text).filter((line) => !words.find(line)).map((line) => line.text));`);
  const server = await serve(files);
  const page = await driver.page();
  const found = [];
  const copy = join(mkdtempSync(join(tmpdir(), 'saillant-parity-')), 'page.html');
  for (const [i, file] of files.entries()) {
    await page.goto(`http://127.0.0.1:${server.address().port}/${i}`);
    writeFileSync(copy, await page.evaluate(write));
    const expected = native(file);
    const { places, ...seen } = { ...native(copy, '--written'), url: expected.url };
    const lines = seen.blocks.map(({ text }, i) => ({ text, places: places[i] }));
    const lost = await page.evaluate(find, JSON.stringify(lines));
    const text = difference(expected, seen) ?? (lost.length ? `${lost.length} blocks are not found on the page: ${show(lost[0])}` : null);
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
      console.log(`${name}: ${files.length - found.length} of ${files.length} pages read alike`);
      bad += found.length;
    } finally {
      await world.close();
    }
  }
  process.exit(bad ? 1 : 0);
}

// What the extension costs the page and the reader, beside Mozilla's Readability on the
// same pages in the same run:
//
//   node tests/browsers/weight.mjs [chromium|firefox] [loads of each page, 5 unless told]
//
// Times are of first calls in freshly loaded pages; the median of the loads is shown.

import { build, transform } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { open as launch, sleep } from './harness.mjs';
import { firstPaint, SOON } from './weight/beside.mjs';
import { heavy } from './weight/page.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [first, second] = process.argv.slice(2);
const browsers = ['chromium', 'firefox'].includes(first) ? [first] : ['chromium', 'firefox'];
const LOADS = Number(['chromium', 'firefox'].includes(first) ? second : first) || 5;

/** Elements of the pages, most that Saillant may take of Readability's time, and ms after which a panel is to be seen. */
const SIZES = [
  [1000, 0.5, 20],
  [5000, 0.4, 25],
  [20_000, 0.35, 35],
  [50_000],
];

/** Chromium started this many times with the extension, and as often without: its own memory differs from start to start. */
const STARTS = 5;
/** Processes of node that read one article each: a process has one first report. */
const COLD = 7;
/** Milliseconds after which what a page or a report needed for a moment has been given back. */
const SETTLED = 4000;

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const ms = (x) => `${x.toFixed(x < 10 ? 1 : 0)} ms`;

const bundle = async (entry) =>
  (await build({ entryPoints: [here(entry)], bundle: true, format: 'iife', minify: true, write: false, legalComments: 'none', globalName: '_' })).outputFiles[0].text;

const onPage = await bundle('./weight/on-page.js');
const readable = `(() => { const module = {}; ${readFileSync(here('./node_modules/@mozilla/readability/Readability.js'), 'utf8')}; globalThis.Readability = Readability; })();`;
// Both as extensions ship them: a browser's first call of a function reads its source.
const readability = (await transform(readable, { minify: true, legalComments: 'none' })).code;
const words = JSON.parse(readFileSync(here('../../extension/_locales/fr/messages.json'), 'utf8'));

const rows = [];
const row = (what, found, mark, holds) => rows.push([what, found, mark, holds]);

// The extension as it is, but that it says when the browser lets its script in (`document_idle`).
const copy = mkdtempSync(join(tmpdir(), 'saillant-weight-'));
cpSync(process.env.SAILLANT_DIST ?? here('../../dist'), copy, { recursive: true });
process.env.SAILLANT_DIST = copy;
for (const name of ['chromium', 'firefox']) {
  const script = readFileSync(`${copy}/${name}/automatic.js`, 'utf8');
  writeFileSync(`${copy}/${name}/automatic.js`, `document.documentElement.dataset.idle=performance.now();${script}`);
}

for (const name of browsers) {
  const world = await launch(name);
  const version = await world.driver.version();
  const { default: sheet, tab } = await import(`${world.dist}/${name}/pkg/sheet.js`);
  for (const [elements] of SIZES) world.server.add(`/heavy-${elements}`, () => heavy(elements));
  await world.reset();

  // As the overlay comes by itself, and as a panel that opens.
  for (const open of [false, true]) for (const [elements, most, soonest] of SIZES) {
    const way = open ? 'as the open panel' : 'by itself, as its tab';
    const ours = [];
    const theirs = [];
    const parts = [];
    let answer;
    for (let load = 0; load <= LOADS; load++) {
      const page = await world.page(`/heavy-${elements}`);
      await page.evaluate(inject, onPage);
      const sent = await timed(page, () => globalThis.saillantWeight.write());
      answer ??= await analyse(world, sent.text, (question) => page.evaluate((asked) => globalThis.saillantWeight.answer(asked), question), open);
      let asked = 0;
      for (const question of answer.questions) asked += (await timed(page, (each) => globalThis.saillantWeight.answer(each), question)).time;
      const painted = await page.evaluate(
        async (answer, labels, css, opened) => {
          const { port1, port2 } = new MessageChannel();
          port1.postMessage(JSON.parse(answer));
          const message = await new Promise((come) => (port2.onmessage = come));
          const start = performance.now();
          // Read when it is first asked for.
          const view = message.data;
          const read = performance.now() - start;
          const first = read + globalThis.saillantWeight.paint(view, labels, css, opened);
          const all = performance.now() - start;
          port2.close();
          return { first, all };
        },
        answer.view,
        words,
        open ? sheet : tab,
        open,
      );
      const found = answer.line && (await page.evaluate((line) => globalThis.saillantWeight.find(line), answer.line));
      if (found && !found.found) throw new Error(`expected ${answer.line.text} on the page, found it nowhere`);
      await page.close();
      let parsed = 0;
      if (most) {
        const other = await world.page(`/heavy-${elements}`);
        await other.evaluate(inject, readability);
        parsed = await other.evaluate(() => {
          const start = performance.now();
          new globalThis.Readability(document.cloneNode(true)).parse();
          return performance.now() - start;
        });
        await other.close();
      }
      // The first load warms the browser's own caches, for both.
      if (load === 0) continue;
      ours.push(sent.time + asked + painted.all);
      parts.push([sent.time, asked, painted.first, painted.all - painted.first, found?.all ?? 0, found?.slice ?? 0]);
      theirs.push(parsed);
    }
    const [write, ask, paint, rest, find, slice] = [0, 1, 2, 3, 4, 5].map((i) => median(parts.map((p) => p[i])));
    const [a, b] = [median(ours), median(theirs)];
    const of = `${elements / 1000}k elements`;
    const seen = write + ask + paint;
    const each = `write ${ms(write)}, answer ${ms(ask)}, paint ${ms(paint)} and ${ms(rest)}, find a line ${ms(find)} in slices of ${ms(slice)}`;
    const against = `${ms(a)} (${each}) / ${ms(b)} = ${(a / b).toFixed(2)}`;
    if (most) row(`${name}: page thread ${way}, against Readability, ${of}`, against, open ? '' : `<= ${most}`, open || a / b <= most);
    if (open && soonest) row(`${name}: panel first seen after, ${of}`, ms(seen), `<= ${soonest} ms`, seen <= soonest);
    const longest = Math.max(write, ask, paint, rest, slice);
    row(`${name}: longest task ${way}, ${of}`, `${ms(longest)} (${each})`, '<= 50 ms', longest <= 50);
  }

  await world.automatic({ mode: 'all', open: false });
  const shown = async (path) => {
    const page = await world.driver.page();
    await page.goto(world.address(path));
    await world.overlay(page);
    const time = await page.evaluate(() => globalThis.shownAt - Number(document.documentElement.dataset.idle));
    await page.close();
    return time;
  };
  const watching = `<script>new MutationObserver((_, o) => { if (document.querySelector(':root > :not(head, body)')) { globalThis.shownAt = performance.now(); o.disconnect(); } }).observe(document.documentElement, { childList: true });</script>`;
  const seed = process.env.SAILLANT_SEED_PAGE;
  const article = seed ? readFileSync(seed, 'utf8') : readFileSync(here('./pages/article-fr.html'), 'utf8');
  world.server.add('/shown', () => `<!doctype html><html lang="fr"><meta charset="utf-8">${watching}<body>${article}</body>`);
  await shown('/shown');
  const warm = [];
  const cold = [];
  for (let i = 0; i < LOADS; i++) {
    warm.push(await shown('/shown'));
    await world.driver.stopBackground();
    cold.push(await shown('/shown'));
  }
  row(`${name}: document_idle -> overlay painted, worker alive`, ms(median(warm)), '<= 60 ms', median(warm) <= 60);
  row(`${name}: the same, worker stopped before`, ms(median(cold)), '<= 70 ms', median(cold) <= 70);

  await beside(world);

  // The script that looks at pages, on one that is no article, with the browser's interface counted.
  await world.reset();
  const script = readFileSync(`${world.dist}/${name}/automatic.js`, 'utf8').replace(/^[^;]*;/, '');
  const looks = [];
  let left;
  for (let i = 0; i < LOADS; i++) {
    const page = await world.page('/list');
    const found = await page.evaluate((source) => {
      const count = { messages: 0, observers: 0, storage: 0 };
      const event = { addListener() {}, removeListener() {} };
      const stub = {
        runtime: { id: 'x', onMessage: event, getURL: () => 'x:', sendMessage: async () => void count.messages++ },
        i18n: { getMessage: (key) => key },
        storage: { onChanged: event, local: { get: async () => (count.storage++, {}) } },
      };
      const observe = MutationObserver.prototype.observe;
      MutationObserver.prototype.observe = function (...args) {
        count.observers++;
        return observe.apply(this, args);
      };
      globalThis.chrome = stub;
      globalThis.browser = stub;
      const start = performance.now();
      (0, eval)(source);
      const time = performance.now() - start;
      MutationObserver.prototype.observe = observe;
      return { time, count };
    }, script);
    looks.push(found.time);
    left = found.count;
    await page.close();
  }
  row(`${name}: page that is no article, script compiled and run`, ms(median(looks)), '<= 1 ms', median(looks) <= 1);
  row(`${name}: messages, reads of storage, observers there`, `${left.messages}, ${left.storage}, ${left.observers}`, '0, 0, 0', left.messages + left.storage + left.observers === 0);

  if (name === 'chromium') await memory(world);
  console.log(`${name}: ${version}`);
  await world.close();
  if (name === 'chromium') await added();
}

{
  const dist = process.env.SAILLANT_DIST ?? here('../../dist');
  const wasm = readFileSync(`${dist}/chromium/pkg/saillant_bg.wasm`);
  const packed = brotliCompressSync(wasm).length;
  row('WASM, raw / brotli', `${kb(wasm.length)} / ${kb(packed)}`, '<= 550 / 190 kB', wasm.length <= 550_000 && packed <= 190_000);
  for (const [way, words] of [['as its tab', []], ['all of it', ['whole']]]) {
    const coldly = () => Number(execFileSync(process.execPath, [here('./weight/cold.mjs'), `${dist}/chromium`, ...words]));
    const cold = median(Array.from({ length: COLD }, coldly));
    row(`node: from the bytes of the core to its first report, 399 words, ${way}`, ms(cold), '<= 40 ms', cold <= 40);
  }
  const content = readFileSync(`${dist}/chromium/content.js`).length;
  row('content script', kb(content), '<= 40 kB', content <= 40_000);
}

rmSync(copy, { recursive: true });
console.log(`\n| what | found | mark | |\n|---|---|---|---|`);
for (const [what, found, mark, holds] of rows) console.log(`| ${what} | ${found} | ${mark} | ${holds ? 'yes' : '**no**'} |`);
console.log(`\nload of the machine: ${readFileSync('/proc/loadavg', 'utf8').trim().split(' ').slice(0, 3).join(' ')}`);

function kb(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}

/** Puts a script into a page that has come to rest. */
function inject(source) {
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
  // What the page has to lay out for itself is nobody's time here. Nor is the interface of styles, which Firefox makes for a
  // page when it is first asked for, 0.7 ms: both ask for it, and a script of an extension's has it from the start.
  document.body.getBoundingClientRect();
  return getComputedStyle(document.body).fontFamily;
}

/**
 * Something that the page does, with what it gives as a text; the writing of a message counts, which browsers copy by the
 * structured clone algorithm.
 */
function timed(page, what, ...args) {
  return page.evaluate((source, given) => {
    const does = (0, eval)(`(${source})`);
    const { port1, port2 } = new MessageChannel();
    const start = performance.now();
    const message = does(...given);
    port1.postMessage(message);
    const time = performance.now() - start;
    port2.close();
    if (message.html) message.html = globalThis.saillantWeight.unpacked(message.html);
    return { time, text: JSON.stringify(message) };
  }, String(what), args);
}

/** The view of a page, from the core in an extension page; what it asked on the way; and a line far down. */
async function analyse(world, message, answer, open) {
  const page = await world.driver.extensionPage('options.html');
  await page.evaluate(async (text) => {
    const core = await import('./pkg/saillant.js');
    await core.default({ module_or_path: './pkg/saillant_bg.wasm' });
    core.readPage('x', JSON.parse(text));
    window.core = core;
  }, message);
  const questions = [];
  for (;;) {
    const question = await page.evaluate(() => window.core.question('x') ?? null);
    if (!question) break;
    questions.push(question);
    const said = await answer(question);
    await page.evaluate((given) => window.core.hear('x', given), said);
  }
  const found = await page.evaluate((collapsed) => {
    const { view } = window.core.show('x', { host: 'overlay', locale: 'fr', collapsed }, (key) => key);
    const lines = [];
    const walk = (node) => {
      if (node.line) lines.push(node.line);
      for (const child of [...(node.children ?? []), ...JSON.parse(node.later ?? '[]')]) walk(child);
    };
    walk(view);
    return { view: JSON.stringify(view), line: lines.sort((a, b) => b.places[0] - a.places[0])[0] };
  }, !open);
  await page.close();
  return { ...found, questions };
}

/** The page beside: from the click until its frame is painted, the background stopped before. */
async function beside(world) {
  await world.reset();
  const times = [];
  // Openings are of two kinds, 50 ms apart, an empty page's too: five would tell little.
  for (let load = 0; load <= 3 * LOADS; load++) {
    const page = await world.page('/fr');
    const { side, time } = await firstPaint(world, page);
    // The first one warms the browser's own caches.
    if (load > 0) times.push(time);
    await side.close();
    await page.close();
  }
  row(`${world.name}: page beside, click -> first paint, worker stopped before`, ms(median(times)), `<= ${SOON} ms`, median(times) <= SOON);
}

/** Chromium: the heap of a tab with and without the overlay. */
async function memory(world) {
  await world.reset();
  const heap = async (page) => {
    const session = await page.page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  };
  const without = await world.page('/fr');
  const before = await heap(without);
  await world.openByCommand(without);
  await sleep(500);
  const after = await heap(without);
  row('chromium: a tab with the overlay open, added', `${((after - before) / 1e6).toFixed(1)} MB`, '<= 3 MB', after - before <= 3e6);
}

/**
 * What the extension adds to the browser: all its processes while nobody has asked for anything, and after one report,
 * as its tab and as the open panel, less those without the extension. The pages of ours that a reader sees once, or that
 * the test needs, have been closed before, and the process that held them has ended.
 */
async function added() {
  const found = { without: [], idle: [], tab: [], panel: [] };
  for (let start = 0; start < STARTS; start++) {
    for (const [kind, all] of Object.entries(found)) {
      const world = await launch('chromium', kind === 'without' ? { extension: undefined } : {});
      if (kind !== 'without') {
        await (await world.driver.openedPage('welcome.html')).close();
        if (kind !== 'idle') await world.automatic({ mode: 'all', open: kind === 'panel' });
      }
      await world.driver.closePages();
      // The browser stops a background that nobody needs after half a minute.
      if (kind !== 'without') await world.driver.stopBackground();
      await sleep(SETTLED);
      const page = await world.page('/fr');
      if (kind === 'tab' || kind === 'panel') await world.overlay(page);
      await sleep(SETTLED);
      all.push(proportional(world.driver.browser.process().pid));
      await world.close();
    }
  }
  const without = median(found.without);
  const say = (what, kind, most) => {
    const more = median(found[kind]) - without;
    row(`chromium: all processes, ${what}, added to ${mb(without)}`, mb(more), `<= ${most} MB`, more <= most * 1e6);
  };
  say('idle', 'idle', 15);
  say('after one report that came by itself, as its tab', 'tab', 45);
  say('after one report, the panel open', 'panel', 45);
}

function mb(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** Proportional set size of a process and all below it: shared pages are counted once among those that share them. */
function proportional(parent) {
  const family = execFileSync('ps', ['-eo', 'pid=,ppid=']).toString().trim().split('\n').reduce((found, line) => {
    const [pid, ppid] = line.trim().split(/\s+/).map(Number);
    if (pid === parent || found.includes(ppid)) found.push(pid);
    return found;
  }, []);
  const pss = (pid) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
    } catch {
      // It has ended since it was listed.
      return 0;
    }
  };
  return family.reduce((sum, pid) => sum + pss(pid), 0);
}

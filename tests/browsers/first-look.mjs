// How many articles the quick look on the page's thread loses, and how many other pages
// it lets through to the core:
//
//   node tests/browsers/first-look.mjs DATA
//
// DATA is a folder with one folder for each source: `gold.jsonl` ("id", "type") and
// `pages/ID.html.gz`. The pages are parsed by Chromium and run no script. Fails where
// fewer articles pass than LEAST, and lists those that are lost.

import { build } from 'esbuild';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { find } from './drivers/chromium.mjs';

/** Share of the articles that must pass: what is lost here no later stage can find. */
const LEAST = 0.98;

const [data] = process.argv.slice(2);
if (!data) throw new Error('expected a folder of test data, found none');
const entry = fileURLToPath(new URL('./weight/on-page.js', import.meta.url));
const bundle = (await build({ entryPoints: [entry], bundle: true, format: 'iife', write: false })).outputFiles[0].text;

const browser = await puppeteer.launch({ executablePath: find(['chromium', 'chromium-browser', 'google-chrome']), pipe: true, args: ['--no-sandbox'] });
const seen = new Map();
const lost = [];
const times = [];
try {
  const page = await browser.newPage();
  await page.evaluate(bundle);
  for (const source of readdirSync(data).sort().filter((s) => existsSync(join(data, s, 'gold.jsonl')))) {
    const lines = readFileSync(join(data, source, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean);
    for (const { id, type } of lines.map((l) => JSON.parse(l))) {
      const html = gunzipSync(readFileSync(join(data, source, 'pages', `${id}.html.gz`))).toString();
      const { passes, time } = await page.evaluate((html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const start = performance.now();
        return { passes: globalThis.saillantWeight.firstLook(parsed), time: performance.now() - start };
      }, html);
      const count = seen.get(type) ?? { pages: 0, passed: 0 };
      seen.set(type, { pages: count.pages + 1, passed: count.passed + Number(passes) });
      times.push(time);
      if (type === 'article' && !passes) lost.push(id);
    }
  }
} finally {
  await browser.close();
}
for (const [type, { pages, passed }] of seen) console.log(`${type.padEnd(14)} ${(passed / pages).toFixed(3)} of ${pages} pass`);
times.sort((a, b) => a - b);
console.log(`time: median ${times[times.length >> 1].toFixed(2)} ms, 95 % ${times[Math.floor(times.length * 0.95)].toFixed(2)} ms`);
console.log(`lost: ${lost.join(' ') || 'none'}`);
const articles = seen.get('article');
if (!articles || articles.passed < LEAST * articles.pages) process.exitCode = 1;

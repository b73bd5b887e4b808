// axe without violations on everything we paint, in every look; and what axe cannot see.

import { readFileSync } from 'node:fs';
import { assert, until } from '../harness.mjs';

const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const RULES = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } };

/** What axe finds in a document, as lines. Runs in the page. */
const examine = async (source, rules) => {
  // Our pages forbid inline scripts; what a debugger evaluates is no script of theirs.
  if (!globalThis.axe) (0, globalThis.eval)(source);
  const { violations } = await globalThis.axe.run(document, rules);
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
};

/** axe cannot enter a closed root: the same surface, with its style sheet, is laid out in a page of its own. */
async function overlayAlone(world, page) {
  const html = await page.inOverlay((root) => root.querySelector('.saillant').outerHTML);
  const alone = await world.driver.extensionPage('options.html');
  // Only once it is filled: a page whose form is taken away while it starts has an error to tell.
  await until('the form', () => alone.evaluate(() => !!document.querySelector('[name=mode]:checked')));
  await alone.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    document.body.className = '';
    const main = document.createElement('main');
    main.append(document.importNode(parsed.body.firstChild, true));
    document.body.replaceChildren(main);
    document.title = 'overlay';
  }, html);
  return alone;
}

async function runAxe(world, page) {
  if (world.name === 'chromium') {
    await page.page.evaluate(AXE);
    return page.evaluate(async (rules) => {
      const { violations } = await globalThis.axe.run(document, rules);
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
    }, RULES);
  }
  await page.focus();
  await page.selenium.executeScript(AXE);
  return page.evaluate(async (rules) => {
    const { violations } = await globalThis.axe.run(document, rules);
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
  }, RULES);
}
void examine;

const scenarios = {};

for (const scheme of ['light', 'dark']) {
  scenarios[`axe: overlay, ${scheme}`] = async (world) => {
    const page = await world.page('/fr');
    await world.settings({ theme: scheme });
    await world.openByCommand(page);
    const alone = await overlayAlone(world, page);
    assert.deepEqual(await runAxe(world, alone), []);
  };
  for (const path of ['options.html', 'welcome.html']) {
    scenarios[`axe: ${path}, ${scheme}`] = async (world) => {
      const page = await world.driver.extensionPage(path);
      await page.media({ 'prefers-color-scheme': scheme });
      await until('its words', () => page.evaluate(() => document.body.innerText.length > 100));
      assert.deepEqual(await runAxe(world, page), []);
      await page.media({ 'prefers-color-scheme': 'light' });
    };
  }
}

scenarios['axe: overlay, right to left'] = async (world) => {
  const page = await world.page('/rtl');
  await world.openByCommand(page);
  const alone = await overlayAlone(world, page);
  await alone.evaluate(() => (document.querySelector('.saillant').dir = 'rtl'));
  assert.deepEqual(await runAxe(world, alone), []);
};

scenarios['readable at 400 % zoom: nothing is cut off at 320 px'] = async (world) => {
  const page = await world.page('/fr');
  await page.size(320, 640);
  await world.openByCommand(page);
  const panel = await page.inOverlay((root) => {
    const box = root.querySelector('.panel').getBoundingClientRect();
    const body = root.querySelector('.body');
    return { left: box.left, right: box.right, width: innerWidth, over: body.scrollWidth - body.clientWidth };
  });
  assert.ok(panel.left >= 0 && panel.right <= panel.width + 1 && panel.over <= 1, JSON.stringify(panel));
  await page.size(1280, 900);
};

scenarios['everything by keyboard: each control can be reached'] = async (world) => {
  const page = await world.page('/fr');
  await world.openByCommand(page);
  const wanted = await page.inOverlay((root) =>
    [...root.querySelectorAll('button[data-action], summary, .grip')].filter((e) => e.checkVisibility()).length,
  );
  const reached = new Set();
  for (let i = 0; i < wanted + 24; i++) {
    await page.press('Tab');
    const at = await page.inOverlay((root) => {
      const all = [...root.querySelectorAll('button[data-action], summary, .grip')];
      return all.indexOf(root.activeElement);
    });
    if (at >= 0) reached.add(at);
  }
  assert.ok(reached.size >= wanted - 1, `expected ${wanted} controls, reached ${reached.size}`);
};

scenarios['no focus theft: an automatic overlay leaves the focus where it was'] = async (world) => {
  await world.automatic({ mode: 'all', open: true });
  world.server.add('/typing', () => `<!doctype html><html lang="fr"><title>t</title><input autofocus id="i"><div id="a"></div>${''}`);
  const page = await world.page('/fr');
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
  });
  await world.overlay(page);
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'input');
};

export default scenarios;

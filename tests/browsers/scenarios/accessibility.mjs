// axe without violations on everything we paint, in every look; and what axe cannot see.

import { readFileSync } from 'node:fs';
import { assert, until } from '../harness.mjs';

const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const RULES = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } };

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

/** What axe finds in a page, as lines. Our pages forbid inline scripts; what the driver evaluates is no script of theirs. */
async function runAxe(world, page) {
  if (world.name === 'chromium') await page.page.evaluate(AXE);
  else {
    await page.focus();
    await page.selenium.executeScript(AXE);
  }
  return page.evaluate(async (rules) => {
    const { violations } = await globalThis.axe.run(document, rules);
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
  }, RULES);
}

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

scenarios['readable at 400 % zoom and on a phone: nothing is cut off at 320 px'] = async (world) => {
  const page = await world.page('/fr');
  await page.size(1280, 900);
  await world.openByCommand(page);
  // The second is a screen of 1280 by 1024 points at 400 %.
  for (const [width, height] of [[320, 640], [320, 256]]) {
    await page.size(width, height);
    await until('the small panel', () => page.inOverlay((root) => root.querySelector('.panel').getBoundingClientRect().right <= innerWidth));
    const seen = await page.inOverlay((root) => {
      const box = (what) => root.querySelector(what).getBoundingClientRect();
      const { left, right, top, bottom } = box('.panel');
      const body = root.querySelector('.body');
      if (innerHeight < 420) root.querySelector('.foot').scrollIntoView({ block: 'end', behavior: 'instant' });
      const foot = box('.foot');
      return {
        inside: left >= 0 && right <= innerWidth + 1 && top >= 0 && bottom <= innerHeight + 1,
        fits: body.scrollWidth - body.clientWidth <= 1,
        foot: foot.top >= 0 && foot.bottom <= innerHeight + 1,
      };
    });
    assert.deepEqual(seen, { inside: true, fits: true, foot: true }, `${width} by ${height}`);
  }
  await page.size(1280, 900);
};

scenarios['everything by keyboard: each control can be reached'] = async (world) => {
  const page = await world.page('/fr');
  await world.openByCommand(page);
  const CONTROLS = 'button[data-action], summary, .grip';
  const wanted = await page.inOverlay(
    (root, controls) => [...root.querySelectorAll(controls)].flatMap((e, i) => (e.checkVisibility() ? [[i, e.outerHTML.slice(0, 120)]] : [])),
    CONTROLS,
  );
  const focused = () =>
    page.inOverlay((root, controls) => root.activeElement && [...root.querySelectorAll(controls)].indexOf(root.activeElement), CONTROLS);
  // Back to before the first control, then through all of them: the way round leads through the browser's own bars.
  for (let i = 0; i < wanted.length && (await focused()) !== null; i++) await page.press('Shift+Tab');
  const reached = new Set();
  for (let i = 0; i < wanted.length + 24 && reached.size < wanted.length; i++) {
    await page.press('Tab');
    const at = await focused();
    if (at !== null && at >= 0) reached.add(at);
  }
  assert.deepEqual(wanted.filter(([i]) => !reached.has(i)), [], 'controls that no Tab key reaches');
};

scenarios['no focus theft: an automatic overlay leaves the focus where it was'] = async (world) => {
  await world.automatic({ mode: 'all', open: true });
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

// axe without violations on everything we paint, in every look; and what axe cannot see.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, until } from '../harness.mjs';
import { serveFolder } from '../server.mjs';

const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const RULES = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } };

/** axe cannot enter a closed root: the same surface, with its style sheet, is laid out in a page of its own. */
async function overlayAlone(world, page) {
  return alonePage(world, await page.inOverlay((root) => root.querySelector('.saillant').outerHTML));
}

/** A surface in a page of the extension's, with the tab's sheet, `panel.css` and perhaps one more style sheet. */
async function alonePage(world, html, sheet) {
  const alone = await world.driver.extensionPage('options.html');
  // Only once it is filled: a page whose form is taken away while it starts has an error to tell.
  await until('the form', () => alone.evaluate(() => !!document.querySelector('[name=mode]:checked')));
  await alone.evaluate(
    async (text, href) => {
      const own = new CSSStyleSheet();
      own.replaceSync((await import('./pkg/sheet.js')).tab);
      document.adoptedStyleSheets.push(own);
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      document.body.className = '';
      const main = document.createElement('main');
      main.append(document.importNode(parsed.body.firstChild, true));
      document.body.replaceChildren(main);
      document.title = 'alone';
      if (!href) return;
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
      document.head.append(link);
      await new Promise((done) => (link.onload = done));
    },
    html,
    sheet ?? '',
  );
  return alone;
}

/** What axe finds in a page, as lines. Our pages forbid inline scripts; what the driver evaluates is no script of theirs. */
async function runAxe(world, page) {
  // What is below the window waits for its layout until it is scrolled to: as large as nothing, until then.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('.part')) part.style.contentVisibility = 'visible';
  });
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
  for (const path of ['options.html', 'welcome.html', 'privacy.html']) {
    scenarios[`axe: ${path}, ${scheme}`] = async (world) => {
      const page = await world.driver.extensionPage(path);
      await page.media({ 'prefers-color-scheme': scheme });
      await until('its words', () => page.evaluate(() => document.body.innerText.length > 100));
      assert.deepEqual(await runAxe(world, page), []);
      await page.media({ 'prefers-color-scheme': 'light' });
    };
  }
}

scenarios['axe: overlay on a phone, half and full'] = async (world) => {
  const page = await world.page('/fr');
  await world.openByCommand(page);
  const alone = await overlayAlone(world, page);
  await alone.phone(360, 740);
  try {
    for (const sheet of ['half', 'full']) {
      await alone.evaluate((value) => (document.querySelector('.saillant').dataset.sheet = value), sheet);
      assert.deepEqual(await runAxe(world, alone), [], sheet);
    }
  } finally {
    await world.driver.fingers?.(false);
  }
};

/** Has a page drawn in the system's few colours, as Windows' contrast themes do, or no longer. */
async function forceColours(world, page, on) {
  if (world.name === 'chromium') {
    const session = await page.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: on ? 'active' : 'none' }] });
  } else {
    await world.driver.chrome((value) => Services.prefs.setIntPref('browser.display.document_color_use', value), on ? 2 : 0);
  }
  await until('the colours', () => page.evaluate((wanted) => matchMedia('(forced-colors: active)').matches === wanted, on));
}

scenarios['forced colours: axe on overlay, options and welcome; what colour tells is told by lines too'] = async (world) => {
  const page = await world.page('/fr');
  await world.openByCommand(page);
  const alone = await overlayAlone(world, page);
  for (const path of ['overlay', 'options.html', 'welcome.html']) {
    const seen = path === 'overlay' ? alone : await world.driver.extensionPage(path);
    await until('its words', () => seen.evaluate(() => document.body.innerText.length > 100));
    await forceColours(world, seen, true);
    try {
      assert.deepEqual(await runAxe(world, seen), [], path);
      if (path !== 'overlay') continue;
      const told = await seen.evaluate(() => {
        const style = (selector) => getComputedStyle(document.querySelector(selector));
        return { badge: style('.badge').borderTopStyle, panel: style('.panel').borderTopStyle, hit: style('.hit').textDecorationLine, bar: style('.scale').borderTopStyle };
      });
      assert.deepEqual(told, { badge: 'solid', panel: 'solid', hit: 'underline', bar: 'solid' });
    } finally {
      await forceColours(world, seen, false);
    }
  }
};

for (const path of ['options.html', 'welcome.html', 'privacy.html']) {
  scenarios[`axe: ${path}, right to left, and inside narrow windows`] = async (world) => {
    const page = await world.driver.extensionPage(path);
    await until('its words', () => page.evaluate(() => document.body.innerText.length > 100));
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    assert.deepEqual(await runAxe(world, page), []);
    for (const width of [1280, 450, 360]) for (const dir of ['ltr', 'rtl']) {
      await page.size(width, 800);
      const out = await page.evaluate((way) => {
        document.documentElement.dir = way;
        const { clientWidth, scrollWidth } = document.documentElement;
        // What stands outside its card is as wrong as what stands outside the window.
        const cards = [...document.querySelectorAll('fieldset, .group')];
        const beyond = cards.flatMap((card) => {
          const around = card.getBoundingClientRect();
          return [...card.querySelectorAll('*')].filter((e) => {
            const box = e.getBoundingClientRect();
            return box.width > 0 && (box.left < around.left - 1 || box.right > around.right + 1);
          });
        });
        return { wider: scrollWidth - clientWidth, beyond: beyond.map((e) => e.outerHTML.slice(0, 80)) };
      }, dir);
      assert.deepEqual(out, { wider: 0, beyond: [] }, `${width} px, ${dir}`);
    }
    await page.size(1280, 900);
  };
}

for (const place of ['popup', 'side']) {
  scenarios[`axe: ${place}, light, dark and right to left`] = (world) => axeOf(world, place);
}

for (const path of ['/bare', '/list']) {
  scenarios[`axe: what stands in place of a report of ${path}, in popup and side`] = async (world) => {
    for (const place of ['popup', 'side']) await axeOf(world, place, path, '.notice .do');
  };
}

scenarios['axe: the popup that says which click is left'] = async (world, t) => {
  if (world.name === 'chromium') return t.skip('Chromium opens its side panel from the overlay at once');
  const page = await world.page('/fr');
  await world.openByCommand(page);
  await world.clickOverlay(page, '[data-action="beside"]');
  await axeOfShown(world, world.driver.openedPopup(), 'popup', '.press .do');
};

/** The surface of a page of ours that shows the report of a tab, or why there is none. */
async function axeOf(world, place, path = '/fr', ready = 'li.line ~ li.line') {
  const page = await world.page(path);
  const popup = await world.driver.clickAction(page);
  if (place === 'side') await popup.activate('[data-action="beside"]');
  await axeOfShown(world, place === 'side' ? await world.driver.openedSide() : popup, place, ready);
}

async function axeOfShown(world, shown, place, ready) {
  const html = await until(ready, () =>
    shown.evaluate((wanted) => !!document.querySelector(wanted) && document.querySelector('main').outerHTML, ready),
  );
  await shown.close();
  // The popup's window closes when another page is looked at: the same surface in a page with its style sheets.
  const alone = await alonePage(world, html.replace(/^<main/, '<div').replace(/<\/main>$/, '</div>'), `${place}.css`);
  for (const change of [{ theme: 'light' }, { theme: 'dark' }, { theme: 'light', dir: 'rtl' }]) {
    await alone.evaluate(({ theme, dir = 'ltr' }) => {
      document.querySelector('.saillant').dataset.theme = theme;
      document.documentElement.dir = dir;
    }, change);
    assert.deepEqual(await runAxe(world, alone), [], JSON.stringify(change));
  }
}

scenarios['axe: the page to try, light, dark, forced colours and right to left'] = async (world) => {
  const server = await serveFolder(join(world.dist, 'www'));
  try {
    const page = await world.driver.page(`http://localhost:${server.address().port}/`);
    await until('a report', () => page.evaluate(() => document.querySelectorAll('#panel li.line').length > 2));
    for (const scheme of ['light', 'dark']) {
      await page.media({ 'prefers-color-scheme': scheme });
      assert.deepEqual(await runAxe(world, page), [], scheme);
    }
    await page.media({ 'prefers-color-scheme': 'light' });
    await forceColours(world, page, true);
    assert.deepEqual(await runAxe(world, page), [], 'forced colours');
    await forceColours(world, page, false);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    assert.deepEqual(await runAxe(world, page), [], 'right to left');
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

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

// Beside the page: the browser's side panel or sidebar, which follows the tab in front.

import { assert, sleep, until } from '../harness.mjs';
import { articles } from '../server.mjs';
import { firstPaint, SOON } from '../weight/beside.mjs';
import { fold, select } from './entry.mjs';

/** Opens it from the popup, which gives it the page too. */
async function openSide(world, page) {
  const popup = await world.driver.clickAction(page);
  await popup.activate('[data-action="beside"]');
  const side = await world.driver.openedSide();
  await page.show();
  return side;
}

/** What it shows, once that holds. */
const shows = (side, what, pattern) =>
  until(what, async () => {
    const text = await side.evaluate(() => document.querySelector('.panel')?.textContent ?? '');
    if (!pattern.test(text)) throw new Error(text.slice(0, 300));
    return text;
  });

const FR = /Vermillon/;
const EN = /Harbour|harbour/;

export default {
  async 'beside: from the popup; the same lines, and nothing over the page'(world) {
    const page = await world.page('/fr');
    const popup = await world.driver.clickAction(page);
    const lines = (where) =>
      until('lines', () =>
        where.evaluate(() => {
          const found = [...document.querySelectorAll('[data-line]')].map((e) => e.textContent);
          return found.length > 2 && found;
        }),
      );
    const before = await lines(popup);
    await popup.activate('[data-action="beside"]');
    const side = await world.driver.openedSide();
    assert.deepEqual(await lines(side), before);
    await world.noOverlay(page, 300);
    await until('a popup that closes', () => world.driver.name === 'firefox' || !world.driver.browser.targets().some((t) => t.url().endsWith('popup.html')));
  },

  async 'beside: from the head of the overlay, which goes'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    await world.clickOverlay(page, '[data-action="beside"]');
    if (world.name === 'firefox') {
      // Firefox opens its sidebar from its own controls alone: the popup comes, and says which button is left to press.
      const popup = world.driver.openedPopup();
      const said = await until('what is left to do', () => popup.evaluate(() => document.querySelector('.press')?.checkVisibility() && document.querySelector('.press').textContent));
      assert.match(said, /one more click\. ?Show beside the page/i);
      await popup.activate('.press [data-action="beside"]');
    }
    await shows(await world.driver.openedSide(), 'the report', FR);
    await until('the overlay to go', async () => !(await world.seen(page)));
  },

  async 'beside: a command of its own'(world) {
    const page = await world.page('/fr');
    await world.driver.grant(page);
    if (world.name === 'firefox') {
      await world.driver.command(page, 'beside');
      await shows(await world.driver.openedSide(), 'the report', FR);
      return;
    }
    // Chromium without a window has no keys, and what is dispatched in its place is no click of a reader's.
    const commands = await world.driver.background(() => chrome.commands.getAll());
    assert.equal(commands.find((c) => c.name === 'beside').shortcut.replaceAll('+', ''), 'AltShiftL');
  },

  async 'beside: never opens by itself'(world) {
    await world.automatic({ mode: 'all', place: 'beside', open: true });
    const page = await world.page('/fr');
    const seen = await world.overlay(page);
    assert.equal(seen.state, 'collapsed', 'nothing opens over the page where the reader wants it beside');
    assert.equal(await world.driver.hasSide(), false);
  },

  async 'beside: the setting leads there from button, tab and menu'(world) {
    const page = await world.page('/fr');
    await world.settings({ place: 'beside' });
    await until('a button without popup', () =>
      world.driver.background(async () => (await (globalThis.browser ?? chrome).action.getPopup({})) === ''),
    );
    await world.driver.pressAction(page);
    const side = await world.driver.openedSide();
    await shows(side, 'the report', FR);
    const text = await select(page, 'article p:nth-of-type(6)');
    await world.driver.contextMenu(page, text, 0, 'selection-beside');
    await shows(side, 'the selection', /selection/i);
    const lines = await side.evaluate(() => [...document.querySelectorAll('.line .v')].map((e) => e.textContent));
    for (const line of lines) assert.ok(fold(text).includes(fold(line)), `not from the selection: ${line}`);
    await side.activate('[data-action="jump"]');
    await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
    await side.activate('[data-action="use_page"]');
    await until('the whole page', () => side.evaluate(() => !document.querySelector('.scope')));
    await side.close();
    // The tab of an overlay that came by itself.
    await world.automatic({ mode: 'all', place: 'beside', open: false });
    const other = await world.page('/fr?2');
    await world.overlay(other);
    await world.clickOverlay(other, '[data-action="expand"]');
    if (world.name === 'chromium') await shows(await world.driver.openedSide(), 'the report', FR);
    else await until('the panel over the page', async () => (await world.seen(other))?.state === 'open');
  },

  async 'beside: hover marks, activating goes there, key sentences and back, all gone with it'(world) {
    const page = await world.page('/fr');
    const side = await openSide(world, page);
    await shows(side, 'the report', FR);
    const highlights = () => page.evaluate(() => [...CSS.highlights.keys()].sort().join());
    await side.evaluate(() => document.querySelector('li.line').dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
    await until('the mark', async () => (await highlights()) === 'saillant-current');
    await side.evaluate(() => document.querySelector('main').dispatchEvent(new PointerEvent('pointerleave')));
    await until('no mark', async () => (await highlights()) === '');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await side.activate('li.line .icon[data-action="jump"]');
    await until('the place', () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('saillant-current') ?? [];
        const box = range?.getBoundingClientRect();
        return !!box && box.top > 0 && box.bottom < innerHeight;
      }),
    );
    await side.activate('[data-action="toggle_marks"]');
    await until('the marks', async () => (await highlights()).includes('saillant-marks'));
    assert.equal(await side.evaluate(() => document.querySelector('[data-action="toggle_marks"]').getAttribute('aria-pressed')), 'true');
    await world.noOverlay(page, 100);
    const at = await page.evaluate(() => {
      const range = [...CSS.highlights.get('saillant-marks')].at(-1);
      range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.click(at.x, at.y);
    await until('the line of the clicked sentence', () => side.evaluate(() => !!document.querySelector('[data-current]')));
    await side.close();
    await until('no marks', async () => (await highlights()) === '');
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
  },

  async 'beside: switches the site on and off'(world) {
    await world.grantHosts();
    const page = await world.page('/fr');
    const side = await openSide(world, page);
    const says = (on) =>
      until(`a switch that says ${on}`, () => side.evaluate((wanted) => document.querySelector('[data-action="toggle_site"]')?.getAttribute('aria-checked') === wanted, on));
    await says('false');
    for (const [on, sites] of [['true', 'news.localhost'], ['false', '']]) {
      await side.activate('[data-action="toggle_site"]');
      await says(on);
      const kept = await world.driver.background(async () => (await (globalThis.browser ?? chrome).storage.local.get('settings')).settings.sites.join());
      assert.equal(kept, sites);
      // The driver's own page was in front meanwhile.
      await page.show();
      await says(on);
    }
  },

  async 'beside: exports what it shows, also when a popup has read the page meanwhile'(world) {
    const page = await world.page('/fr');
    const side = await openSide(world, page);
    await shows(side, 'the report', FR);
    const popup = await world.driver.clickAction(page);
    await until('lines', () => popup.evaluate(() => document.querySelectorAll('li.line').length > 2));
    await popup.close();
    await side.evaluate(() => {
      const writeText = async (text) => void (document.body.dataset.taken = text);
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    });
    await side.activate('.foot [data-action="copy_markdown"]');
    const text = await until('what was copied', () => side.evaluate(() => document.body.dataset.taken));
    assert.match(text, /^# /);
    assert.match(text, FR);
    await side.activate('li.line .icon[data-action="jump"]');
    await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
  },

  async 'beside: follows the tab in front, and says where it was not let in'(world) {
    const french = await world.page('/fr');
    const side = await openSide(world, french);
    await shows(side, 'the report', FR);
    const english = await world.page('/en');
    await shows(side, 'why not', /not have access to this page/);
    const popup = await world.driver.clickAction(english);
    await until('lines', () => popup.evaluate(() => document.querySelectorAll('li.line').length > 2));
    await popup.close();
    await shows(side, 'the other report', EN);
    await french.show();
    assert.doesNotMatch(await shows(side, 'the first report', FR), EN);
    await french.close();
    await english.show();
    await shows(side, 'the tab that is left', EN);
  },

  async 'beside: follows the route'(world) {
    const page = await world.page('/spa');
    const side = await openSide(world, page);
    await shows(side, 'a list', /does not look like an article/);
    await page.evaluate(() => globalThis.go('fr'));
    await shows(side, 'the article', FR);
    await page.evaluate(() => globalThis.go('en'));
    const text = await shows(side, 'the next article', EN);
    assert.doesNotMatch(text, FR);
  },

  async 'beside: text that comes late is read, and the reader keeps the place'(world) {
    const page = await world.page('/late');
    const side = await openSide(world, page);
    await shows(side, 'the text', FR);
    await side.evaluate(() => (document.querySelector('.body').scrollTop = 120));
    await page.evaluate(() => document.querySelector('article p').append(' '));
    await sleep(800);
    assert.equal(await side.evaluate(() => Math.round(document.querySelector('.body').scrollTop)), 120);
  },

  async 'beside: twenty fast switches, the last tab wins'(world) {
    await world.grantHosts();
    const [french, english] = [await world.page('/fr'), await world.page('/en')];
    const side = await openSide(world, english);
    await shows(side, 'the report', EN);
    await world.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      const tabs = await api.tabs.query({ currentWindow: true });
      const ids = ['/fr', '/en'].map((end) => tabs.find((tab) => tab.url?.endsWith(end)).id);
      for (let i = 0; i < 21; i++) await api.tabs.update(ids[i % 2], { active: true });
    });
    await french.show();
    await shows(side, 'the last tab', FR);
    await sleep(600);
    assert.doesNotMatch(await shows(side, 'the last tab, still', FR), EN);
  },

  async 'beside: says why there is nothing'(world) {
    await world.grantHosts();
    const page = await world.page('/fr');
    const side = await openSide(world, page);
    await shows(side, 'the report', FR);
    await world.driver.page(world.name === 'chromium' ? 'chrome://version/' : 'about:support');
    // Firefox does not say what kind of page it is that we may not see.
    await shows(side, 'a page of the browser', world.name === 'chromium' ? /no extension may read it/ : /no extension may read it|not have access to this page/);
    await world.page('/list');
    await shows(side, 'a list', /does not look like an article/);
    await world.page('/bare');
    await shows(side, 'an empty page', /no text on this page/);
    await world.page('/file.pdf').catch(() => {});
    await shows(side, 'a document', /PDF/);
  },

  async 'beside: a page that is still loading'(world) {
    await world.grantHosts();
    const page = await world.page('/fr');
    const side = await openSide(world, page);
    await shows(side, 'the report', FR);
    await page.evaluate((address) => void setTimeout(() => (location.href = address)), world.address('/slow'));
    await until('that the page before is left', async () => !FR.test(await side.evaluate(() => document.querySelector('.panel').textContent)), 2000);
    await shows(side, 'that it loads', /still loading/);
    world.server.release();
    await shows(side, 'its text', EN);
  },

  async 'beside: a tab dragged to another window, and two windows'(world) {
    await world.grantHosts();
    const french = await world.page('/fr');
    const english = await world.page('/en');
    const side = await openSide(world, english);
    await shows(side, 'the report', EN);
    await world.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      const [tab] = await api.tabs.query({ url: '*://*/en' });
      await api.windows.create({ tabId: tab.id });
    });
    await french.show();
    await shows(side, 'the tab that is left', FR);
    // Each window has its own, which follows its own tabs.
    const popup = await world.driver.clickAction(english);
    await popup.activate('[data-action="beside"]');
    const second = await world.driver.openedSide(side);
    await shows(second, 'the tab of the second window', EN);
    await shows(side, 'the first window, still', FR);
    await world.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      const [[moved], [left]] = await Promise.all([api.tabs.query({ url: '*://*/en' }), api.tabs.query({ url: '*://*/fr' })]);
      await api.tabs.move(moved.id, { windowId: left.windowId, index: -1 });
      await api.tabs.update(moved.id, { active: true });
    });
    await english.show();
    await shows(side, 'the tab that came back', EN);
  },

  async 'beside: text of a frame that is closed to us is read there, alone'(world, t) {
    if (world.name === 'firefox') return t.skip('the driver of Firefox reaches no menu of another frame');
    const frame = world.address('/fr', { host: 'other.localhost' });
    world.server.add('/around', () => `<!doctype html><meta charset="utf-8"><p>A page around.</p><iframe src="${frame}" width="800" height="600"></iframe>`);
    const page = await world.page('/around');
    const side = await openSide(world, page);
    await shows(side, 'the page around', /No report|does not look like/);
    const text = /<p id="lead">([^<]*)/.exec(articles.fr)[1];
    await world.driver.contextMenu(page, text, 7);
    await shows(side, 'the selected text', /412 millions/);
    assert.equal(await world.seen(page), undefined, 'text of another site in the page');
  },

  async 'beside: its frame is painted at once, the background cold'(world, t) {
    const page = await world.page('/fr');
    const { side, time } = await firstPaint(world, page);
    t.diagnostic(`first paint ${Math.round(time)} ms after the click`);
    // The mark is that of a machine at rest; here others work beside it.
    assert.ok(time > 0 && time < 10 * SOON, `expected the frame at once, found it ${time} ms after the click`);
    await shows(side, 'the report', FR);
  },

  async 'beside: a private window has its own, without a switch for the site'(world) {
    const page = await world.driver.privatePage(world.address('/fr'));
    const popup = await world.driver.clickAction(page);
    await shows(popup, 'the report in the popup', FR);
    await popup.activate('[data-action="beside"]');
    const side = await world.driver.openedSide();
    await shows(side, 'the report', FR);
    assert.equal(await side.evaluate(() => !!document.querySelector('[data-action="toggle_site"]')), false);
  },
};

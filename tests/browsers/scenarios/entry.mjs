// The ways in: automatic, toolbar, context menu, keyboard; and what each says where there is nothing.

import { assert, until } from '../harness.mjs';

export default {
  'automatic: an article gets the overlay by itself, a list page does not'(world) {
    return automaticOnArticles(world);
  },

  async 'automatic: nothing anywhere before the reader switched it on'(world) {
    await world.grantHosts();
    const page = await world.page('/fr');
    await world.noOverlay(page);
  },

  async 'automatic: only these sites'(world) {
    await world.automatic({ mode: 'sites', sites: ['news.localhost'] });
    await world.overlay(await world.page('/fr'));
    await world.noOverlay(await world.page('/fr', { host: 'other.localhost' }));
  },

  async 'automatic: a switched-off site gets no script at all'(world) {
    await world.automatic({ mode: 'all', except: ['news.localhost'] });
    const scripts = await world.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      return api.scripting.getRegisteredContentScripts();
    });
    assert.ok(scripts[0].excludeMatches.includes('*://*.news.localhost/*'), JSON.stringify(scripts));
    const page = await world.page('/fr');
    await world.noOverlay(page);
    const answer = await world.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      const tabs = await api.tabs.query({ url: '*://news.localhost/*' });
      return Promise.all(tabs.map((tab) => api.tabs.sendMessage(tab.id, { kind: 'ping' }).catch(() => 'nobody')));
    });
    assert.deepEqual(answer, ['nobody']);
    await world.overlay(await world.page('/fr', { host: 'other.localhost' }));
  },

  async 'keyboard: the command opens, and closes again leaving nothing'(world) {
    const page = await world.page('/fr');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const seen = await world.openByCommand(page);
    assert.equal(seen.state, 'open');
    assert.ok(seen.lines.length >= 3, `expected lines, found ${JSON.stringify(seen.lines)}`);
    await world.driver.command(page, 'toggle');
    await until('the overlay to go', async () => !(await world.seen(page)));
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    assert.equal(await page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length), 0);
  },

  async 'keyboard: the browser gives every command the key that we suggest'(world) {
    const commands = await world.driver.background(() => (globalThis.browser ?? chrome).commands.getAll());
    // A key that the browser needs for itself is refused without a word.
    const found = commands.map(({ name, shortcut }) => [name, shortcut.replaceAll('+', '')]).sort();
    assert.deepEqual(found, [['_execute_action', 'AltShiftK'], ['beside', 'AltShiftL'], ['marks', 'AltShiftM'], ['toggle', 'AltShiftS']]);
  },

  async 'context menu: the report of the selection, traceable'(world) {
    const page = await world.page('/fr');
    const text = await select(page, 'article p:nth-of-type(6)');
    await world.driver.grant(page);
    await world.driver.contextMenu(page, text);
    const seen = await world.overlay(page);
    assert.equal(seen.state, 'open');
    const lines = seen.lines.filter((l) => l.action === 'jump');
    assert.ok(lines.length > 0, 'expected lines of the selection');
    for (const line of lines) assert.ok(fold(text).includes(fold(line.text)), `not from the selection: ${line.text}`);
    await world.clickOverlay(page, '[data-action="jump"]');
    await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
    const marked = await page.evaluate(() => [...CSS.highlights.get('saillant-current')].map(String).join(' '));
    assert.ok(fold(text).includes(fold(marked)), `marked outside the selection: ${marked}`);
  },

  async 'popup: the report of the page, on click'(world) {
    const page = await world.page('/fr');
    const popup = await world.driver.clickAction(page);
    const text = await until('lines in the popup', () =>
      popup.evaluate(() => document.querySelectorAll('[data-line]').length > 2 && document.body.textContent),
    );
    assert.ok(text.includes('Vermillon'), text);
    await popup.close();
    await world.noOverlay(page, 300);
  },

  async 'popup: a browser page gets a sentence'(world) {
    const page = await world.driver.page(world.name === 'chromium' ? 'chrome://version/' : 'about:support');
    const popup = await world.driver.clickAction(page);
    await until('the sentence', async () => {
      const text = await popup.evaluate(() => document.body.textContent);
      if (!/no extension may read it/.test(text)) throw new Error(text);
      return true;
    });
    await popup.close();
  },

  async 'popup: a list page is told apart'(world) {
    const page = await world.page('/list');
    const popup = await world.driver.clickAction(page);
    await until('the sentence', () =>
      popup.evaluate(() => /does not look like an article|No report/.test(document.body.textContent)),
    );
    await popup.close();
  },
};

async function automaticOnArticles(world) {
  await world.automatic({ mode: 'all', open: false });
  const article = await world.page('/fr');
  const seen = await world.overlay(article);
  assert.equal(seen.state, 'collapsed');
  const list = await world.page('/list');
  await world.noOverlay(list);
}

export const fold = (text) => text.replace(/\s+/gu, ' ').trim();

/** Selects all of an element. */
export function select(page, selector) {
  return page.evaluate((wanted) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(wanted));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return getSelection().toString();
  }, selector);
}

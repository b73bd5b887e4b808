// Settings and permissions: what a switch says is what holds, and nothing is lost on the way.

import { assert, until } from '../harness.mjs';

const stored = (world) =>
  world.driver.background(async () => (await (globalThis.browser ?? chrome).storage.local.get('settings')).settings);

/** Scripts that enter pages by themselves. */
const registered = (world) =>
  world.driver.background(async () => (await (globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()).length);

const checked = (page) => page.inOverlay((root) => root.querySelector('[data-action="toggle_site"]')?.getAttribute('aria-checked'));

export default {
  async '10a: switched on in the overlay without the permission: it stays off, and the reader is led to the question'(world) {
    await world.driver.allowRequests();
    const page = await world.page('/fr');
    await world.openByCommand(page);
    assert.equal(await checked(page), 'false');
    await world.clickOverlay(page, '[data-action="toggle_site"]');
    // Nothing else of ours is opened meanwhile: the browser would lead the reader there.
    const options = await world.driver.openedPage('options.html');
    const at = await until('the question', () =>
      options.evaluate(() => {
        const button = document.querySelector('[data-do=grant]');
        if (!button?.checkVisibility() || !/news\.localhost/.test(button.parentElement.textContent)) return null;
        const { left, top, width, height } = button.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    );
    assert.equal(await checked(page), 'false', 'on, without the permission');
    await options.show();
    await options.click(at.x, at.y);
    await until('the question gone', () => options.evaluate(() => !document.querySelector('[data-do=grant]').checkVisibility()));
    await until('the script', async () => (await registered(world)) === 1);
    const next = await world.page('/fr');
    await world.overlay(next);
    await world.openByCommand(next);
    await until('on', async () => (await checked(next)) === 'true');
  },

  async '10b: after the permission is withdrawn nothing says on'(world) {
    await world.automatic();
    await world.driver.background(() => (globalThis.browser ?? chrome).permissions.remove({ origins: ['*://*/*'] }));
    const page = await world.page('/fr');
    await world.openByCommand(page);
    assert.equal(await checked(page), 'false', 'the overlay');
    await page.show();
    const popup = await world.driver.clickAction(page);
    const said = await until('the switch', () =>
      popup.evaluate(() => document.querySelector('[data-action=toggle_site]')?.getAttribute('aria-checked')),
    );
    assert.equal(said, 'false', 'the popup');
    await popup.close();
    const options = await world.driver.extensionPage('options.html');
    await until('the sentence that says so', () => options.evaluate(() => document.querySelector('[data-do=grant]')?.checkVisibility()));
  },

  async '10c: in a frame the switch is that of the page'(world, t) {
    if (world.name === 'firefox') return t.skip('its driver reaches no menu of another frame; the background is the same');
    const frame = world.address('/fr', { host: 'other.localhost' });
    world.server.add('/framed', () => `<!doctype html><title>x</title><p>Autour.</p><iframe src="${frame}" width="1000" height="800"></iframe>`);
    await world.grantHosts();
    await world.settings({ mode: 'sites', sites: ['other.localhost'] });
    const page = await world.page('/framed');
    const frameId = await until('the frame with its text selected', () =>
      world.driver.background(async () => {
        const [tab] = await chrome.tabs.query({ url: '*://news.localhost/*' });
        const func = () => {
          if (!location.host.startsWith('other')) return false;
          getSelection().selectAllChildren(document.querySelector('article'));
          return true;
        };
        const frames = await chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func });
        return frames.find(({ result }) => result)?.frameId;
      }),
    );
    // As one of the page's own: what is selected in a frame of others opens beside the page.
    await world.driver.contextMenu(page, 'x', frameId, 'selection', 'http://page.localhost/');
    const said = await until('the overlay in the frame', () =>
      world.driver.background(async (id) => {
        const [tab] = await chrome.tabs.query({ url: '*://news.localhost/*' });
        const func = () => {
          const roots = [...document.documentElement.children].map((child) => chrome.dom.openOrClosedShadowRoot(child));
          return roots.find((root) => root)?.querySelector('[data-action="toggle_site"]')?.getAttribute('aria-checked');
        };
        return (await chrome.scripting.executeScript({ target: { tabId: tab.id, frameIds: [id] }, func }))[0].result;
      }, frameId),
    );
    assert.equal(said, 'false', 'the site of the page is off');
  },

  async '14: settings changed in many places at once are all kept'(world) {
    const change = { theme: 'dark', density: 'dense', side: 'left', width: 500, open: true, marks: true, claims: 12, language: 'de', except: ['a.test'], sites: ['b.test'] };
    const pages = [await world.driver.extensionPage('options.html'), await world.driver.extensionPage('options.html')];
    const entries = Object.entries(change);
    await Promise.all(
      pages.map((page, half) =>
        page.evaluate(
          (mine) =>
            // Each as if from a place of its own.
            Promise.all(mine.map(async ([name, value], i) => (await import(`./settings.js?${i}`)).save({ [name]: value }))).then(() => {}),
          entries.filter((_, i) => i % 2 === half),
        ),
      ),
    );
    const kept = await stored(world);
    assert.deepEqual(entries.filter(([name, value]) => JSON.stringify(kept[name]) !== JSON.stringify(value)), [], 'lost');
  },

  async '15: after an error in the core it is loaded anew'(world) {
    const page = await world.page('/fr');
    await world.driver.grant(page);
    await world.driver.stopBackground();
    await world.driver.inBackground(({ WebAssembly }) => {
      const { instantiateStreaming } = WebAssembly;
      WebAssembly.instantiateStreaming = async (...args) => {
        WebAssembly.instantiateStreaming = instantiateStreaming;
        const { instance, module } = await instantiateStreaming(...args);
        const broken = () => {
          throw new WebAssembly.RuntimeError('unreachable');
        };
        // A memory that an error left as it was: everything fails from there on.
        return { module, instance: { exports: { ...instance.exports, readPage: broken } } };
      };
    });
    world.expected = [/unreachable/];
    await world.driver.command(page, 'toggle');
    const first = await world.overlay(page);
    assert.equal(first.lines.length, 0, 'the error is not there: the scenario shows nothing');
    await world.driver.command(page, 'toggle');
    await until('the overlay gone', async () => !(await world.seen(page)));
    await world.driver.command(page, 'toggle');
    assert.ok((await world.overlay(page)).lines.length > 2, 'the core stays broken');
  },
};

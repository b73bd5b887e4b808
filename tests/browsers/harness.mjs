// What every scenario works with: a browser with the built extension, the test pages,
// and words for what a reader does and sees.

import assert from 'node:assert/strict';
import * as chromium from './drivers/chromium.mjs';
import * as firefox from './drivers/firefox.mjs';
import { sleep, until } from './drivers/wait.mjs';
import { serve } from './server.mjs';

const DRIVERS = { chromium, firefox };

/** @param {'chromium' | 'firefox'} name */
export async function open(name, options = {}) {
  const server = await serve();
  const dist = process.env.SAILLANT_DIST ?? new URL('../../dist', import.meta.url).pathname;
  const driver = await DRIVERS[name].launch({ extension: `${dist}/${name}`, ...options });
  return new World(name, driver, server, dist);
}

export class World {
  constructor(name, driver, server, dist) {
    this.name = name;
    this.driver = driver;
    this.server = server;
    this.dist = dist;
    this.expected = [];
  }

  address(path, options) {
    return this.server.address(path, options);
  }

  /** As on the first day: no pages, no settings, no permissions. */
  async reset() {
    await this.driver.closePages();
    await this.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      await api.storage.local.clear();
      const { origins = [] } = await api.permissions.getAll();
      if (origins.length > 0) await api.permissions.remove({ origins }).catch(() => {});
    });
    this.expected = [];
    if (this.driver.collectErrors) await this.driver.collectErrors();
    else this.driver.errors.length = 0;
  }

  /** No uncaught error of ours or of a page during the scenario. */
  async noErrors() {
    const errors = this.driver.collectErrors ? await this.driver.collectErrors() : this.driver.errors;
    assert.deepEqual(errors.filter((e) => !this.expected.some((x) => x.test(e))), [], 'uncaught errors');
  }

  /** The reader's settings, changed as the options page changes them. */
  async settings(change) {
    await this.driver.background(async (c) => {
      const api = globalThis.browser ?? chrome;
      const { settings } = await api.storage.local.get('settings');
      await api.storage.local.set({ settings: { ...settings, ...c } });
    }, change);
  }

  /** Asks for hosts as our pages do, inside a real click, with the manifest that ships. */
  async grantHosts(origins = ['*://*/*']) {
    await this.driver.allowRequests();
    const page = await this.driver.extensionPage('options.html');
    await page.evaluate((wanted) => {
      const button = document.createElement('button');
      button.textContent = 'x';
      button.style.cssText = 'position:fixed;inset:0 auto auto 0;width:80px;height:80px;z-index:9';
      button.addEventListener('click', () => {
        const api = globalThis.browser ?? chrome;
        api.permissions.request({ origins: wanted }).then((granted) => (document.body.dataset.granted = String(granted)));
      });
      document.body.append(button);
    }, origins);
    await page.click(40, 40);
    await until('the permission', () => page.evaluate(() => document.body.dataset.granted === 'true'));
    await page.close();
  }

  /** Automatic mode, the way that a reader comes to it. */
  async automatic(change = { mode: 'all' }) {
    await this.grantHosts();
    // Open unless told otherwise: what is collapsed shows nothing but its tab.
    await this.settings({ open: true, ...change });
    await until('the registered script', () =>
      this.driver.background(async () => {
        const api = globalThis.browser ?? chrome;
        return (await api.scripting.getRegisteredContentScripts()).length > 0;
      }),
    );
  }

  page(path, options) {
    return this.driver.page(this.address(path, options));
  }

  /** Waits for the overlay and tells what it shows. */
  async overlay(page, longest) {
    await until('the overlay', () => page.inOverlay((root) => !!root.querySelector('.saillant .view') && !root.querySelector('[aria-busy=true]')), longest);
    return this.seen(page);
  }

  /** What the overlay shows, `undefined` where there is none. */
  seen(page) {
    return page.inOverlay((root) => {
      const surface = root.querySelector('.saillant');
      return {
        state: surface.dataset.state,
        dock: surface.dataset.dock,
        aside: root.host.hasAttribute('data-aside'),
        lines: [...root.querySelectorAll('[data-line]')].map((e) => ({
          key: e.dataset.line,
          action: e.dataset.action,
          text: (e.querySelector('.v') ?? e).textContent,
        })),
        text: surface.textContent,
        // Announcements come and go by the clock; what is painted does not.
        painted: [...surface.querySelectorAll('*')]
          .filter((e) => !e.firstElementChild && !e.closest('[role="status"]'))
          .map((e) => e.textContent)
          .join('\n'),
        title: root.querySelector('.title')?.textContent,
      };
    });
  }

  /** Clicks something in the overlay, as a reader does. */
  async clickOverlay(page, selector) {
    const { x, y } = await until(`${selector} in the overlay`, () =>
      page.inOverlay((root, wanted) => {
        const found = [...root.querySelectorAll(wanted)].find((e) => e.checkVisibility());
        if (!found) return null;
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }, selector),
    );
    await page.click(x, y);
  }

  /** The overlay never comes; given time to, in which a page that wants one has had its own. */
  async noOverlay(page, ms = 1500) {
    await sleep(ms);
    assert.equal(await this.seen(page), undefined, 'an overlay where none should be');
  }

  async openByCommand(page) {
    await this.driver.grant(page);
    await this.driver.command(page, 'toggle');
    return this.overlay(page);
  }

  async close() {
    await this.driver.close();
    await this.server.close();
  }
}

export { assert, sleep, until };

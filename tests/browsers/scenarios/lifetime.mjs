// What ends: the worker, the permission, the version, the private window.

import { assert, sleep, until } from '../harness.mjs';

export default {
  async 'the worker was stopped before the click'(world) {
    await world.automatic({ mode: 'all', open: true });
    const page = await world.page('/fr');
    await world.overlay(page);
    await world.driver.stopBackground();
    await world.clickOverlay(page, '[data-action="copy_markdown"]');
    await until('an answer', () =>
      page.inOverlay((root) => /Copied|did not allow/.test(root.querySelector('[role="status"]').textContent)),
    );
    await world.driver.stopBackground();
    await world.overlay(await world.page('/en'));
  },

  async 'permission withdrawn while open: the automatic overlay goes, and comes no more'(world) {
    await world.automatic();
    const page = await world.page('/fr');
    await world.overlay(page);
    await world.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      await api.permissions.remove({ origins: ['*://*/*'] });
    });
    await until('the overlay gone', async () => !(await world.seen(page)));
    await world.noOverlay(await world.page('/en'));
  },

  async 'switched off in the overlay: nothing is left, now and later'(world) {
    await world.automatic({ mode: 'all', open: true });
    const page = await world.page('/fr');
    await world.overlay(page);
    await world.clickOverlay(page, '[data-action="toggle_site"]');
    await until('the overlay gone', async () => !(await world.seen(page)));
    assert.equal(await page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length), 0);
    await world.noOverlay(await world.page('/en'));
    const { except } = await world.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      return (await api.storage.local.get('settings')).settings;
    });
    assert.deepEqual(except, ['news.localhost']);
    await world.overlay(await world.page('/fr', { host: 'other.localhost' }));
  },

  async 'switched on: tabs that are open already get their overlay'(world) {
    await world.grantHosts();
    const page = await world.page('/fr');
    await world.noOverlay(page, 400);
    await world.settings({ mode: 'all' });
    await world.overlay(page);
  },

  async 'settings changed elsewhere reach the open overlay'(world) {
    await world.automatic({ mode: 'all', open: true });
    const page = await world.page('/fr');
    await world.overlay(page);
    await world.settings({ theme: 'dark', density: 'dense', side: 'left' });
    await until('the new look', () =>
      page.inOverlay((root) => {
        const { theme, density, dock } = root.querySelector('.saillant').dataset;
        return theme === 'dark' && density === 'dense' && dock === 'left';
      }),
    );
    await world.settings({ mode: 'never' });
    await until('the overlay gone', async () => !(await world.seen(page)));
  },

  async 'nothing about pages is stored'(world) {
    await world.automatic({ mode: 'all', open: true });
    const page = await world.page('/fr');
    await world.overlay(page);
    await world.clickOverlay(page, 'li.line .v');
    await world.clickOverlay(page, '[data-action="toggle_marks"]');
    await sleep(300);
    const stored = await world.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      const areas = [api.storage.local, api.storage.sync, api.storage.session];
      return Promise.all(areas.map((area) => area.get().catch(() => ({}))));
    });
    const text = JSON.stringify(stored);
    assert.ok(!/localhost|Vermillon|milli/.test(text), text);
    assert.deepEqual(Object.keys(Object.assign({}, ...stored)), ['settings']);
  },

  async 'updated under an open tab: the old overlay makes room for the new'(world) {
    await world.automatic({ mode: 'all', open: true });
    const page = await world.page('/fr');
    await world.overlay(page);
    await page.evaluate(() => (window.old = document.querySelector(':root > :not(head, body)')));
    await world.driver.update();
    await until('a new overlay', () =>
      page.evaluate(() => {
        const hosts = document.querySelectorAll(':root > :not(head, body)');
        return hosts.length === 1 && hosts[0] !== window.old;
      }),
    );
    await world.overlay(page);
    await world.clickOverlay(page, '[data-action="copy_markdown"]');
    await until('an answer of the new one', () =>
      page.inOverlay((root) => /Copied|did not allow/.test(root.querySelector('[role="status"]').textContent)),
    );
  },

  async 'private window: works, and keeps nothing about the page'(world) {
    const page = await world.driver.privatePage(world.address('/fr'));
    await world.grantHosts();
    await world.settings({ mode: 'all', open: true });
    await page.goto(world.address('/en'));
    await world.overlay(page);
    assert.equal(await page.inOverlay((root) => root.querySelector('[data-action="toggle_site"]')), null);
    const stored = await world.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      return JSON.stringify([await api.storage.local.get(), await api.storage.session.get()]);
    });
    assert.doesNotMatch(stored, /localhost|Merrow/);
  },
};

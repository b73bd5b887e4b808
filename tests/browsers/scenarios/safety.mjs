// The page cannot read the report, drive the extension, or inject anything.

import { assert, sleep, until, open } from '../harness.mjs';
import { proxy } from '../proxy.mjs';

export default {
  async 'the page cannot look inside, and what it writes stays text'(world) {
    const page = await world.page('/fr');
    await page.evaluate(() => {
      const p = document.querySelector('#lead');
      p.textContent += ' Le devis de 77 millions d’euros cite <img src=x onerror="window.hacked=1"> et <script>window.hacked=1</script> en toutes lettres.';
      window.heard = [];
      for (const type of ['message', 'click', 'keydown', 'focusin', 'copy', 'pointerdown']) {
        addEventListener(type, (e) => heard.push(String(e.composedPath().map((n) => n.className ?? ''))), true);
      }
    });
    await world.openByCommand(page);
    await world.clickOverlay(page, 'li.line .v');
    assert.equal(await page.evaluate(() => document.querySelector(':root > :not(head, body)').shadowRoot), null);
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
    assert.equal(await page.inOverlay((root) => root.querySelectorAll('img, script, iframe').length), 0);
    const inside = await page.evaluate(() => heard.filter((path) => /panel|line|saillant/.test(path)));
    assert.deepEqual(inside, [], 'the page saw what is inside');
    const leaks = await page.evaluate(() => Object.keys(window).filter((k) => /saillant/i.test(k)));
    assert.deepEqual(leaks, []);
  },

  async 'messages of the wrong kind, shape or sender are dropped'(world) {
    const answers = await world.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      const ask = (m) =>
        Promise.race([api.runtime.sendMessage(m), new Promise((r) => setTimeout(r, 500, 'no answer'))]).then(
          (a) => a ?? 'no answer',
          () => 'no answer',
        );
      return Promise.all([
        ask({ kind: 'analyze', recording: 'x', page: { url: '', html: '', hosts: [] }, request: {} }),
        ask({ kind: 'site', on: true }),
        ask({ kind: 'read', tabId: 'one', request: {} }),
        ask({ kind: 'read', tabId: 1, request: { scope: 'everything' } }),
        ask({ kind: '__proto__' }),
        ask('read'),
        ask(null),
      ]);
    });
    assert.deepEqual(answers, Array(7).fill('no answer'));
  },

  async 'not one request but for the pages themselves'(world) {
    await world.automatic({ mode: 'all', open: true });
    world.server.requests.length = 0;
    const page = await world.page('/fr');
    await world.overlay(page);
    await world.clickOverlay(page, 'li.line .v');
    await world.clickOverlay(page, '[data-action="copy_markdown"]');
    await sleep(500);
    const requests = world.server.requests.filter((r) => !/favicon/.test(r)).map((r) => r.replace(/^[^/]+/, ''));
    assert.deepEqual(requests, ['/fr']);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((e) => e.name).filter((name) => !name.startsWith(location.origin)),
    );
    assert.deepEqual(loaded, []);
  },

  async 'behind a proxy that writes everything down: nothing is asked for but the page itself'(world) {
    const alone = await behindProxy(world, false);
    const ours = await behindProxy(world, true);
    const page = new Set(['news.localhost /fr', 'news.localhost /favicon.ico']);
    for (const asked of [alone, ours]) {
      assert.ok(asked.includes('news.localhost /fr'), `the proxy sees the page: ${asked}`);
      assert.ok(asked.some((what) => what.startsWith('elsewhere.example')), `the proxy sees other hosts: ${asked}`);
    }
    const browsers = new Set(alone.map((what) => what.split(' ')[0]));
    const more = ours.filter((what) => !page.has(what) && (what.startsWith('news.localhost') || !browsers.has(what.split(' ')[0])));
    assert.deepEqual(more, [], 'asked for with the extension only');
  },

  async 'the permissions are those that the reader was told of, and no host without being asked'(world) {
    const told = ['activeTab', 'contextMenus', 'scripting', 'storage', ...(world.name === 'chromium' ? ['sidePanel'] : [])].sort();
    const found = await world.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      const { permissions, origins } = await api.permissions.getAll();
      const manifest = api.runtime.getManifest();
      return { permissions: permissions.sort(), origins, hosts: manifest.host_permissions ?? [], scripts: manifest.content_scripts ?? [], open: manifest.web_accessible_resources ?? [] };
    });
    assert.deepEqual(found, { permissions: told, origins: [], hosts: [], scripts: [], open: [] });
  },

  async 'extension pages cannot reach another host'(world) {
    const page = await world.driver.extensionPage('options.html');
    // The browser tells of the refusal on the console.
    world.expected = [/./];
    const ask = (path) =>
      page.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(() => 'reached', () => 'blocked'), world.address(path));
    assert.equal(await ask('/bare?never'), 'blocked');
    await sleep(300);
    assert.deepEqual(world.server.requests.filter((r) => r.includes('never')), []);
  },
};

/** Everything that a browser asks for while a reader uses all ways in, or reads the same page without us. */
async function behindProxy({ name }, withExtension) {
  const log = await proxy();
  const world = await open(name, { ...log.options, ...(withExtension ? {} : { extension: undefined }) });
  try {
    if (withExtension) {
      const welcome = await world.driver.extensionPage('welcome.html');
      await until('the welcome', () => welcome.evaluate(() => document.body.innerText.length > 100));
      await welcome.close();
      await world.automatic();
    }
    const page = await world.page('/fr');
    if (withExtension) {
      await world.overlay(page);
      await world.clickOverlay(page, 'li.line .v');
      await world.clickOverlay(page, '[data-action="copy_markdown"]');
      for (const action of ['copy_json', 'save_markdown', 'save_csv']) {
        await world.clickOverlay(page, 'details.menu > summary');
        await world.clickOverlay(page, `[data-action="${action}"]`);
      }
      const popup = await world.driver.clickAction(page);
      await until('lines in the popup', () => popup.evaluate(() => document.querySelectorAll('[data-line]').length > 2));
      await popup.close();
    }
    // As long as the longest of the two stands open, so that the browser's own errands have the same time.
    await sleep(5000);
    await page.evaluate(() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => {}));
    return log.asked;
  } finally {
    await world.close();
    log.close();
  }
}

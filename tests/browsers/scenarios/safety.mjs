// The page cannot read the report, drive the extension, or inject anything.

import { assert, sleep, until } from '../harness.mjs';

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
    assert.equal(await page.evaluate(() => document.querySelector('saillant-overlay').shadowRoot), null);
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
        ask({ kind: 'analyze', recording: 'x', snapshot: { nodes: [], blocks: [] }, request: {} }),
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

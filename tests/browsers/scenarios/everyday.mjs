// The everyday web: pages that change, move, hide, divide and defend themselves.

import { assert, sleep, until } from '../harness.mjs';

export default {
  async 'single-page app: list to article to article, never a stale result'(world) {
    await world.automatic();
    const page = await world.page('/spa');
    await world.noOverlay(page, 800);
    await page.evaluate(() => window.go('fr'));
    await world.overlay(page);
    await until('the French report', async () => /Vermillon/.test((await world.seen(page))?.text ?? ''));
    await page.evaluate(() => window.go('en'));
    // The old result goes at once, before the new text is there.
    await until('the old result gone', async () => !/Vermillon/.test((await world.seen(page))?.text ?? ''), 400);
    await until('the English report', async () => /Port Merrow/.test((await world.seen(page))?.text ?? ''));
    await page.back();
    await until('no stale result', async () => !/Port Merrow/.test((await world.seen(page))?.text ?? ''));
  },

  async 'text that arrives after five seconds'(world) {
    await world.automatic();
    const page = await world.page('/late');
    assert.equal(await world.seen(page), undefined);
    await world.overlay(page, 20_000);
  },

  async 'infinite scroll: with the new address the report is made anew, and leads into the second article'(world) {
    await world.automatic({ mode: 'all', open: true });
    const page = await world.page('/scroll');
    assert.doesNotMatch((await world.overlay(page)).text, /Port Merrow/);
    await page.evaluate(() => window.more());
    await until('the second article in the report', async () => /Port Merrow/.test((await world.seen(page))?.text ?? ''));
    const key = await page.inOverlay((root) =>
      [...root.querySelectorAll('li.line[data-action="jump"]')].find((e) => /Port Merrow/.test(e.querySelector('.v')?.textContent))?.dataset.line,
    );
    assert.ok(key, 'expected a line of the second article');
    await world.clickOverlay(page, `li.line[data-line="${key}"] .v`);
    await until('the mark in the second article', () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('saillant-current') ?? [])].some((range) => range.startContainer.parentElement.closest('article') === document.querySelectorAll('article')[1]),
      ),
    );
  },

  async 'back/forward cache: the overlay is there again and works'(world) {
    await world.automatic();
    const page = await world.page('/fr?keep');
    await world.overlay(page);
    await page.evaluate(() => (window.kept = true));
    await page.goto(world.address('/list'));
    await page.back();
    await world.overlay(page);
    await world.clickOverlay(page, '.tab');
    await until('the panel', async () => (await world.seen(page)).state === 'open');
    await world.clickOverlay(page, 'li.line .v');
    await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
  },

  async 'the page throws the overlay out: it returns, and gives in after a while'(world) {
    await world.automatic();
    const page = await world.page('/remove');
    await sleep(500);
    await world.overlay(page);
    await until('a count of one host', () =>
      page.evaluate(() => document.querySelectorAll('saillant-overlay').length === 1),
    );
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('saillant-overlay')?.remove()).observe(document.documentElement, { childList: true });
      document.querySelector('saillant-overlay').remove();
    });
    await sleep(500);
    assert.equal(await page.evaluate(() => document.querySelectorAll('saillant-overlay').length), 0);
  },

  async "the page's own modal dialog: the overlay steps aside and comes back"(world) {
    await world.automatic({ mode: 'all', open: true });
    const page = await world.page('/modal');
    await world.overlay(page);
    await page.evaluate(() => document.getElementById('d').showModal());
    await until('the overlay aside', async () => (await world.seen(page)).aside);
    await page.evaluate(() => document.getElementById('d').close());
    await until('the overlay back', async () => !(await world.seen(page)).aside);
    assert.ok(await page.inOverlay((root) => root.host.matches(':popover-open')));
  },

  async 'several frames: one overlay, in the page itself'(world) {
    await world.automatic();
    const page = await world.page('/frames');
    await world.overlay(page);
    await sleep(500);
    const inFrames = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map((f) => f.contentDocument?.querySelectorAll('saillant-overlay').length ?? 0),
    );
    assert.deepEqual(inFrames, [0, 0, 0, 0]);
  },

  async 'an article inside an open shadow root is read and marked'(world) {
    await world.automatic({ mode: 'all', open: true });
    const page = await world.page('/shadow');
    await world.overlay(page);
    await world.clickOverlay(page, 'li.line .v');
    await until('the mark inside the shadow root', () =>
      page.evaluate(() => {
        const range = [...(CSS.highlights.get('saillant-current') ?? [])][0];
        const { shadowRoot } = document.querySelector('news-story');
        return range?.startContainer.getRootNode() === shadowRoot && shadowRoot.adoptedStyleSheets.length === 1;
      }),
    );
  },

  async 'hydration: the framework finds the tree that its server sent'(world) {
    await world.automatic({ mode: 'all', open: true, marks: true });
    const page = await world.page('/hydrate');
    await world.overlay(page);
    await until('hydration', () => page.evaluate(() => window.hydrated));
    assert.deepEqual(await page.evaluate(() => window.mismatches), []);
    await world.overlay(page);
  },

  async 'two tabs at once: each has its own report'(world) {
    await world.automatic();
    const [one, two] = [await world.page('/fr'), await world.page('/en')];
    await world.overlay(one);
    await world.overlay(two);
    assert.match((await world.seen(one)).text, /Vermillon/);
    assert.match((await world.seen(two)).text, /Port Merrow/);
    assert.doesNotMatch((await world.seen(one)).text, /Port Merrow/);
  },

  async 'an odd root font size and wild rules of the page change nothing'(world) {
    const page = await world.page('/fr');
    const odd = await world.page('/small-root');
    const measure = (p) =>
      p.inOverlay((root) => {
        const line = root.querySelector('li.line .v');
        const { fontSize, letterSpacing, margin } = getComputedStyle(line);
        return [fontSize, letterSpacing, margin, Math.round(root.querySelector('.panel').getBoundingClientRect().width)];
      });
    await world.openByCommand(page);
    await world.openByCommand(odd);
    assert.deepEqual(await measure(odd), await measure(page));
  },

  async 'absent from print'(world) {
    await world.automatic({ mode: 'all', open: true });
    const page = await world.page('/fr');
    await world.overlay(page);
    await page.print(true);
    assert.equal(await page.inOverlay((root) => getComputedStyle(root.host).display), 'none');
    await page.print(false);
    assert.equal(await page.inOverlay((root) => getComputedStyle(root.host).display), 'block');
  },

  async 'full screen: the overlay steps aside'(world) {
    await world.automatic({ mode: 'all', open: true });
    const page = await world.page('/fr');
    await world.overlay(page);
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.style.cssText = 'position:fixed;left:0;top:0;width:60px;height:60px';
      button.onclick = () => document.querySelector('article').requestFullscreen();
      document.body.append(button);
    });
    await page.click(30, 30);
    await until('full screen', () => page.evaluate(() => !!document.fullscreenElement));
    await until('the overlay aside', async () => (await world.seen(page)).aside);
    await page.evaluate(() => document.exitFullscreen());
    await until('the overlay back', async () => !(await world.seen(page)).aside);
  },
};

// The everyday web: pages that change, move, hide, divide and defend themselves.

import { readFileSync } from 'node:fs';
import { assert, sleep, until } from '../harness.mjs';
import { fold } from './entry.mjs';

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
    await until('the old result gone', async () => !/Vermillon/.test((await world.seen(page))?.text ?? ''), 1500);
    await until('the English report', async () => /Port Merrow/.test((await world.seen(page))?.text ?? ''));
    await page.back();
    await until('no stale result', async () => !/Port Merrow/.test((await world.seen(page))?.text ?? ''));
  },

  async 'no article: no message, nothing left that listens or observes; a new route is noticed all the same'(world) {
    await world.grantHosts();
    const page = await world.page('/spa');
    const counts = () => whatStays(world);
    assert.ok(!(await counts()), 'no script before the reader wanted one');
    await world.settings({ mode: 'all' });
    const looked = await until('the look at the page', counts);
    assert.deepEqual(looked, { ever: 0, listeners: 0, observers: 0, messages: 0 });
    assert.equal(await world.seen(page), undefined);
    await page.evaluate(() => window.go('fr'));
    await world.overlay(page);
    const shown = await counts();
    assert.ok(shown.listeners > 2 && shown.observers > 0 && shown.messages > 0, `the counts count: ${JSON.stringify(shown)}`);
    await page.evaluate(() => window.go('list'));
    await until('the overlay gone', async () => !(await world.seen(page)));
    await until('nothing left', async () => {
      const { listeners, observers } = await counts();
      return listeners === 0 && observers === 0;
    });
  },

  async 'collapsed: the tab alone, and the panel once it is opened'(world) {
    await world.automatic({ mode: 'all', open: false });
    const page = await world.page('/fr');
    const { state, lines } = await world.overlay(page);
    assert.deepEqual({ state, lines }, { state: 'collapsed', lines: [] });
    const alone = await page.inOverlay((root) => [!!root.querySelector('.panel'), root.querySelector('.tab').textContent]);
    assert.equal(alone[0], false, 'a panel that nobody opened');
    await world.clickOverlay(page, '.tab');
    await until('the lines', async () => (await world.seen(page)).lines.length > 2);
    assert.equal(await page.inOverlay((root) => root.querySelector('.tab').textContent), alone[1], 'the tab counts what the panel has');
    // The page was not walked over yet: that happens when a line is looked for.
    await world.clickOverlay(page, 'li.line .v');
    await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
  },

  async 'what a style sheet hides is not shown, by itself or on demand'(world) {
    const article = readFileSync(new URL('../pages/article-fr.html', import.meta.url), 'utf8');
    const paragraphs = [...article.matchAll(/<p>[^]*?<\/p>/g)].map(([p]) => p);
    // One paragraph as a whole, which the rendered text tells; and some words inside another, for which the page is walked over.
    const whole = paragraphs.find((p) => /\d/.test(p) && !/<a|<strong|<em/.test(p));
    const part = paragraphs.find((p) => p !== whole && /\d/.test(p));
    const styled = article.replace(whole, whole.replace('<p>', '<p class="teaser">')).replace(part, part.replace('<p>', '<p>Vu <span class="price">pour 7,77 euros</span> ailleurs. '));
    world.server.add('/styled', () => `<!doctype html><html lang="fr"><meta charset="utf-8"><style>.teaser, .price { display: none }</style><body>${styled}</body></html>`);
    await world.automatic();
    const page = await world.page('/styled');
    const { text } = await world.overlay(page);
    const words = fold(whole.replace(/<[^>]*>/g, '')).slice(0, 40);
    assert.ok(!fold(text).includes(words), `hidden words shown: ${words}`);
    assert.ok(!text.includes('7,77'), 'hidden figure shown');
  },

  async 'an article in an open shadow root beside other running text'(world) {
    const article = readFileSync(new URL('../pages/article-fr.html', import.meta.url), 'utf8');
    const inside = /<article[^]*<\/article>/.exec(article)?.[0] ?? article;
    const note = 'Ce site garde en mémoire vos choix pour vous les rappeler à votre prochaine visite. '.repeat(6);
    world.server.add('/shadow-beside', () => `<!doctype html><html lang="fr"><meta charset="utf-8"><body><p>${note}</p><x-article></x-article><script>
      document.querySelector('x-article').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inside)};</script></body></html>`);
    await world.automatic();
    const page = await world.page('/shadow-beside');
    assert.match((await world.overlay(page)).text, /Vermillon/);
  },

  async 'an article in the open shadow tree of a plain element, one inside the other'(world) {
    const article = readFileSync(new URL('../pages/article-fr.html', import.meta.url), 'utf8');
    const inside = /<article[^]*<\/article>/.exec(article)?.[0] ?? article;
    world.server.add('/shadow-plain', () => `<!doctype html><html lang="fr"><meta charset="utf-8"><body><section><p>Avant.</p><div id="app">Chargement</div></section><script>
      const root = document.getElementById('app').attachShadow({ mode: 'open' });
      root.innerHTML = '<main><p></p></main>';
      root.querySelector('main').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inside)};</script></body></html>`);
    const page = await world.page('/shadow-plain');
    await world.openByCommand(page);
    assert.match((await world.overlay(page)).text, /Vermillon/);
    await world.clickOverlay(page, 'li.line .v');
    await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
  },

  async 'text that arrives after five seconds'(world) {
    await world.automatic();
    const page = await world.page('/late');
    assert.equal(await world.seen(page), undefined);
    await world.overlay(page, 20_000);
  },

  async 'infinite scroll: with the new address the report is that of the article in view'(world) {
    await world.automatic({ mode: 'all', open: true });
    const page = await world.page('/scroll');
    assert.doesNotMatch((await world.overlay(page)).text, /Port Merrow/);
    await page.evaluate(() => window.more());
    const seen = await until('the report of the second article', async () => {
      const now = await world.seen(page);
      return /Port Merrow/.test(now?.text ?? '') && now;
    });
    assert.match(seen.title, /Harbour town/);
    const second = await page.evaluate(() => document.querySelectorAll('article')[1].textContent);
    const lines = await page.inOverlay((root) => [...root.querySelectorAll('.v')].map((v) => v.textContent));
    assert.deepEqual(lines.filter((line) => !fold(second).includes(fold(line))), [], 'lines of another article');
    await world.clickOverlay(page, 'li.line .v');
    await until('the mark in the second article', () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('saillant-current') ?? [])].some((range) => range.startContainer.parentElement.closest('article') === document.querySelectorAll('article')[1]),
      ),
    );
    await page.evaluate(() => {
      scrollTo(0, 0);
      history.replaceState({}, '', '/scroll?first');
    });
    await until('the first article again', async () => /Vermillon/.test((await world.seen(page))?.title ?? ''));
  },

  async 'updated under a page opened by a click: the old overlay says so, the next click replaces it'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    await page.evaluate(() => (window.old = document.querySelector(':root > :not(head, body)')));
    await world.driver.update();
    // Nobody may enter the page without a click: the old overlay stays, and can still be read. Firefox ends its script.
    if (world.name === 'chromium') {
      await world.clickOverlay(page, 'li.line .v');
      await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
      await world.clickOverlay(page, '[data-action="options"]');
      await until('the farewell', () =>
        page.inOverlay((root) => /Reload the page/.test(root.querySelector('[role="status"]').textContent)),
      );
    }
    await world.openByCommand(page);
    await until('one overlay, and a new one', () =>
      page.evaluate(() => {
        const hosts = document.querySelectorAll(':root > :not(head, body)');
        return hosts.length === 1 && hosts[0] !== window.old;
      }),
    );
    await world.clickOverlay(page, '[data-action="copy_markdown"]');
    await until('an answer of the new one', () =>
      page.inOverlay((root) => /Copied|did not allow/.test(root.querySelector('[role="status"]').textContent)),
    );
  },

  async 'back/forward cache: the overlay is there again and works'(world) {
    await world.automatic({ mode: 'all', open: false });
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
      page.evaluate(() => document.querySelectorAll(':root > :not(head, body)').length === 1),
    );
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector(':root > :not(head, body)')?.remove()).observe(document.documentElement, { childList: true });
      document.querySelector(':root > :not(head, body)').remove();
    });
    await sleep(500);
    assert.equal(await page.evaluate(() => document.querySelectorAll(':root > :not(head, body)').length), 0);
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
      [...document.querySelectorAll('iframe')].map((f) => f.contentDocument?.querySelectorAll(':root > :not(head, body)').length ?? 0),
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

/**
 * Counts, from the first call on, what our script adds to the one web page that is open and has not taken away:
 * listeners of window, document and the extension's own messages, observers; and the messages it sends. The counters
 * stand where our content script runs, before it comes. `undefined` until it has come.
 */
function whatStays(world) {
  return world.driver.background(async () => {
    const api = globalThis.browser ?? chrome;
    const [tab] = await api.tabs.query({ url: '*://news.localhost/*' });
    const func = () => {
      const { runtime } = globalThis.browser ?? chrome;
      const wrap = (owner, name, counted) => {
        const original = owner[name];
        owner[name] = function (...args) {
          counted(this, ...args);
          return original.apply(this, args);
        };
      };
      if (!globalThis.stays) {
        const stays = (globalThis.stays = { ever: 0, listeners: [], observers: new Set(), messages: 0 });
        const hears = (target, ...args) => {
          // Those of our own elements go with them.
          if (target instanceof Element) return;
          stays.listeners.push([target, ...args.slice(0, 2)]);
          stays.ever += 1;
        };
        const ends = (...args) => {
          const at = stays.listeners.findIndex((heard) => heard.every((part, i) => part === args[i]));
          if (at >= 0) stays.listeners.splice(at, 1);
        };
        wrap(EventTarget.prototype, 'addEventListener', hears);
        wrap(EventTarget.prototype, 'removeEventListener', ends);
        wrap(runtime.onMessage, 'addListener', hears);
        wrap(runtime.onMessage, 'removeListener', ends);
        wrap(runtime, 'sendMessage', () => (stays.messages += 1));
        wrap(MutationObserver.prototype, 'observe', (observer) => stays.observers.add(observer));
        wrap(MutationObserver.prototype, 'disconnect', (observer) => stays.observers.delete(observer));
      }
      const { session, detector } = globalThis[Symbol.for('saillant')] ?? {};
      const looked = session ?? detector;
      const { listeners, observers, ...counts } = globalThis.stays;
      return looked && { ...counts, listeners: listeners.length, observers: observers.size };
    };
    return (await api.scripting.executeScript({ target: { tabId: tab.id }, func }))[0].result;
  });
}

// Pages that want to look into the overlay, to act in the reader's name, to keep us busy, or that are merely odd.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assert, sleep, until } from '../harness.mjs';
import { articles, page as html } from '../server.mjs';

const script = (code) => `<script>${code}</script>`;

/** A page with the French article and a script of its own, which runs before anything of ours. */
async function withScript(world, path, code, options = {}) {
  world.server.add(path, () => html({ head: script(code), ...options.page }));
  return world.page(path, options);
}

/** Where an element of the overlay lies. */
const boxOf = (page, selector) =>
  page.inOverlay((root, wanted) => {
    const found = root.querySelector(wanted);
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { left, top, width, height };
  }, selector);

const status = (page) => page.inOverlay((root) => root.querySelector('[role="status"]').textContent);

/** The settings as they are stored. */
const stored = (world) =>
  world.driver.background(async () => (await (globalThis.browser ?? chrome).storage.local.get('settings')).settings ?? {});

/** When the last file was saved. */
function lastSaved({ driver: { downloads } }) {
  return Math.max(0, ...readdirSync(downloads).map((name) => statSync(join(downloads, name)).mtimeMs));
}

/** Chooses an action of the panel's menu. */
async function choose(world, page, action) {
  await world.clickOverlay(page, 'details.menu > summary');
  await world.clickOverlay(page, `[data-action="${action}"]`);
}

/** What is in the clipboard, pasted as a reader would. */
async function pasted(world) {
  const field = await world.page('/bare');
  await field.evaluate(() => {
    const area = document.body.appendChild(document.createElement('textarea'));
    area.focus();
  });
  await field.show();
  const text = await until('the text in the field', async () => {
    await field.press('Control+v');
    return field.evaluate(() => document.querySelector('textarea').value);
  });
  await field.close();
  return text;
}

export default {
  async '1a: a page that defines elements, or takes shadow roots from them, gets no root of ours'(world) {
    const page = await withScript(world, '/defines', `
      window.roots = [];
      const own = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { const root = own.call(this, init); roots.push(root); return root; };
      customElements.define('saillant-overlay', class extends HTMLElement {
        static disabledFeatures = [];
        constructor() { super(); window.internals = this.attachInternals(); } });
      // An element that is defined anew each time that one of an unknown name comes.
      new MutationObserver((records) => { for (const { addedNodes } of records) for (const e of addedNodes) {
        if (e.localName?.includes('-') && !customElements.get(e.localName)) customElements.define(e.localName, class extends HTMLElement {
          constructor() { super(); window.internals = this.attachInternals(); } });
        try { window.internals ??= e.attachInternals(); } catch {}
      } }).observe(document, { childList: true, subtree: true });`);
    await world.openByCommand(page);
    assert.equal(await page.evaluate(() => window.internals?.shadowRoot?.textContent ?? window.roots[0]?.textContent ?? null), null);
    const without = await withScript(world, '/no-shadow', `
      customElements.define('saillant-overlay', class extends HTMLElement { static disabledFeatures = ['shadow']; });`);
    assert.ok((await world.openByCommand(without)).lines.length > 2);
    const odd = await withScript(world, '/no-attach', `
      customElements.define('saillant-overlay', class extends HTMLElement { attachShadow() { return null; } });`);
    assert.ok((await world.openByCommand(odd)).lines.length > 2);
  },

  async '1b: a page that hears of every navigation learns nothing where a file is saved'(world) {
    const page = await withScript(world, '/navigates', `
      window.seen = []; window.navigation?.addEventListener('navigate', (e) => { seen.push(e.sourceElement?.getRootNode()?.host ? 'inside' : 'outside'); });
      addEventListener('click', (e) => seen.push(e.composedPath()[0]?.localName === 'a' ? 'inside' : 'outside'), true);`);
    await world.openByCommand(page);
    const before = lastSaved(world);
    await choose(world, page, 'save_markdown');
    await until('the file', () => lastSaved(world) > before);
    assert.deepEqual(await page.evaluate(() => seen.filter((what) => what === 'inside')), []);
  },

  async '1d: neither search nor selection of a page reads the report, not even while a line is pressed'(world) {
    const page = await withScript(world, '/searches', `
      window.read = [];
      window.look = () => {
        const selection = getSelection();
        if (window.find('Saillant', false, false, true)) read.push('found: ' + selection);
        for (const [way, how] of [['forward', 'documentboundary'], ['backward', 'documentboundary']]) {
          selection.modify('extend', way, how);
          read.push(String(selection));
        }
      };
      window.roots = [];
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) addEventListener(type, () => {
        const root = getSelection().anchorNode?.getRootNode();
        if (root instanceof ShadowRoot) roots.push(root.textContent);
        look();
      }, true);`);
    await world.openByCommand(page);
    await page.evaluate(() => look());
    await world.clickOverlay(page, 'li.line .v');
    await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
    await page.evaluate(() => look());
    const read = await page.evaluate(() => window.read.filter((text) => /Settings|Copy with link|Key claims|claims\d/.test(text)));
    assert.deepEqual(read, [], 'words of the interface, read by the page');
    // In Firefox a page finds words that it asks for, and can reach inside by ways that no script can close: README.
    if (world.name === 'firefox') return;
    assert.deepEqual(await page.evaluate(() => window.read.filter((text) => /Saillant/.test(text))), []);
    assert.deepEqual(await page.evaluate(() => window.roots), []);
  },

  async '1e: what a script does in the reader’s name does nothing'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    await page.inOverlay((root) => {
      for (const action of ['dock', 'toggle_marks', 'collapse', 'close']) root.querySelector(`[data-action="${action}"]`).click();
      root.querySelector('.grip').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
      root.querySelector('.panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await sleep(300);
    const { state, dock } = await world.seen(page);
    assert.deepEqual([state, dock], ['open', 'right']);
    const { side, marks, open, width } = await stored(world);
    assert.deepEqual([side, marks, open, width], [undefined, undefined, undefined, undefined], 'settings changed');
    // A marked sentence, clicked by the page.
    await world.clickOverlay(page, '[data-action="toggle_marks"]');
    await until('the marks', () => page.evaluate(() => CSS.highlights.get('saillant-marks')?.size > 2));
    await world.clickOverlay(page, '[data-action="collapse"]');
    await page.evaluate(() => {
      const range = [...CSS.highlights.get('saillant-marks')][0];
      range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      const at = { clientX: box.left + 30, clientY: box.top + box.height / 2, bubbles: true, cancelable: true };
      range.startContainer.parentElement.dispatchEvent(new MouseEvent('click', at));
    });
    await sleep(300);
    assert.equal((await world.seen(page)).state, 'collapsed');
  },

  async '1f: an element of the page’s own with a name like ours stays'(world) {
    const page = await withScript(world, '/namesake', `addEventListener('DOMContentLoaded', () => {
      document.body.append(document.createElement('saillant-overlay')); });`);
    await world.openByCommand(page);
    assert.equal(await page.evaluate(() => document.querySelectorAll('body saillant-overlay').length), 1);
  },

  async '2: text of a frame that is closed to us goes to the popup, never into the page around it'(world, t) {
    if (world.name === 'firefox') return t.skip('its driver reaches no menu of another frame; the background is the same');
    const frame = world.address('/fr', { host: 'other.localhost' });
    world.server.add('/around', () => html({ body: `<p>Une page autour.</p><iframe src="${frame}" width="800" height="600"></iframe>` }));
    await world.grantHosts();
    const page = await world.page('/around');
    const frameId = await until('the frame', () =>
      world.driver.background(async () => {
        const [tab] = await chrome.tabs.query({ url: '*://news.localhost/*' });
        const frames = await chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func: () => location.host });
        return frames.find(({ result }) => result.startsWith('other'))?.frameId;
      }),
    );
    await world.driver.background(() => chrome.permissions.remove({ origins: ['*://*/*'] }));
    await world.driver.grant(page);
    const text = /<p id="lead">([^<]*)/.exec(articles.fr)[1];
    await world.driver.contextMenu(page, text, frameId);
    const popup = await world.driver.openedPopup();
    await until('the selected text in the popup', () =>
      popup.evaluate(() => /412 millions/.test(document.body.textContent) && /selection/.test(document.body.textContent)),
    );
    assert.equal(await world.seen(page), undefined, 'text of another site in the page');
    await popup.close();
  },

  async '4: an address that changes without end costs three readings a minute, and none where nobody looks'(world, t) {
    const long = Array.from({ length: 400 }, (_, i) => `<p>${i}. ${'Le groupe a produit 12 000 tonnes de briques et vendu 34 millions d’euros de chaleur. '.repeat(30)}</p>`);
    const ticking = `<script>setInterval(() => history.replaceState({}, '', '?' + performance.now()), 450);</script>`;
    world.server.add('/ticking', () => html({ body: articles.fr.replace('</article>', `${long.join('')}</article>`) + ticking }));
    const listener = await world.driver.extensionPage('options.html');
    await listener.evaluate(() => {
      window.readings = [];
      const { runtime } = globalThis.browser ?? chrome;
      runtime.onMessage.addListener((message, sender) => {
        if (message.kind === 'detect' || message.kind === 'analyze') window.readings.push(new URL(sender.url).hostname);
        return false;
      });
    });
    await world.automatic({ mode: 'all', open: false });
    const hidden = world.address('/ticking', { host: 'hidden.localhost' });
    await listener.evaluate((url) => void (globalThis.browser ?? chrome).tabs.create({ url, active: false }), hidden);
    const seen = await world.page('/ticking');
    await seen.show();
    await sleep(60_000);
    const counts = await listener.evaluate(() => Object.groupBy(window.readings, (host) => host));
    const of = (host) => counts[`${host}.localhost`]?.length ?? 0;
    t.diagnostic(`readings in 60 s: ${of('news')} seen, ${of('hidden')} hidden`);
    assert.ok(of('news') >= 1 && of('news') <= 3, `${of('news')} readings of the page that is seen`);
    assert.equal(of('hidden'), 0, 'readings of the page that is hidden');
  },

  async '5: headings and forms named like our state or the browser’s interface switch nothing off'(world) {
    world.server.add('/named', () =>
      html({
        body: `<h2 id="saillant">Le saillant</h2><h2 id="saillantGlance">x</h2><h2 id="navigation">x</h2>
          <form id="browser"><input name="runtime" id="x"><input name="i18n"></form>${articles.fr}`,
      }),
    );
    const clicked = await world.page('/named');
    assert.ok((await world.openByCommand(clicked)).lines.length > 2);
    await clicked.close();
    await world.automatic();
    await world.overlay(await world.page('/named'));
  },

  async '6: copying on a page without TLS: the page neither reads nor replaces what is copied'(world) {
    for (const [path, code] of [
      ['/copies', `e.clipboardData.setData('text/plain', 'stolen'); e.preventDefault();`],
      ['/keeps-copies', `e.clipboardData.setData('text/plain', 'stolen'); e.preventDefault(); e.stopImmediatePropagation();`],
    ]) {
      const page = await withScript(world, path, `window.heard = [];
        for (const capture of [true, false]) addEventListener('copy', (e) => {
          heard.push(String(getSelection()) + e.clipboardData.getData('text/plain') + (e.composedPath()[0].value ?? '')); ${code} }, capture);`,
        { host: 'plain.test' });
      await world.openByCommand(page);
      assert.equal(await page.evaluate(() => isSecureContext), false);
      await world.clickOverlay(page, '[data-action="copy_markdown"]');
      const said = await until('what was done', async () => /Copied|did not allow/.exec(await status(page))?.[0]);
      const heard = await page.evaluate(() => heard.join(' '));
      assert.ok(!/Vermillon/.test(heard), `the page read: ${heard.slice(0, 200)}`);
      const there = await pasted(world);
      if (path === '/copies') assert.deepEqual([said, /^# .*Vermillon/.test(there)], ['Copied', true], there.slice(0, 80));
      else assert.deepEqual([said, there], ['did not allow', 'stolen']);
      await page.close();
    }
  },

  async '7: properties that a page registers change neither colours nor measures'(world) {
    const names = ['warn', 'warn-paper', 'ink', 'paper', 'soft', 'sunk', 'accent', 'rule'];
    const page = await withScript(world, '/registers', `
      for (const name of ${JSON.stringify(names)}) CSS.registerProperty({ name: '--' + name, syntax: '<color>', inherits: false, initialValue: 'transparent' });
      for (const name of ['width', 'size', 'words', 'row', 'gap']) CSS.registerProperty({ name: '--' + name, syntax: '<length>', inherits: false, initialValue: '2px' });`);
    const plain = await world.page('/fr');
    const colours = [];
    for (const each of [page, plain]) {
      await world.openByCommand(each);
      const { left, top, width, height } = await boxOf(each, '.badge.unconfirmed');
      const panel = await boxOf(each, '.panel');
      assert.ok(panel.width > 290, `a panel ${panel.width} px wide`);
      colours.push(await coloursIn(world, each, { left, top, width, height }));
    }
    assert.ok(colours[1].size > 2, `the badge is seen at all: ${[...colours[1]]}`);
    assert.deepEqual([...colours[0]].sort(), [...colours[1]].sort(), 'the badge of an unconfirmed line, as painted');
  },

  async '7b: fonts that a page declares do not set our words'(world) {
    const names = ['system-ui', '-apple-system', 'Segoe UI', 'Noto Sans', 'Liberation Sans', 'sans-serif', 'Iowan Old Style', 'Charter', 'Source Serif 4',
      'Noto Serif', 'Georgia', 'Liberation Serif', 'DejaVu Serif', 'DejaVu Sans', 'serif', 'ui-serif'];
    const faces = names.map((name) => `@font-face { font-family: "${name}"; src: local("DejaVu Sans Mono"), local("Liberation Mono"); }`).join('');
    world.server.add('/fonts', () => html({ head: `<style>${faces}</style>`, body: `<p style="font-family: Charter, Georgia">abc</p>${articles.fr}` }));
    const widths = [];
    for (const path of ['/fr', '/fonts']) {
      const page = await world.page(path);
      await world.openByCommand(page);
      await page.evaluate(() => document.fonts.ready.then(() => true));
      widths.push(await page.inOverlay((root) => ['.title', 'li.line .v', '[data-action="copy_line"]'].flatMap((selector) => {
        const found = root.querySelector(selector);
        const range = document.createRange();
        range.selectNodeContents(found);
        const boxes = [...range.getClientRects()];
        return [selector, boxes.length, Math.round(boxes.reduce((sum, box) => sum + box.width, 0))];
      })));
    }
    assert.deepEqual(widths[1], widths[0], 'words set in the page’s font');
  },

  async '8: a sentence whose number changed after it was read is not confirmed'(world) {
    const body = articles.fr.replace('412 millions', '<span id="number">412</span> millions');
    world.server.add('/changes', () => html({ body }));
    const page = await world.page('/changes');
    await world.openByCommand(page);
    const line = await page.inOverlay((root) => {
      const found = [...root.querySelectorAll('li.line')].find((e) => /412/.test(e.querySelector('.v').textContent));
      return found.dataset.line;
    });
    await world.clickOverlay(page, `li.line[data-line="${line}"] .v`);
    await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
    await page.evaluate(() => (document.querySelector('#number').textContent = '921'));
    await page.hover(300, 300);
    await world.clickOverlay(page, `li.line[data-line="${line}"] .v`);
    await until('no mark', () => page.evaluate(() => !CSS.highlights.has('saillant-current')), 5000);
    await until('that the page has changed', async () => /page has changed/.test(await status(page)));
  },

  async '9: what was read before the route changed is not shown after it, however slow the browser’s storage'(world) {
    await world.grantHosts();
    const page = await world.page('/spa/fr');
    await page.evaluate(() => document.getElementById('app').replaceChildren(document.getElementById('fr').content.cloneNode(true)));
    await world.driver.background(async () => {
      const api = globalThis.browser ?? chrome;
      const [tab] = await api.tabs.query({ url: '*://news.localhost/*' });
      const func = () => {
        const { local } = (globalThis.browser ?? chrome).storage;
        const areas = [local, globalThis.chrome.storage.local];
        for (const area of new Set(areas)) {
          const get = area.get.bind(area);
          area.get = async (...args) => {
            const kept = await get(...args);
            globalThis.asked = true;
            await new Promise((done) => setTimeout(done, 3000));
            return kept;
          };
        }
      };
      await api.scripting.executeScript({ target: { tabId: tab.id }, func });
    });
    await world.driver.grant(page);
    await world.driver.command(page, 'toggle');
    await until('the question to the storage', () =>
      world.driver.background(async () => {
        const api = globalThis.browser ?? chrome;
        const [tab] = await api.tabs.query({ url: '*://news.localhost/*' });
        const [{ result }] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: () => globalThis.asked });
        return result;
      }),
    );
    await page.show();
    await page.evaluate(() => window.go('en'));
    // The reader asked on the page before; on this one the report of it is a new one, if any.
    const end = Date.now() + 9000;
    while (Date.now() < end) {
      assert.doesNotMatch((await world.seen(page))?.text ?? '', /Vermillon/, 'the report of the page before');
      await sleep(200);
    }
  },

  async '11: a form around the article whose fields are named like its properties'(world) {
    const names = ['nodeType', 'getAttribute', 'hasAttribute', 'localName', 'nextSibling', 'firstChild', 'hasAttributes', 'shadowRoot', 'checkVisibility', 'namespaceURI', 'parentElement', 'assignedSlot', 'closest'];
    const form = `<form class="page">${names.map((n) => `<input type="hidden" name="${n}">`).join('')}${articles.fr}</form><p>Après.</p>`;
    world.server.add('/form', () => html({ body: form }));
    const page = await world.page('/form');
    const popup = await world.driver.clickAction(page);
    await until('lines', () => popup.evaluate(() => document.querySelectorAll('li.line').length > 2));
    await popup.close();
    await world.openByCommand(page);
    await world.clickOverlay(page, 'li.line .v');
    await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
  },

  async '11b: elements of a page named like what its document can do'(world) {
    const names = ['createElement', 'createTextNode', 'createElementNS', 'createTreeWalker', 'createRange', 'createDocumentFragment',
      'getSelection', 'querySelector', 'querySelectorAll', 'getElementsByTagName', 'addEventListener', 'removeEventListener', 'body', 'documentElement',
      'URL', 'hidden', 'contentType', 'defaultView', 'activeElement', 'fullscreenElement', 'adoptedStyleSheets', 'execCommand', 'implementation',
      'caretPositionFromPoint', 'caretRangeFromPoint'];
    const named = names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
    const box = `<form>${articles.fr}<input type="hidden" name="scrollIntoView"><input type="hidden" name="getBoundingClientRect"></form>`;
    world.server.add('/clobbers', () => html({ body: `<div hidden>${named}</div>${box}` }));
    const page = await world.page('/clobbers');
    assert.ok((await world.openByCommand(page)).lines.length > 2);
    await world.clickOverlay(page, 'li.line .v');
    await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
    await world.clickOverlay(page, '[data-action="toggle_marks"]');
    await until('the marks', () => page.evaluate(() => CSS.highlights.get('saillant-marks')?.size > 2));
    await page.close();
    await world.automatic();
    await world.overlay(await world.page('/clobbers'));
  },

  async '12: a file that the page did not let pass is not said to be saved'(world, t) {
    const page = await withScript(world, '/cancels', `window.navigation?.addEventListener('navigate', (e) => e.preventDefault());`);
    if (!(await page.evaluate(() => !!window.navigation))) return t.skip('no Navigation API: nothing to cancel it by');
    await world.openByCommand(page);
    const before = lastSaved(world);
    await choose(world, page, 'save_json');
    const said = await until('what was done', async () => /Saved|did not allow saving/.exec(await status(page))?.[0]);
    await sleep(1000);
    assert.equal(said, lastSaved(world) > before ? 'Saved' : 'did not allow saving');
  },

  async '13: metadata and classes without end are cut, and the article is read'(world) {
    const meta = Array.from({ length: 6000 }, (_, i) => `<meta name="x${i}" content="${'y'.repeat(20)}">`).join('');
    world.server.add('/meta', () =>
      html({ head: meta, body: `${articles.fr}${script(`for (const e of document.querySelectorAll('p')) e.className = 'k'.repeat(6e6);`)}` }),
    );
    const page = await world.page('/meta');
    const popup = await world.driver.clickAction(page);
    await until('lines', () => popup.evaluate(() => document.querySelectorAll('li.line').length > 2));
    await popup.close();
  },

  async '16: a page that is zoomed as a whole leaves the panel its size'(world) {
    world.server.add('/zoomed', () => html({ head: '<style>html{zoom:3}</style>' }));
    const width = async (path) => {
      const page = await world.page(path);
      await world.openByCommand(page);
      const shown = await page.inOverlay((root) => {
        const panel = root.querySelector('.panel');
        const { left } = panel.getBoundingClientRect();
        const zoom = panel.currentCSSZoom ?? 1;
        return { width: panel.offsetWidth * zoom, left, size: parseFloat(getComputedStyle(root.querySelector('.v')).fontSize) * zoom };
      });
      await page.screenshot(`${world.driver.downloads}/zoom-${path.slice(1)}.png`);
      return shown;
    };
    const plain = await width('/fr');
    const zoomed = await width('/zoomed');
    assert.ok(Math.abs(zoomed.width - plain.width) < 3, `${zoomed.width} px wide, not ${plain.width}`);
    assert.ok(Math.abs(zoomed.size - plain.size) < 0.5, `letters of ${zoomed.size} px, not ${plain.size}`);
  },
};

/** The colours that a screenshot has in a box. */
async function coloursIn(world, page, box) {
  const path = `${world.driver.downloads}/shot.png`;
  await page.screenshot(path);
  const image = readFileSync(path).toString('base64');
  const blank = await world.page('/bare');
  const colours = await blank.evaluate(
    async (data, { left, top, width, height }) => {
      const picture = Object.assign(new Image(), { src: `data:image/png;base64,${data}` });
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
      const context = canvas.getContext('2d');
      context.drawImage(picture, 0, 0);
      const scale = picture.width / innerWidth;
      const inside = context.getImageData(left * scale, top * scale, width * scale, height * scale).data;
      const found = {};
      for (let i = 0; i < inside.length; i += 4) {
        const colour = [...inside.slice(i, i + 3)].map((c) => c >> 4).join();
        found[colour] = (found[colour] ?? 0) + 1;
      }
      // Those of letters' edges differ from one place to another.
      return Object.entries(found).filter(([, times]) => times > inside.length / 4 / 40).map(([colour]) => colour);
    },
    image,
    box,
  );
  await blank.close();
  return new Set(colours);
}

// Our own pages: options, welcome, the popup's actions, and the page in www/.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { assert, until } from '../harness.mjs';

const stored = (world) =>
  world.driver.background(async () => {
    const api = globalThis.browser ?? chrome;
    return (await api.storage.local.get('settings')).settings;
  });

/** Changes a field of the options page as typing or clicking does. */
const change = (page, selector, value) =>
  page.evaluate(
    (wanted, to) => {
      const field = document.querySelector(wanted);
      if (field.type === 'radio' || field.type === 'checkbox') field.click();
      else {
        field.value = to;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    selector,
    value,
  );

const options = async (world) => {
  const page = await world.driver.extensionPage('options.html');
  await until('the settings in the form', () => page.evaluate(() => !!document.querySelector('[name=mode]:checked')));
  return page;
};

/** Clicks an element with a real pointer. */
const press = async (page, selector) => {
  // Where it stands once it stands still: a page that is still being laid out moves it away under the click.
  const { x, y } = await until(`${selector} to press`, () =>
    page.evaluate(async (wanted) => {
      const place = () => {
        const box = document.querySelector(wanted)?.getBoundingClientRect();
        return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      };
      const found = document.querySelector(wanted);
      if (!found?.checkVisibility()) return null;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const before = place();
      await new Promise((done) => setTimeout(done, 100));
      const after = place();
      return before && after && before.x === after.x && before.y === after.y ? after : null;
    }, selector),
  );
  await page.click(x, y);
};

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm', '.svg': 'image/svg+xml' };

/** Serves the built www/ alone, and counts what is asked for. */
/** `worker`: what stands before the service worker's own code; `late`: a path that is answered when `release` is called. */
async function www(world, { worker = '', late = '' } = {}) {
  let release = () => {};
  const released = new Promise((done) => (release = () => done(undefined)));
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://x').pathname);
    asked.push(path);
    const body = await readFile(join(world.dist, 'www', path === '/' ? 'index.html' : path)).catch(() => null);
    if (path === late) await released;
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(path) || '.html'] ?? 'text/plain' });
    response.end(body && path === '/offline.js' ? worker + body : body);
  });
  // A scenario that fails before it closes the server must not hold the run up.
  server.on('connection', (socket) => socket.unref());
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  const page = await world.driver.page(`http://127.0.0.1:${server.address().port}/`);
  return { page, asked, release, close: () => server.close() };
}

const claims = (page) => page.evaluate(() => [...document.querySelectorAll('#panel .claims .v')].map((e) => e.textContent));
const sheet = (page) => page.evaluate(() => document.querySelector('#sheet').textContent);
/** What the playground says of what was given. */
const said = (page) => page.evaluate(() => document.querySelector('.given [role=status]')?.textContent ?? '');

/** Waits for the sample's report, in English. */
const ready = async (page) => {
  await until('the sample', async () => (await claims(page)).length > 2);
  await change(page, '#locale', 'en');
  await until('English words', () => page.evaluate(() => document.documentElement.lang === 'en'));
};

/** Gives the playground a text, as pasting and pressing does. */
const give = (page, text) =>
  page.evaluate((given) => {
    document.querySelector('#given').value = given;
    document.querySelector('#read').click();
  }, text);

export default {
  async 'options: what is changed is kept, and shown again'(world) {
    const page = await options(world);
    await change(page, '[name=theme][value=dark]');
    await change(page, '[name=density][value=dense]');
    await change(page, '[name=claims]', '12');
    await change(page, '[name=language]', 'de');
    await change(page, '[name=except]', 'https://www.Example.org/\n  *.foo.test  \nnot a site\nbar.test/news/*');
    await until('the settings', async () => (await stored(world))?.except?.length === 3);
    const kept = await stored(world);
    assert.deepEqual(kept.except, ['www.example.org', 'foo.test', 'bar.test/news/*']);
    assert.deepEqual([kept.theme, kept.density, kept.claims, kept.language, kept.mode], ['dark', 'dense', 12, 'de', 'never']);
    await page.close();
    const again = await options(world);
    const shown = await again.evaluate(() => [
      document.body.dataset.theme,
      document.querySelector('[name=density]:checked').value,
      document.querySelector('[name=except]').value.split('\n').length,
    ]);
    assert.deepEqual(shown, ['dark', 'dense', 3]);
    await again.evaluate(() => document.querySelector('[data-do=reset]').click());
    await until('the reset', async () => (await stored(world)).theme === 'auto' && (await stored(world)).except.length === 0);
  },

  async 'options: settings from a file, and a file that holds none'(world) {
    const page = await options(world);
    const give = (text) =>
      page.evaluate((content) => {
        const data = new DataTransfer();
        data.items.add(new File([content], 'saillant.json', { type: 'application/json' }));
        const field = document.querySelector('[type=file]');
        field.files = data.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await give('{"theme":"light","width":99999,"claims":"many","sites":["a.test",7,""],"evil":"x"}');
    await until('the settings', async () => (await stored(world))?.theme === 'light');
    const kept = await stored(world);
    assert.deepEqual([kept.width, kept.claims, kept.sites, kept.evil], [720, 8, ['a.test'], undefined]);
    await give('not JSON');
    await until('the sentence', () => page.evaluate(() => /does not contain Saillant settings/.test(document.querySelector('[role=status]').textContent)));
    assert.equal((await stored(world)).theme, 'light');
  },

  async 'welcome: one click asks, and article pages get their overlay'(world) {
    await world.driver.allowRequests();
    const page = await world.driver.extensionPage('welcome.html');
    await until('its words', () => page.evaluate(() => document.querySelector('[data-do=everywhere]').textContent.length > 5));
    await press(page, '[data-do=everywhere]');
    await until('the answer', () => page.evaluate(() => document.querySelector('[role=status]').textContent.length > 5));
    assert.equal((await stored(world)).mode, 'all');
    await world.overlay(await world.page('/fr'));
  },

  async 'popup: copies the report'(world) {
    const page = await world.page('/fr');
    const popup = await world.driver.clickAction(page);
    await until('lines in the popup', () => popup.evaluate(() => document.querySelectorAll('[data-line]').length > 2));
    const copy = (action) =>
      popup.evaluate(
        (wanted) =>
          new Promise((done) => {
            navigator.clipboard.writeText = async (given) => done(given);
            document.querySelector(`[data-action=${wanted}]`).click();
          }),
        action,
      );
    const copied = await copy('copy_markdown');
    assert.match(copied, /^# .+\n/);
    assert.ok(copied.includes('#:~:text='), copied);
    await until('that it is said', () => popup.evaluate(() => document.querySelector('[role=status]').textContent === 'Copied'));
    const json = await copy('copy_json');
    assert.equal(JSON.parse(json).schema, 1);
    await popup.close();
  },

  async 'www: reads a sample, pasted text and pasted HTML, and marks lines'(world) {
    const { page, asked, close } = await www(world);
    const claims = () => page.evaluate(() => [...document.querySelectorAll('#panel .claims .v')].map((e) => e.textContent));
    await until('the sample', async () => (await claims()).length > 2);
    const sheet = await page.evaluate(() => document.querySelector('#sheet').textContent);
    for (const claim of await claims()) assert.ok(sheet.includes(claim), `not in the text: ${claim}`);
    const give = (text) =>
      page.evaluate((given) => {
        document.querySelector('#given').value = given;
        document.querySelector('#read').click();
      }, text);
    await give('Der Umsatz stieg 2025 um 12 % auf 3,4 Milliarden Euro. Das teilte die Firma Nordlicht am Montag mit.');
    await until('the pasted text', async () => (await claims()).some((c) => c.includes('3,4 Milliarden')));
    await give('<p>Plain <b>HTML</b> <script>document.title = "run"</scr' + 'ipt><img src=x onerror="document.title=1"></p>');
    await until('the pasted HTML', () => page.evaluate(() => /Plain HTML/.test(document.querySelector('#sheet').textContent)));
    assert.equal(await page.evaluate(() => document.title), 'Saillant');
    await page.evaluate(() => document.querySelector('[data-sample="samples/en.html"]').click());
    await until('the English sample', async () => (await claims()).some((c) => c.includes('Halden')));
    await page.evaluate(() => document.querySelector('#panel .claims li .v').click());
    await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
    assert.deepEqual(asked.filter((path) => !/^\/($|pkg\/|_locales\/|samples\/|[\w.-]+\.(js|css|svg)$)/.test(path)), []);
    close();
  },

  async 'www: exports cite the page, not the playground, and hidden text is not read'(world) {
    const { page, close } = await www(world);
    await ready(page);
    const paragraphs = Array.from({ length: 6 }, (_, i) => `<p>The port of Halden lost ${i + 11}% of its traffic to the northern quay last year, the company Atlanport said.</p>`);
    await give(page, `<html lang="en"><head><title>The port</title></head><body><article><h1>The port of Halden</h1>${paragraphs.join('')}
      <p style="display:none">The secret of the port is worth 77 million euros to the company of the quay.</p></article></body></html>`);
    await until('the page', async () => (await claims(page)).some((c) => c.includes('Halden')));
    assert.doesNotMatch(await sheet(page), /secret/);
    const copied = await page.evaluate(async () => {
      const texts = [];
      navigator.clipboard.writeText = async (text) => void texts.push(text);
      for (const form of ['copy_markdown', 'copy_json']) document.querySelector(`#panel [data-action=${form}]`).click();
      await new Promise((done) => setTimeout(done, 200));
      return texts;
    });
    assert.equal(copied.length, 2);
    for (const text of copied) assert.doesNotMatch(text, /127\.0\.0\.1/);
    close();
  },

  async 'www: a selection of the text that was read is read'(world) {
    const { page, close } = await www(world);
    await ready(page);
    await give(page, '<html><body><h1>Links</h1><ul><li><a href="/a">The port of Halden lost 14% of its traffic.</a></li><li><a href="/b">Another page</a></li></ul></body></html>');
    await until('the offer', () => page.evaluate(() => !!document.querySelector('#panel [data-action=use_selection]')));
    await press(page, '#panel [data-action=use_selection]');
    await until('what is missing', () => page.evaluate(() => /First select/.test(document.querySelector('#panel [role=status]').textContent)));
    await page.evaluate(() => {
      const block = [...document.querySelectorAll('#sheet [data-block]')].find((b) => /Halden/.test(b.textContent));
      getSelection().selectAllChildren(block);
    });
    await press(page, '#panel [data-action=use_selection]');
    await until('the selection', async () => (await claims(page)).some((c) => c.includes('14%')));
    close();
  },

  async 'www: a dark theme colours the whole page; theme and language are remembered'(world) {
    const { page, close } = await www(world);
    await ready(page);
    await change(page, '#theme', 'dark');
    await change(page, '#locale', 'de');
    await until('German', () => page.evaluate(() => document.documentElement.lang === 'de'));
    const dark = () =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).slice(0, 3).every((part) => part < 80));
    assert.ok(await dark());
    const address = await page.evaluate(() => location.href);
    await page.goto('about:blank');
    await page.goto(address);
    await until('German again', () => page.evaluate(() => document.documentElement.lang === 'de' && document.querySelector('#locale')?.value === 'de'));
    await until('the dark again', dark);
    await page.evaluate(() => localStorage.clear());
    close();
  },

  async 'www: of two languages chosen in a row the last one stays, whichever comes first'(world) {
    const { page, asked, release, close } = await www(world, { late: '/_locales/fr/messages.json' });
    await ready(page);
    await change(page, '#locale', 'fr');
    await change(page, '#locale', 'de');
    await until('German', () => page.evaluate(() => document.documentElement.lang === 'de'));
    release();
    await page.evaluate(async () => (await fetch('_locales/fr/messages.json')).text());
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    assert.ok(asked.includes('/_locales/fr/messages.json'));
    await give(page, 'The port of Halden reportedly lost 14% of its traffic in 2025, the operator said on Monday.');
    await until('its report', async () => (await claims(page)).some((c) => c.includes('14%')));
    assert.match(await page.evaluate(() => document.querySelector('#panel').textContent), /unbestätigt/i);
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, localStorage.getItem('locale')]), ['de', 'de']);
    await page.evaluate(() => localStorage.clear());
    close();
  },

  async 'www: a file that cannot be kept for offline use is shown all the same'(world) {
    for (const put of ['() => new Promise(() => {})', '() => Promise.reject(new DOMException("full", "QuotaExceededError"))']) {
      const { page, asked, close } = await www(world, { worker: `Cache.prototype.put = ${put};` });
      await ready(page);
      await until('the worker', () => page.evaluate(() => !!navigator.serviceWorker.controller));
      const address = await page.evaluate(() => location.href);
      await page.goto('about:blank');
      asked.length = 0;
      await page.goto(`${address}?again`);
      await until('the sample again', async () => (await claims(page)).length > 2);
      assert.ok(asked.includes('/www.js'), 'the server was not asked');
      await page.evaluate(async () => {
        for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
        for (const name of await caches.keys()) await caches.delete(name);
      });
      close();
    }
  },

  async 'www: files in any encoding, again, and dropped anywhere'(world) {
    const { page, close } = await www(world);
    await ready(page);
    const choose = (bytes) =>
      page.evaluate((content) => {
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(content)], 'a.html'));
        const field = document.querySelector('#file');
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, [...bytes]);
    const french = Buffer.from('<html><meta charset="iso-8859-1"><p>Le port de Br\u00e9vanne a perdu 14 % de son trafic, selon la soci\u00e9t\u00e9.</p>', 'latin1');
    await choose(french);
    await until('accents', async () => /Br\u00e9vanne.*soci\u00e9t\u00e9/.test(await sheet(page)));
    assert.equal(await page.evaluate(() => document.querySelector('#file').value), '', 'the same file cannot be chosen again');
    await choose([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 13]);
    await until('what it is not', async () => /neither a page nor a text/.test(await said(page)));
    const prevented = await page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(['The harbour of Brunde lost 15% of its traffic, the company said.'], 'a.txt'));
      const at = (kind) => new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true });
      const beside = document.querySelector('.top h1');
      return [beside.dispatchEvent(at('dragover')), beside.dispatchEvent(at('drop'))];
    });
    assert.deepEqual(prevented, [false, false]);
    await until('the dropped text', async () => /Brunde/.test(await sheet(page)));
    close();
  },

  async 'www: nothing and an address are answered'(world) {
    const { page, close } = await www(world);
    await ready(page);
    const before = await sheet(page);
    await give(page, ' \n');
    await until('that nothing was given', async () => /Paste a text/.test(await said(page)));
    await give(page, 'https://example.org/news/article');
    await until('that there is no network', async () => /does not use the network/.test(await said(page)));
    assert.equal(await sheet(page), before);
    close();
  },

  async 'www: on a phone there is a way back to the report'(world) {
    const { page, close } = await www(world);
    await page.size(390, 800);
    await ready(page);
    const back = () => page.evaluate(() => document.querySelector('#back')?.checkVisibility() ?? false);
    assert.equal(await back(), false);
    await page.evaluate(() => document.querySelector('#panel [data-action=jump]').click());
    await until('the way back', back);
    const seen = (selector) =>
      page.evaluate((wanted) => {
        const box = document.querySelector(wanted).getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight;
      }, selector);
    await until('the text', () => seen('#sheet'));
    await press(page, '#back');
    await until('the report', () => seen('#panel .claims'));
    assert.equal(await back(), false);
    close();
  },

  async 'www: a page of 4 MB does not hold the playground up'(world) {
    const { page, close } = await www(world);
    await ready(page);
    const longest = await page.evaluate(async () => {
      const sentence = 'The port of Halden lost 14% of its traffic to the northern quay last year, the company said. ';
      const html = `<html><body><h1>Halden</h1>${`<p>${sentence.repeat(5)}</p>`.repeat(9000)}</body></html>`;
      const files = new DataTransfer();
      files.items.add(new File([html], 'long.html'));
      const field = document.querySelector('#file');
      let [last, most] = [performance.now(), 0];
      const beat = setInterval(() => {
        most = Math.max(most, performance.now() - last);
        last = performance.now();
      }, 10);
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      // A recording is cut at some 2 MB of text, so not every paragraph is laid out.
      while (document.querySelectorAll('#sheet [data-block]').length < 2000) await new Promise((done) => setTimeout(done, 50));
      await new Promise((done) => setTimeout(done, 500));
      clearInterval(beat);
      return most;
    });
    assert.ok(longest < 2000, `held up for ${longest} ms`);
    close();
  },
};

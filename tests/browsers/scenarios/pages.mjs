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
  const { x, y } = await until(`${selector} to press`, () =>
    page.evaluate((wanted) => {
      const found = document.querySelector(wanted);
      if (!found?.checkVisibility()) return null;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }, selector),
  );
  await page.click(x, y);
};

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm', '.svg': 'image/svg+xml' };

/** Serves the built www/ alone, and counts what is asked for. */
async function www(world) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://x').pathname);
    asked.push(path);
    const body = await readFile(join(world.dist, 'www', path === '/' ? 'index.html' : path)).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(path) || '.html'] ?? 'text/plain' });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const page = await world.driver.page(`http://127.0.0.1:${server.address().port}/`);
  return { page, asked, close: () => server.close() };
}

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
};

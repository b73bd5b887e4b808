// The first minutes: the sample on the welcome page; the page to try, linked to, under any path and offline.

import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assert, until } from '../harness.mjs';
import { articles, page as whole, serveFolder } from '../server.mjs';

/** The page beside, opened from the popup. */
async function beside(world, page) {
  const popup = await world.driver.clickAction(page);
  await popup.activate('[data-action="beside"]');
  return world.driver.openedSide();
}

/** What a page of ours shows in place of a report, once that holds. */
const notice = (shown, pattern) =>
  until(`${pattern} in place of a report`, () => shown.evaluate((source) => new RegExp(source).test(document.querySelector('.notice')?.textContent ?? ''), pattern.source));

/** What can be pressed there. */
const offers = (shown) => shown.evaluate(() => [...document.querySelectorAll('.notice [data-action]')].map((e) => e.dataset.action));

/** The one file that was saved. */
const saved = (world, ending) =>
  until(`a file .${ending}`, () => {
    const { downloads } = world.driver;
    const name = readdirSync(downloads).find((n) => n.endsWith(ending));
    const text = name && readFileSync(join(downloads, name), 'utf8');
    if (text) rmSync(join(downloads, name));
    return text;
  });

export default {
  async 'nothing to show: an empty page can be read again from the popup'(world) {
    const page = await world.page('/bare');
    const popup = await world.driver.clickAction(page);
    await notice(popup, /no text on this page/);
    assert.deepEqual(await offers(popup), ['use_page']);
    // Its text comes when the popup is there already.
    await page.evaluate((html) => void (document.body.innerHTML = html), articles.fr);
    await popup.activate('[data-action="use_page"]');
    await until('the report', () => popup.evaluate(() => document.querySelectorAll('li.line').length > 2));
    await popup.close();
  },

  async 'nothing to show: from a page of the browser, popup and page beside lead to the sample'(world) {
    const restricted = world.name === 'chromium' ? 'chrome://version/' : 'about:support';
    for (const place of ['popup', 'side']) {
      const page = await world.driver.page(restricted);
      const shown = place === 'side' ? await beside(world, page) : await world.driver.clickAction(page);
      await notice(shown, /no extension may read it/);
      assert.deepEqual(await offers(shown), ['sample'], place);
      await shown.activate('[data-action="sample"]');
      const sample = await world.driver.openedPage('welcome.html');
      await until('its lines', () => sample.evaluate(() => document.querySelectorAll('.sample-report li.line').length > 2));
      await sample.close();
      await shown.close().catch(() => {});
    }
  },

  async 'structure: a page that was not taken for an article is saved without one of its words'(world) {
    world.server.add('/secret', () => whole({ lang: 'en', title: 'Quarrelsome', around: false, body: '<div class="teaser-list quarrelsome box-17"><ul><li class="entry">Zanzibar quarrelsome umbrellas</li><li class="entry">Velocipede marmalade</li></ul></div>' }));
    for (const place of ['popup', 'side']) {
      const page = await world.page('/secret');
      const shown = place === 'side' ? await beside(world, page) : await world.driver.clickAction(page);
      await notice(shown, /does not look like an article/);
      assert.deepEqual(await offers(shown), ['use_selection', 'save_structure'], place);
      await shown.activate('[data-action="save_structure"]');
      const text = await saved(world, '-structure.json');
      const file = JSON.parse(text);
      assert.doesNotMatch(text, /zanzibar|quarrelsome|umbrella|velocipede|marmalade|localhost/i, 'words or the address of the page');
      const classes = file.nodes.map((node) => node.class).filter(Boolean);
      assert.ok(classes.includes('entry'), `expected the classes of the page, found ${classes}`);
      assert.ok(classes.includes('teaser-list #11 box-00'), `expected a length in place of a word of the page, found ${classes}`);
      assert.ok(file.nodes.some((node) => node.tag === 'li'), 'tags');
      assert.ok(file.blocks.some((block) => block.characters === 30 && block.words === 3), `expected lengths, found ${JSON.stringify(file.blocks)}`);
      await shown.close();
      await page.close();
    }
  },

  async 'structure: of an article, from the menu of the overlay'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    await world.clickOverlay(page, '.menu > summary');
    await world.clickOverlay(page, '.menu [data-action="save_structure"]');
    const text = await saved(world, '-structure.json');
    const words = articles.fr.replace(/<[^>]*>/g, ' ').match(/\p{L}{5,}/gu).map((word) => word.toLowerCase());
    const keys = /^(article|author|byline|title|lead)$/;
    const told = new Set(words.filter((word) => !keys.test(word) && new RegExp(`[^\\p{L}]${word}[^\\p{L}]`, 'iu').test(text)));
    assert.deepEqual([...told], [], 'words of the article in the file');
    assert.equal(JSON.parse(text).article, true);
  },

  async 'welcome: leads to the privacy policy, in the reader’s language'(world) {
    const page = await world.driver.extensionPage('welcome.html');
    const there = await until('the link', () => page.evaluate(() => document.querySelector('a[href="privacy.html"]')?.textContent && document.querySelector('a[href="privacy.html"]').href));
    const policy = await world.driver.extensionPage(new URL(there).pathname.slice(1));
    await until('its words', () => policy.evaluate(() => document.body.innerText.length > 400));
    assert.deepEqual(await policy.evaluate(() => [...document.querySelectorAll('[data-key]')].filter((e) => !e.textContent).map((e) => e.dataset.key)), []);
    assert.equal(await policy.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  },

  async 'welcome: a real article, and its lines beside it, each leading to its sentence'(world) {
    const page = await world.driver.extensionPage('welcome.html');
    await until('the lines', () => page.evaluate(() => document.querySelectorAll('.sample-report .claims li.line').length > 2));
    const told = await page.evaluate(() => {
      const text = document.querySelector('.sample-text').textContent;
      return [...document.querySelectorAll('.sample-report .claims .v')].map((e) => e.textContent).filter((line) => !text.includes(line));
    });
    assert.deepEqual(told, [], 'lines that stand nowhere in the article');
    const line = await page.evaluate(() => {
      const line = document.querySelector('.sample-report .claims li.line .v');
      line.click();
      return line.textContent;
    });
    await until('its sentence, marked', () => page.evaluate((words) => [...(CSS.highlights.get('saillant-current') ?? [])].some((range) => range.toString() === words), line));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  },

  async 'www: under any path, linked to words of a sample, and offline after the first visit'(world) {
    const server = await serveFolder(world.dist);
    const address = `http://localhost:${server.address().port}/www/index.html#sample=es&text=Alto%20Velarde`;
    try {
      const page = await world.driver.page(address);
      const marked = () => page.evaluate(() => [...(CSS.highlights.get('saillant-current') ?? [])].map(String).join());
      await until('the words that the address names', async () => (await marked()) === 'Alto Velarde');
      assert.equal(await page.evaluate(() => document.querySelector('#sheet').lang), 'es');
      await until('the files, kept', () => page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.active && !!navigator.serviceWorker.controller));
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await page.goto(address.replace('sample=es', 'sample=en').replace('Alto%20Velarde', 'Norrail').replace('#', '?again#'));
      await until('the sample without a server', async () => (await marked()) === 'Norrail');
      await until('its report', () => page.evaluate(() => document.querySelectorAll('#panel .trace .why li .badge').length > 2 && document.querySelectorAll('#panel .trace .out').length > 2));
      await page.evaluate(async () => {
        for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
        for (const name of await caches.keys()) await caches.delete(name);
      });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
};

// The first minutes: the sample on the welcome page; the page to try, linked to, under any path and offline.

import { assert, until } from '../harness.mjs';
import { serveFolder } from '../server.mjs';

export default {
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
      await until('its report', () => page.evaluate(() => document.querySelectorAll('#panel .trace .why li').length > 2));
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

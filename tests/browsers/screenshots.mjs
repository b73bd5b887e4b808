// Pictures of everything a reader sees, for looking at:
//
//   node tests/browsers/screenshots.mjs FOLDER [chromium|firefox]

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DESK } from './drivers/desk.mjs';
import { open, sleep, until } from './harness.mjs';
import { serveFolder } from './server.mjs';

const [folder, name = 'chromium'] = process.argv.slice(2);
if (!folder) {
  console.error('expected a folder for the pictures: node tests/browsers/screenshots.mjs FOLDER [chromium|firefox]');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

const world = await open(name, name === 'chromium' ? { args: DESK } : {});
const shoot = async (page, what) => {
  await sleep(400);
  const path = join(folder, `${what}.png`);
  await page.screenshot(path);
  console.log(path);
};

await world.reset();
await world.automatic();

const overlay = async (what, path, change) => {
  await world.settings({ theme: 'light', density: 'airy', side: 'right', width: 400, marks: false, open: true, ...change });
  const page = await world.page(path);
  await world.overlay(page);
  if (change?.scroll) await page.inOverlay((root, top) => (root.querySelector('.body').scrollTop = top), change.scroll);
  await shoot(page, what);
  return page;
};
await overlay('overlay-collapsed', '/fr', { open: false });
const opened = await overlay('overlay-open', '/fr');
await world.clickOverlay(opened, 'li.line .v');
await shoot(opened, 'overlay-jump');
await overlay('overlay-figures', '/fr', { scroll: 900 });
await overlay('overlay-dark', '/fr', { theme: 'dark' });
await overlay('overlay-dense-left', '/en', { density: 'dense', side: 'left', marks: true });
const rtl = await overlay('overlay-rtl', '/rtl');
await rtl.inOverlay((root) => (root.querySelector('.saillant').dir = 'rtl'));
await shoot(rtl, 'overlay-rtl');
const narrow = await overlay('overlay-narrow', '/fr');
await narrow.size(360, 740);
await shoot(narrow, 'overlay-narrow');
await narrow.size(1280, 900);

const article = await world.page('/fr');
const popup = await world.driver.clickAction(article);
await until('the popup', () => popup.evaluate(() => document.querySelectorAll('[data-line]').length > 2));
if (popup.screenshot) await shoot(popup, 'popup');
await popup.close();

await world.settings({ theme: 'auto' });
for (const path of ['options', 'welcome']) {
  const page = await world.driver.extensionPage(`${path}.html`);
  await until('its words', () => page.evaluate(() => document.body.innerText.length > 100));
  await shoot(page, path);
  await page.media({ 'prefers-color-scheme': 'dark' });
  await shoot(page, `${path}-dark`);
  await page.media({ 'prefers-color-scheme': 'light' });
}

// The playground has its own report: ours would lie over it.
await world.reset();
const www = await serveFolder(join(world.dist, 'www'));
const playground = await world.driver.page(`http://localhost:${www.address().port}/`);
await sleep(1500);
await shoot(playground, 'www');
www.closeAllConnections();
www.close();
await world.close();

// The README's pictures, of the sample articles in www/, in Chromium:
//
//   node tests/browsers/pictures.mjs www/pictures
//   node tests/browsers/pictures.mjs FOLDER store      in the size that the stores want

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESK } from './drivers/desk.mjs';
import { open, sleep, until } from './harness.mjs';

const [folder, size] = process.argv.slice(2);
if (!folder) {
  console.error('expected a folder for the pictures: node tests/browsers/pictures.mjs FOLDER');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

/** The sample pages come without a style sheet; a newspaper has one. */
const PRESS = `<style>
  body { margin: 0 0 60px 72px; max-width: 690px; font: 18.5px/1.58 Georgia, "Noto Serif", serif; color: #22211f; background: #fff; }
  header, nav { font: 14px/2.6 "Noto Sans", sans-serif; letter-spacing: .01em; }
  nav a { margin-right: 18px; color: #555; text-decoration: none; }
  h1 { margin: 18px 0 12px; font-size: 40px; line-height: 1.14; letter-spacing: -.01em; }
  h2 { margin: 30px 0 8px; font-size: 24px; }
  aside, footer, form, button, .newsletter, .cookie { display: none; }
</style>`;

const world = await open('chromium', { args: DESK });
for (const name of ['fr', 'en']) {
  const html = readFileSync(new URL(`../../www/samples/${name}.html`, import.meta.url), 'utf8');
  world.server.add(`/press/${name}`, () => html.replace('</head>', `${PRESS}</head>`));
}
await world.reset();
await world.automatic();

/** Lossy, but with every letter sharp: a tenth of the bytes. */
const shoot = async (page, what, clip) => {
  await sleep(500);
  await page.page.screenshot({ path: join(folder, `${what}.webp`), type: 'webp', quality: 82, clip });
};
const overlay = async (path, change) => {
  await world.settings({ theme: 'light', density: 'airy', side: 'right', width: 400, marks: false, open: true, ...change });
  const page = await world.page(path);
  await world.overlay(page);
  return page;
};

if (size === 'store') {
  /** Both stores take this size. */
  const [width, height] = [1280, 800];
  const picture = async (name, page) => {
    await page.size(width, height);
    await sleep(500);
    await page.page.screenshot({ path: join(folder, `${name}.png`), clip: { x: 0, y: 0, width, height } });
  };
  for (const name of ['fr', 'en']) {
    await picture(`overlay-${name}`, await overlay(`/press/${name}`));
    await picture(`overlay-${name}-dark`, await overlay(`/press/${name}`, { theme: 'dark', marks: true }));
  }
  await picture('welcome', await world.driver.extensionPage('welcome.html'));
  await picture('settings', await world.driver.extensionPage('options.html'));
  await world.close();
  process.exit(0);
}

const opened = await overlay('/press/en');
const line = await opened.inOverlay((root) => {
  const { x, y } = root.querySelector('li.line .v').getBoundingClientRect();
  return { x: x + 60, y: y + 20 };
});
await opened.hover(line.x, line.y);
await shoot(opened, 'overlay', { x: 0, y: 0, width: 1280, height: 900 });

const tab = await overlay('/press/fr', { open: false });
await shoot(tab, 'tab', { x: 0, y: 0, width: 1280, height: 460 });

const dark = await overlay('/press/fr', { theme: 'dark' });
await dark.inOverlay((root) => {
  const body = root.querySelector('.body');
  body.scrollTop = root.querySelector('.figures').offsetTop - 10;
});
await shoot(dark, 'figures', { x: 852, y: 0, width: 428, height: 900 });

await world.settings({ theme: 'light' });
const popup = await world.driver.clickAction(await world.page('/press/en'));
await until('the popup', () => popup.evaluate(() => document.querySelectorAll('[data-line]').length > 2));
await shoot(popup, 'popup', { x: 0, y: 0, width: 430, height: 510 });
await popup.close();
await world.close();

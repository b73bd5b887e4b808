// Pictures of everything a reader sees, for looking at: light and dark, on a phone, a laptop and a large screen.
//
//   node tests/browsers/screenshots.mjs FOLDER [chromium|firefox] [part of a picture's name]

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESK } from './drivers/desk.mjs';
import { open, sleep, until } from './harness.mjs';
import { serveFolder } from './server.mjs';

const [folder, name = 'chromium', only = ''] = process.argv.slice(2);
if (!folder) {
  console.error('expected a folder for the pictures: node tests/browsers/screenshots.mjs FOLDER [chromium|firefox] [part of a name]');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

/** A large screen, a laptop, a phone; the phone last, as fingers stay with a page. */
const WINDOWS = [
  [1920, 1080],
  [1280, 900],
  [360, 740],
];
const THEMES = ['light', 'dark'];
/** What a report looks like before the reader changes anything. */
const PLAIN = { theme: 'light', density: 'airy', side: 'right', width: 400, marks: false, open: true, place: 'over' };

const world = await open(name, name === 'chromium' ? { args: DESK } : {});
const seed = process.env.SAILLANT_SEED_PAGE;
if (seed) world.server.add('/seed', () => readFileSync(seed, 'utf8'));
const article = seed ? '/seed' : '/fr';
const file = (what) => join(folder, `${what}.png`);
const shoot = async (page, what) => {
  await sleep(400);
  await page.screenshot(file(what));
  console.log(file(what));
};
/** Whether a picture is asked for, or any of a group. */
const wanted = (what) => what.includes(only) || only.startsWith(what);

/** Takes what a page shows in each window and theme; `before` makes it what it is to show. */
async function everywhere(what, page, before = async () => {}) {
  for (const [width, height] of WINDOWS) {
    const small = width < 640;
    const each = (theme) => `${what}-${width}-${theme}`;
    if (!THEMES.some((theme) => wanted(each(theme)))) continue;
    await (small ? page.phone(width, height) : page.size(width, height));
    for (const theme of THEMES) {
      await page.media({ 'prefers-color-scheme': theme });
      await before(page);
      await shoot(page, each(theme));
    }
    await world.driver.fingers?.(false);
  }
  await page.media({ 'prefers-color-scheme': 'light' });
}

const scroll = (selector) => (page) =>
  page.inOverlay((root, part) => {
    const [body, found] = [root.querySelector('.body'), root.querySelector(part)];
    if (found) body.scrollTop += found.getBoundingClientRect().top - body.getBoundingClientRect().top - 8;
  }, selector);

await world.reset();
await world.automatic();

const overlay = async (path, change) => {
  await world.settings({ ...PLAIN, ...change });
  const page = await world.page(path);
  await world.overlay(page);
  return page;
};

if (wanted('overlay')) {
  await everywhere('overlay', await overlay(article, { theme: 'auto' }));
  for (const part of ['figures', 'timeline', 'quotes']) {
    if (wanted(`overlay-${part}`)) await everywhere(`overlay-${part}`, await overlay(article, { theme: 'auto' }), scroll(`.part.${part}`));
  }
  await everywhere('overlay-tab', await overlay(article, { theme: 'auto', open: false }));
  const jump = await overlay(article);
  await world.clickOverlay(jump, 'li.line .v');
  if (wanted('overlay-jump')) await shoot(jump, 'overlay-jump');
  const dense = await overlay('/en', { density: 'dense', side: 'left', marks: true });
  if (wanted('overlay-dense-left')) await shoot(dense, 'overlay-dense-left');
  const rtl = await overlay('/rtl');
  await rtl.inOverlay((root) => (root.querySelector('.saillant').dir = 'rtl'));
  if (wanted('overlay-rtl')) await shoot(rtl, 'overlay-rtl');
}

await world.settings(PLAIN);
for (const path of [article, '/list', '/bare']) {
  const what = `popup${path === article ? '' : path.replace('/', '-')}`;
  for (const theme of THEMES) {
    if (!wanted(`${what}-${theme}`) || name === 'firefox') continue;
    await world.settings({ theme });
    const popup = await world.driver.clickAction(await world.page(path));
    await until('the popup', () => popup.evaluate(() => !document.querySelector('.skeleton')));
    await shoot(popup, `${what}-${theme}`);
    await popup.close();
  }
}

for (const path of [article, '/list', '/bare']) {
  const what = `side${path === article ? '' : path.replace('/', '-')}`;
  for (const theme of THEMES) {
    if (!wanted(`${what}-${theme}`)) continue;
    await world.settings({ theme });
    const page = await world.page(path);
    const popup = await world.driver.clickAction(page);
    await popup.activate('[data-action="beside"]');
    const side = await world.driver.openedSide();
    await until('the page beside', () => side.evaluate(() => !document.querySelector('.skeleton')));
    await sleep(400);
    if (side.screenshot) await side.screenshot(file(`${what}-${theme}`));
    // Firefox draws its sidebar in the window, beside the page.
    else writeFileSync(file(`${what}-${theme}`), await world.driver.windowPicture(), 'base64');
    console.log(file(`${what}-${theme}`));
    await side.close();
    await page.close();
  }
}

await world.settings({ ...PLAIN, theme: 'auto' });
for (const path of ['options', 'welcome', 'privacy']) {
  if (!wanted(path)) continue;
  const page = await world.driver.extensionPage(`${path}.html`);
  await until('its words', () => page.evaluate(() => document.body.innerText.length > 100));
  await sleep(1500);
  await everywhere(path, page);
  if (wanted(`${path}-rtl`)) {
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await shoot(page, `${path}-rtl`);
  }
}

// The playground has its own report: ours would lie over it.
await world.reset();
if (wanted('www')) {
  const www = await serveFolder(join(world.dist, 'www'));
  const playground = await world.driver.page(`http://localhost:${www.address().port}/`);
  await until('a report', () => playground.evaluate(() => document.querySelectorAll('#panel li.line').length > 2));
  await everywhere('www', playground);
  www.closeAllConnections();
  www.close();
}
await world.close();

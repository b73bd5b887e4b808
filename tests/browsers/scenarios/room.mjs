// Room for the open panel in a wide window, where the reader wants it.

import { assert, sleep, until } from '../harness.mjs';

const TEXT = 'Le groupe a vendu 12 000 tonnes en 2025, selon son directeur. '.repeat(6);

/** An article whose root has these attributes and whose sheet has these rules; opened with room wanted. */
async function wide(world, { root = '', rules = '', room = true } = {}) {
  const page = await world.page('/fr');
  await page.size(1400, 900);
  await page.evaluate((text, attributes, css) => {
    const given = new DOMParser().parseFromString(`<div ${attributes}>`, 'text/html').querySelector('div');
    for (const { name, value } of given.attributes) document.documentElement.setAttribute(name, value);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { margin: 2em !important; max-width: none !important; } ${css}`);
    document.adoptedStyleSheets = [sheet];
    const p = document.createElement('p');
    p.textContent = text;
    document.body.append(p);
  }, TEXT, root, rules);
  await world.settings({ room });
  const before = await look(page);
  await world.openByCommand(page);
  await sleep(200);
  return { page, before };
}

const look = (page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const style = getComputedStyle(root);
    const right = Math.max(...[...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect().right));
    return { style: root.getAttribute('style'), margins: [style.marginLeft, style.marginRight], right: Math.round(right), sheets: document.adoptedStyleSheets.length };
  });

const panelLeft = (page) => page.inOverlay((root) => root.querySelector('.panel').getBoundingClientRect().left);

async function closed(world, page) {
  await world.clickOverlay(page, '[data-action="collapse"]');
  await until('the tab', async () => (await world.seen(page)).state === 'collapsed');
}

/** The page gives the panel room, and has everything back afterwards. */
const makesRoom = (how) => async (world) => {
  const { page, before } = await wide(world, how);
  const open = await look(page);
  assert.ok(open.right <= (await panelLeft(page)), `${open.right}: words of the page under the panel`);
  assert.equal(open.style, before.style, 'the style attribute is the page’s own');
  await closed(world, page);
  assert.deepEqual(await look(page), before);
};

/** The page is covered, as without the setting. */
const staysCovered = (how) => async (world) => {
  const { page, before } = await wide(world, how);
  assert.deepEqual(await look(page), before);
};

export default {
  'room: the root gets a margin while the panel is open, and has no style attribute before or after': makesRoom({}),
  'room: a style attribute with odd spaces and priority is the same, letter for letter': makesRoom({ root: 'style="MARGIN-RIGHT:7px;;  color : rgb(1,2,3)!important "' }),
  'room: a margin in the page’s own sheet comes back': makesRoom({ rules: 'html { margin: 3px 11px 5px 13px; }' }),
  'room: only where the reader wants it': staysCovered({ room: false }),
  'room: a page that insists on its own margin is covered': staysCovered({ root: 'style="margin-right: 0px !important"' }),
  'room: a page as wide as the window whatever its root is, is covered': staysCovered({ rules: 'body { position: absolute; width: 100vw; min-height: 100vh; box-sizing: border-box; padding: 9px; } p { width: calc(100vw - 40px); }' }),
  'room: a page with fixed columns, which would get a scroll bar, is covered': staysCovered({ rules: 'p { width: 1320px; }' }),

  async 'room: what the page does to its own style meanwhile stays'(world) {
    const { page } = await wide(world, { root: 'style="margin-right: 7px"' });
    await page.evaluate(() => {
      const { style } = document.documentElement;
      style.setProperty('margin-right', '21px', 'important');
      style.color = 'rgb(9, 9, 9)';
    });
    await closed(world, page);
    const after = await look(page);
    assert.equal(after.style, 'margin-right: 21px !important; color: rgb(9, 9, 9);');
    assert.equal(after.margins[1], '21px');
  },

  async 'room: on the side where the panel is, never in a narrow window or in print'(world) {
    const { page, before } = await wide(world);
    await world.clickOverlay(page, '[data-action="dock"]');
    const margins = async () => (await look(page)).margins.map((m) => parseFloat(m) > 300);
    await until('room at the left', async () => String(await margins()) === 'true,false');
    await page.print(true);
    assert.deepEqual((await look(page)).margins, before.margins);
    await page.print(false);
    await page.size(1200, 900);
    assert.deepEqual((await look(page)).margins, before.margins);
    await page.size(1280, 900);
  },

  async 'room: given back when the overlay is closed, and when it steps aside for a dialog'(world) {
    const { page, before } = await wide(world);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await until('the margin to go', async () => String((await look(page)).margins) === String(before.margins));
    await page.evaluate(() => document.querySelector('dialog').remove());
    await page.evaluate(() => document.documentElement.append(document.createElement('template')));
    await page.evaluate(() => document.querySelector('template').remove());
    if (!(await world.seen(page)).aside) await until('the margin again', async () => (await look(page)).sheets > before.sheets);
    await world.clickOverlay(page, '[data-action="close"]').catch(() => {});
    await until('the page as it was', async () => JSON.stringify(await look(page)) === JSON.stringify(before));
  },
};

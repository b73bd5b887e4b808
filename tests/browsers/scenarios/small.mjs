// Small windows and fingers: 360 x 740, where the panel is a sheet at the bottom.

import { assert, until } from '../harness.mjs';

const [WIDTH, HEIGHT] = [360, 740];

/** A page on a phone, with the panel open. */
async function opened(world, path = '/fr') {
  const page = await world.page('/bare');
  await page.phone(WIDTH, HEIGHT);
  await page.goto(world.address(path));
  await world.openByCommand(page);
  return page;
}

const after = (scenario) => async (world) => {
  try {
    await scenario(world);
  } finally {
    await world.driver.fingers?.(false);
  }
};

/** Where the sheet stands: its box, and the middle of its grip. */
const sheet = (page) =>
  page.inOverlay((root) => {
    const { left, right, top, bottom } = root.querySelector('.panel').getBoundingClientRect();
    const grip = root.querySelector('.grip').getBoundingClientRect();
    const share = Math.round(((bottom - top) / innerHeight) * 100);
    const { state, sheet } = root.querySelector('.saillant').dataset;
    return { left, right: right - document.documentElement.clientWidth, bottom: bottom - innerHeight, share, state, sheet, x: grip.x + grip.width / 2, y: grip.y + grip.height / 2, height: innerHeight };
  });

const becomes = (page, what, holds) => until(what, async () => {
  const now = await sheet(page);
  if (!holds(now)) throw new Error(JSON.stringify(now));
  return now;
});

const half = ({ state, share }) => state === 'open' && share >= 48 && share <= 52;
const full = ({ state, share }) => state === 'open' && share >= 90;

const scenarios = {
  async 'a phone: the panel is a sheet at the bottom, which a finger drags to full, half and closed'(world) {
    const page = await opened(world);
    let now = await becomes(page, 'half a sheet', half);
    assert.deepEqual([now.left, now.right, now.bottom], [0, 0, 0]);
    await page.swipe(now, { x: now.x, y: 60 });
    now = await becomes(page, 'a full sheet', full);
    await page.swipe(now, { x: now.x, y: now.height * 0.5 });
    now = await becomes(page, 'half a sheet again', half);
    await page.tap(now.x, now.y);
    now = await becomes(page, 'a full sheet by a tap on its grip', full);
    await page.swipe(now, { x: now.x, y: now.height - 30 });
    await becomes(page, 'the tab', ({ state }) => state === 'collapsed');
  },

  async 'a phone: keys move the sheet, and a button that says what it does'(world) {
    const page = await opened(world);
    await page.inOverlay((root) => root.querySelector('.grip').focus());
    const said = () => page.inOverlay((root) => ['orientation', 'valuemin', 'valuemax', 'valuenow'].map((name) => root.querySelector('.grip').getAttribute('aria-' + name)));
    assert.deepEqual(await said(), ['horizontal', '0', '100', '50']);
    await page.press('ArrowUp');
    await becomes(page, 'a full sheet', full);
    assert.deepEqual(await said(), ['horizontal', '0', '100', '100']);
    await page.press('ArrowDown');
    await becomes(page, 'half a sheet', half);
    const button = () => page.inOverlay((root) => {
      const it = root.querySelector('[data-action="sheet"]');
      const { x, y, width, height } = it.getBoundingClientRect();
      return { name: it.getAttribute('aria-label'), pressed: it.getAttribute('aria-pressed'), x: x + width / 2, y: y + height / 2 };
    });
    const { name, pressed, x, y } = await button();
    assert.deepEqual([name, pressed], ['Full height', 'false']);
    await page.tap(x, y);
    await becomes(page, 'a full sheet by the button', full);
    assert.equal((await button()).pressed, 'true');
    await page.inOverlay((root) => root.querySelector('.grip').focus());
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    await becomes(page, 'the tab', ({ state }) => state === 'collapsed');
  },

  async 'a phone: what can be touched is 44 px wide and high, nothing waits for a hover, and no line has a row of buttons'(world) {
    const page = await opened(world);
    await page.inOverlay((root) => (root.querySelector('[data-action="sheet"]').focus(), undefined));
    await page.press('Enter');
    await becomes(page, 'a full sheet', full);
    const small = await page.inOverlay((root) => {
      for (const part of root.querySelectorAll('.part')) part.style.contentVisibility = 'visible';
      const found = [];
      for (const control of root.querySelectorAll('button, summary, .line, .grip')) {
        if (!control.checkVisibility()) continue;
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = control.getBoundingClientRect();
        // A row of a table is touched in its cells; what covers a line in part leads elsewhere, or to the same place.
        if (control.matches('.line')) {
          if (box.height < 44) found.push(`line ${box.height}: ${control.textContent.slice(0, 40)}`);
          continue;
        }
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const hits = (dx, dy) => {
          const hit = root.elementFromPoint(x + dx, y + dy);
          return hit === control || control.contains(hit);
        };
        const reach = (dx, dy) => {
          let n = 0;
          while (n < 400 && hits(dx * (n + 1), dy * (n + 1))) n += 1;
          return n;
        };
        if (!hits(0, 0) && control.dataset.action === 'jump') continue;
        const [wide, high] = [reach(-1, 0) + reach(1, 0) + 1, reach(0, -1) + reach(0, 1) + 1];
        const style = getComputedStyle(control);
        if (wide < 43 || high < 43 || style.opacity === '0') found.push(`${wide} x ${high}, opacity ${style.opacity}: ${control.outerHTML.slice(0, 130)} under ${root.elementFromPoint(x, y)?.outerHTML.slice(0, 200)}`);
      }
      return found;
    });
    assert.deepEqual(small, []);
    const rows = await page.inOverlay((root) => [...root.querySelectorAll('.claims li.line')].filter((line) => {
      const words = [...line.children].filter((e) => !e.matches('.tools')).map((e) => e.getBoundingClientRect());
      return line.getBoundingClientRect().bottom - Math.max(...words.map((b) => b.bottom)) > 16 && line.getBoundingClientRect().height > 46;
    }).length);
    assert.equal(rows, 0, 'lines with a row of buttons');
  },

  async 'a phone: a line is gone to in what the sheet leaves free, and the tab leaves the bottom to the page'(world) {
    const page = await opened(world);
    await page.inOverlay((root) => root.querySelector('[data-action="sheet"]').focus());
    await page.press('Enter');
    const now = await becomes(page, 'a full sheet', full);
    const at = await page.inOverlay((root) => {
      const { left, top } = root.querySelector('.claims .line .v').getBoundingClientRect();
      return { x: left + 60, y: top + 10 };
    });
    await page.tap(at.x, at.y);
    await becomes(page, 'half a sheet', half);
    await until('the sentence above the sheet', () => page.evaluate(() => {
      const [range] = CSS.highlights.get('saillant-current') ?? [];
      const box = range?.getBoundingClientRect();
      return !!box && box.top >= 0 && box.top < innerHeight / 2 - 20;
    }));
    await page.inOverlay((root) => root.querySelector('.grip').focus());
    await page.press('ArrowDown');
    await becomes(page, 'the tab', ({ state }) => state === 'collapsed');
    const tab = await page.inOverlay((root) => {
      const { width, height, bottom } = root.querySelector('.tab').getBoundingClientRect();
      return { width, height, free: innerHeight - bottom };
    });
    assert.ok(tab.width >= 44 && tab.width <= 56 && tab.height >= 44, JSON.stringify(tab));
    assert.ok(tab.free > now.height * 0.4, 'the lower part of the window is the page’s');
  },
};

export default Object.fromEntries(Object.entries(scenarios).map(([name, scenario]) => [name, after(scenario)]));

// The same overlay under every policy that a page may set.

import { assert, until } from '../harness.mjs';
import { POLICIES } from '../server.mjs';

const scenarios = {};
/** What the overlay says without any policy; each other must say the same. */
let plain;

for (const policy of Object.keys(POLICIES)) {
  scenarios[`policy ${policy}: the same overlay, marks and jumps`] = async (world) => {
    const page = await world.page('/fr', { policy });
    await page.evaluate(() => {
      window.violations = [];
      addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective));
    }).catch(() => {});
    const seen = await world.openByCommand(page);
    const shown = JSON.stringify([seen.lines, seen.painted.replace(/127\.0\.0\.1:\d+|localhost:\d+/g, '')]);
    if (policy === 'none') plain = shown;
    else if (plain) assert.equal(shown, plain);
    const painted = await page.inOverlay((root) => {
      const panel = root.querySelector('.panel');
      return { width: panel.getBoundingClientRect().width, paper: getComputedStyle(panel).backgroundColor };
    });
    assert.ok(painted.width >= 300 && !/rgba\(0, 0, 0, 0\)/.test(painted.paper), JSON.stringify(painted));
    await world.clickOverlay(page, 'li.line .v');
    await until('the mark', () => page.evaluate(() => CSS.highlights.has('saillant-current')));
    assert.deepEqual(await page.evaluate(() => window.violations ?? []), []);
  };
}

export default scenarios;

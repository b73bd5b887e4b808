// Opens a browser with the built extension on a saved page, the overlay open:
//
//   node tests/browsers/show.mjs PAGE [--browser chromium|firefox] [--screenshot FILE]
//
// With --screenshot it works headless, writes the picture and prints the overlay's lines;
// without, the window stays until the reader closes it.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { open, sleep } from './harness.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, screenshot: { type: 'string' } },
});
const [file] = positionals;
if (!file) throw new Error('expected the path of a saved page, found none');
const saved = readFileSync(file, 'utf8');

/** Long enough for a transition to end and fonts to settle, ms. */
const SETTLED = 800;

const world = await open(values.browser, { headless: Boolean(values.screenshot), lang: 'fr' });
try {
  world.server.add('/page', () => saved);
  const page = await world.page('/page');
  const { lines } = await world.openByCommand(page);
  if (values.screenshot) {
    await sleep(SETTLED);
    await page.screenshot(values.screenshot);
    console.log(lines.map((l) => l.text).join('\n'));
  } else {
    console.log('The overlay is open. Close the browser to end.');
    await world.driver.closed();
  }
} finally {
  await world.close();
}

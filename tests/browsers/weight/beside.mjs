// How soon the page beside is there: from the reader's click to its first paint.

import { until } from '../harness.mjs';

/** The mark, ms, on a machine at rest. */
export const SOON = 150;

/**
 * Opens the page beside from the popup, the background stopped before, and gives the milliseconds from the click to the
 * first paint. Both clocks are the machine's own, so that the driver's way to the browser is no part of it.
 */
export async function firstPaint(world, page) {
  const popup = await world.driver.clickAction(page);
  await until('lines', () => popup.evaluate(() => document.querySelectorAll('li.line').length > 2));
  await world.driver.stopBackground();
  // The popup closes with the click; what it writes down here the page beside can read, being of the same origin.
  await popup.evaluate(() => addEventListener('click', () => localStorage.setItem('clicked', String(performance.timeOrigin + performance.now())), { capture: true, once: true }));
  await popup.activate('[data-action="beside"]');
  const side = await world.driver.openedSide();
  const time = await until('its first paint', () =>
    side.evaluate(() => {
      const [paint] = performance.getEntriesByType('paint');
      return paint && performance.timeOrigin + paint.startTime - Number(localStorage.getItem('clicked'));
    }),
  );
  await side.evaluate(() => localStorage.removeItem('clicked'));
  return { side, time };
}

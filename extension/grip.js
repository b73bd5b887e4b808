// The grip of the overlay's panel: how wide the panel is or, where it is a sheet at the bottom of a small window, how high.

import { WIDTHS } from './settings.js';

/** @typedef {import('./content/overlay.js').Overlay} Overlay */

/** Where the panel is a sheet; panel.css has the same. */
const SHEET = '(width < 640px) and (height > 420px)';

/** CSS px that a press of an arrow key moves the grip. */
const STEP = 16;

/** A press that moved no further than this moved nothing, CSS px. */
const STILL = 6;

/** The click of a tap comes so late at most, ms. */
const TAP = 600;

/** Shares of the window's height: let go below the first, a sheet closes; below the second it is half open. */
const CLOSES = 0.3;
const HALF = 0.72;

export const isSheet = () => matchMedia(SHEET).matches;

/** Says on the grip what it stands at. @param {Overlay} overlay */
export function sayGrip({ surface, width, isFull }) {
  const grip = surface.querySelector('.grip');
  const values = isSheet() ? ['horizontal', 0, 100, isFull ? 100 : 50] : ['vertical', WIDTHS.least, WIDTHS.most, width];
  ['orientation', 'valuemin', 'valuemax', 'valuenow'].forEach((name, i) => grip?.setAttribute(`aria-${name}`, String(values[i])));
}

/** @param {Overlay} overlay */
const close = (overlay) => overlay.tell.act('collapse', { tag: '' }, undefined);

/** @param {Overlay} overlay */
function keep(overlay) {
  overlay.arrange();
  overlay.tell.keep({ width: overlay.width });
}

/** @param {Overlay} overlay @param {string} key @returns {boolean} whether the key moves the grip */
export function pressGrip(overlay, key) {
  if (isSheet()) {
    if (key === 'ArrowDown' && !overlay.isFull) close(overlay);
    else if (key === 'ArrowUp' || key === 'ArrowDown') overlay.isFull = key === 'ArrowUp';
    else return false;
    return true;
  }
  const outward = overlay.surface.getAttribute('data-dock') === 'left' ? 'ArrowRight' : 'ArrowLeft';
  const change = { ArrowLeft: -STEP, ArrowRight: -STEP, [outward]: STEP }[key];
  const end = { Home: WIDTHS.least, End: WIDTHS.most }[key];
  if (change === undefined && end === undefined) return false;
  overlay.width = end ?? overlay.width + (change ?? 0);
  keep(overlay);
  return true;
}

/** Whether a click is that of a tap on the grip: the sheet has moved, and something else lies under it. @param {Overlay} overlay */
export const isTapOnGrip = (overlay) => performance.now() - overlay.tapped < TAP;

/** @param {Overlay} overlay @param {PointerEvent} event a press, perhaps on the grip */
export function dragGrip(overlay, event) {
  const grip = /** @type {Element} */ (event.target).closest('.grip');
  if (!grip || event.button !== 0) return;
  event.preventDefault();
  const { surface } = overlay;
  const [sheet, x, y, width, height] = [isSheet(), event.clientX, event.clientY, overlay.width, overlay.height];
  const way = surface.getAttribute('data-dock') === 'left' ? 1 : -1;
  let now = height;
  const move = (/** @type {any} */ e) => {
    now = height + y - e.clientY;
    if (sheet) surface.style.setProperty(overlay.prefix + 'sheet', `${now}px`);
    else overlay.width = width + way * (e.clientX - x);
  };
  const end = () => {
    grip.removeEventListener('pointermove', move);
    if (!sheet) return keep(overlay);
    surface.style.removeProperty(overlay.prefix + 'sheet');
    // A tap alone does what a drag does.
    if (Math.abs(now - height) <= STILL) {
      overlay.isFull = !overlay.isFull;
      overlay.tapped = performance.now();
    } else if (now < innerHeight * CLOSES) close(overlay);
    else overlay.isFull = now >= innerHeight * HALF;
  };
  grip.setPointerCapture(event.pointerId);
  grip.addEventListener('pointermove', move);
  grip.addEventListener('lostpointercapture', end, { once: true });
}

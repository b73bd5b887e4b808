// Room for the open panel in a wide window, where the reader wants it: the page's root gets a margin. A style sheet gives
// it, and no attribute of the page is touched, so that the page has at every moment what it gave itself.

import { dress } from './content/dress.js';

/** Narrower than this, a column beside the panel would be too narrow to read, CSS px. */
const WIDE = 1280;

/** Points looked at on a line down the middle of the panel; where the page still stands at a third, it does not bear a margin. */
const POINTS = Array.from({ length: 15 }, (_, i) => (i + 0.5) / 15);

/**
 * @param {Document} document
 * @param {Element} host our own element
 * @param {DOMRect} panel
 * @param {'left' | 'right'} side
 * @returns {(() => void) | undefined} takes the margin away; nothing where the page does not bear one
 */
export function makeRoom(document, host, panel, side) {
  const root = document.documentElement;
  if (innerWidth < WIDE || panel.width === 0) return undefined;
  // What stands out of the root or the body to the side: a margin must not make that more.
  const out = () => [root, document.body].filter((e) => e && e.scrollWidth > e.clientWidth).length;
  const before = out();
  const margin = Math.ceil(side === 'left' ? panel.right : root.clientWidth - panel.left);
  const end = dress(document, `@media screen and (width >= ${WIDE}px) { :root { margin-${side}: ${margin}px !important; } }`);
  const x = panel.left + panel.width / 2;
  const stands = POINTS.filter((y) => document.elementsFromPoint(x, innerHeight * y).some((e) => e !== host && e !== root && e !== document.body));
  if (stands.length < POINTS.length / 3 && out() <= before) return end;
  end();
  return undefined;
}

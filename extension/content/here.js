// What our scripts on one page share. It stands under a symbol: any name could be that of an element of the page.

import { api } from '../messages.js';
import { Budget } from './budget.js';
import { unhidden } from './dom.js';

const KEY = Symbol.for('saillant');
const world = /** @type {{ [KEY]?: Here }} */ (globalThis);

/** @typedef {{ session?: import('./session.js').Session, detector?: import('./detector.js').Detector, budget: Budget }} Here */

export const here = (world[KEY] ??= { budget: new Budget(unhidden(document)) });

/** The session that stands on the page, if the extension that brought it is still there. @param {Document} document */
export function living(document) {
  if (here.session?.alive) return here.session;
  here.session?.stop();
  here.session = undefined;
  for (const child of [...document.documentElement.children]) if (isLeft(child)) child.remove();
  return undefined;
}

/**
 * Whether an element is an overlay that an update left behind, of which our new script remembers nothing. The browsers let
 * extensions look into closed roots, as the page cannot; Firefox by a property of the element.
 * @param {Element} element
 */
function isLeft(element) {
  if (!(element instanceof HTMLElement)) return false;
  const root = /** @type {any} */ (element).openOrClosedShadowRoot ?? api.dom?.openOrClosedShadowRoot(element);
  return !!root && !element.shadowRoot && root.firstElementChild?.className === 'saillant';
}

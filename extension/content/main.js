// The one script that enters a page: automatically where the reader switched that on,
// otherwise by a click. Entering again only makes it listen again; entering after an update
// takes the place of the script that the update left behind.

import { HOST } from './overlay.js';
import { Session } from './session.js';

const here = /** @type {{ saillant?: Session }} */ (/** @type {unknown} */ (globalThis));

if (!here.saillant?.alive) {
  here.saillant?.stop();
  // An overlay of a script that cannot hear us any more.
  for (const old of document.querySelectorAll(HOST)) old.remove();
  here.saillant = new Session(document);
}
here.saillant.start();

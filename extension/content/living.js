// The session that stands on the page, if the extension that brought it is still there.

import { here } from './glance.js';

/** Element that holds all that is shown. */
export const HOST = 'saillant-overlay';

/** What an update left behind is taken away. @param {Document} document */
export function living(document) {
  if (here.saillant?.alive) return here.saillant;
  here.saillant?.stop();
  here.saillant = undefined;
  // An overlay of a script that cannot hear us any more.
  for (const old of [...document.getElementsByTagName(HOST)]) old.remove();
  return undefined;
}

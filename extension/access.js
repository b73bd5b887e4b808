// Why a page cannot be read.

/** @typedef {import('./messages.js').Failure} Failure */

/** Stores of extensions: no extension may read them, so none of ours is even offered there. */
export const STORES = [
  '*://chromewebstore.google.com/*',
  '*://chrome.google.com/webstore/*',
  '*://addons.mozilla.org/*',
  '*://microsoftedge.microsoft.com/addons/*',
];

/**
 * Why a page cannot be read, as well as its address and the browser's words tell.
 * @param {{ url?: string } | undefined} tab
 * @param {string} words
 * @returns {Failure}
 */
export function whyNot(tab, words) {
  const url = tab?.url ?? '';
  if (STORES.some((p) => url.startsWith('https' + p.slice(1, -1))) || /gallery cannot be scripted/i.test(words)) {
    return 'store';
  }
  if (/^file:/.test(url)) return 'file';
  if (/\.pdf([?#]|$)/i.test(url)) return 'pdf';
  if (url && !/^(https?|ftp):/.test(url)) return 'restricted';
  return /cannot access (a|contents of url "(?!http))|chrome:\/\/|about:/i.test(words) ? 'restricted' : 'access';
}

// When does a page become another one without being loaded, and when has it settled?

import { nodeOf } from './dom.js';
import { textLength } from './text.js';

/** A page that becomes another one has come to rest when it has not changed for so long, or after so long, ms. */
const SETTLED = { quiet: 300, longest: 5000 };
/** Text may come so late after the page was idle, ms; then the page is taken as it is. */
export const LATE = { quiet: 500, longest: 12_000 };
/** Text must have grown by this factor before a page is read once more. */
const GROWN = 1.15;
/** Where the browser does not tell of a new address: looked at so long after a click, ms. */
const AFTER_CLICK = [50, 500, 1500];

/** The address without the part that only scrolls. @param {Document} document */
export const addressOf = (document) => document.URL.split('#')[0];

/**
 * The browser's own record of where a window goes; where it keeps none, an element of the page may have its name.
 * @param {any} window
 * @returns {EventTarget | undefined}
 */
export const navigationOf = ({ navigation }) => (navigation instanceof Node ? undefined : navigation);

/**
 * Calls `look` whenever the address may have changed without a new document.
 * @param {() => void} look
 * @returns {() => void} ends the watching
 */
export function watchAddress(look) {
  // A content script cannot see the page's own calls of history.pushState; this event it can.
  const navigation = navigationOf(globalThis);
  if (navigation) {
    navigation.addEventListener('currententrychange', look);
    return () => navigation.removeEventListener('currententrychange', look);
  }
  const later = () => AFTER_CLICK.forEach((ms) => setTimeout(look, ms));
  addEventListener('popstate', look);
  addEventListener('click', later, { capture: true, passive: true });
  return () => {
    removeEventListener('popstate', look);
    removeEventListener('click', later, { capture: true });
  };
}

/**
 * Calls `still` whenever the page has not changed for a while, as long as it is watched.
 * @param {Document} document
 * @param {{ quiet: number, longest: number }} times for so long no change, and watched for so long, ms
 * @param {() => void} still
 * @param {() => void} [over] called when the time is over
 * @returns {() => void} ends the watching
 */
export function watchChanges(document, { quiet, longest }, still, over) {
  let timer = setTimeout(still, quiet);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(still, quiet);
  });
  observer.observe(nodeOf(document), { childList: true, subtree: true });
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(limit);
  };
  const limit = setTimeout(() => {
    end();
    over?.();
  }, longest);
  return end;
}

/**
 * Calls `done` once, when the page has come to rest.
 * @param {Document} document
 * @param {() => void} done
 * @returns {() => void} ends the waiting
 */
export function whenSettled(document, done) {
  const settled = () => {
    end();
    done();
  };
  const end = watchChanges(document, SETTLED, settled, done);
  return end;
}

/**
 * Calls `grown` when text has come late.
 * @param {Document} document
 * @param {() => boolean | void} grown `false`: not now; it is called again then
 * @returns {() => void} ends the watching
 */
export function watchGrowth(document, grown) {
  let length = textLength(document);
  const look = () => {
    const now = textLength(document);
    if (now >= length * GROWN && grown() !== false) length = now;
  };
  return watchChanges(document, LATE, look);
}

// When does a page become another one without being loaded, and when has it settled?

import { nodeOf } from './dom.js';

/** No change for so long means settled, ms. */
const QUIET = 300;
/** Settled or not, ms. */
const LONGEST = 5000;
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
 * Calls `done` once the page has not changed for a while.
 * @param {Document} document
 * @param {() => void} done
 * @param {{ quiet?: number, longest?: number }} [times] ms
 * @returns {() => void} ends the waiting
 */
export function whenSettled(document, done, { quiet = QUIET, longest = LONGEST } = {}) {
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(limit);
  };
  const settled = () => {
    end();
    done();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(settled, quiet);
  });
  observer.observe(nodeOf(document), { childList: true, subtree: true });
  let timer = setTimeout(settled, quiet);
  const limit = setTimeout(settled, longest);
  return end;
}

/**
 * Calls `changed` after each burst of changes, for a limited time.
 * @param {Document} document
 * @param {() => void} changed
 * @param {{ quiet: number, longest: number }} times ms
 * @param {() => void} over called when the time is over
 * @returns {() => void} ends the watching
 */
export function watchLateText(document, changed, { quiet, longest }, over) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(limit);
  };
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
  });
  observer.observe(nodeOf(document), { childList: true, subtree: true });
  const limit = setTimeout(() => {
    end();
    over();
  }, longest);
  return end;
}

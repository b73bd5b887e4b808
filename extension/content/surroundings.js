// What the page does around the overlay: opens a modal dialog, goes full screen,
// throws our element away. The overlay steps aside and comes back; it never fights.

import { nodeOf } from './dom.js';

/** Times that the overlay puts itself back after the page removed it; a page that insists may have its way. */
const RETURNS = 5;

/**
 * @param {Document} document
 * @param {HTMLElement} host
 * @param {{ aside: (aside: boolean) => void, lost: () => boolean }} tell `aside`: whether the overlay must step
 *   aside; `lost`: the page removed the host, answers whether it was put back
 * @returns {() => void} ends the watching
 */
export function watchSurroundings(document, host, tell) {
  let returns = RETURNS;
  const page = nodeOf(document);
  let isAside = false;
  const look = () => {
    const aside = !!document.fullscreenElement || [...document.getElementsByTagName('dialog')].some((e) => e.matches(':modal'));
    if (aside !== isAside) tell.aside((isAside = aside));
  };
  const attributes = new MutationObserver(look);
  attributes.observe(page, { subtree: true, attributes: true, attributeFilter: ['open'] });
  const children = new MutationObserver(() => {
    if (host.isConnected || returns === 0) return;
    returns -= 1;
    if (tell.lost()) look();
  });
  const root = document.documentElement;
  children.observe(root, { childList: true });
  // A page may replace its whole root (document.open).
  children.observe(page, { childList: true });
  document.addEventListener('fullscreenchange', look);
  look();
  return () => {
    attributes.disconnect();
    children.disconnect();
    document.removeEventListener('fullscreenchange', look);
  };
}

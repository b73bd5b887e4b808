// The place beside the page: Chromium's side panel, Firefox's sidebar; a Firefox on a phone has none.

import { api } from './messages.js';

/** Firefox's own interface, which Chromium's types do not know. @type {any} */
const sidebar = /** @type {any} */ (api).sidebarAction;

/** Whether this browser has one. */
export const hasBeside = !!(api.sidePanel ?? sidebar);

/**
 * Opens it in a window, or leaves it open. Browsers allow that only while they handle what the reader did: nothing may be
 * awaited before.
 * @param {number} windowId
 * @returns {Promise<unknown>}
 */
export function openBeside(windowId) {
  if (api.sidePanel) return api.sidePanel.open({ windowId });
  return sidebar ? sidebar.open() : Promise.reject(new Error('expected a sidebar in this browser, found none'));
}

// @ts-check
// The page as the browser writes it down, for the core to read: its mark-up, and the text that it renders.
// Both are made by the browser itself, in a tenth of the time that a walk over the nodes takes
// (tests/browsers/weight.mjs); `src/snapshot/written.rs` reads them.

import { CAPS } from '../messages.js';
import { ENOUGH } from './first-look.js';

/** @typedef {{ url: string, html: string, shown: string }} Written */

/**
 * @param {Document} document
 * @returns {Written | undefined} nothing where this would not tell what the page shows: written as XML, with its text in
 *   shadow trees, or with several articles, of which only the one in view is wanted
 */
export function written(document) {
  const { body, documentElement, contentType } = document;
  if (contentType !== 'text/html' || document.querySelectorAll('article h1').length > 1) return undefined;
  const shown = body.innerText;
  const html = documentElement.outerHTML;
  return shown.length < ENOUGH || html.length > CAPS.html ? undefined : { url: document.URL, html, shown };
}

// What kind of document this is, and how much text it shows.

import { nameOf } from './dom.js';

const READABLE = ['text/html', 'text/plain', 'application/xhtml+xml'];

/** Whether a document is of a kind that is read: PDFs and images are shown by the browser in a document too. @param {Document} document */
export function isReadable(document) {
  return READABLE.includes(document.contentType) && !!document.body;
}

/** Units of text below which a page may still be waiting for its text. */
const BARE = 1500;
/** Texts that are looked at to see it: a page of more is no empty frame. */
const BARE_TEXTS = 400;

/** Whether the page shows hardly anything yet. @param {Document} document */
export function isBare(document) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let texts = 0; walker.nextNode(); texts++) {
    if (texts > BARE_TEXTS || length > BARE) return false;
    const { parentElement: parent, data } = /** @type {Text} */ (walker.currentNode);
    if (parent && !/^(script|style|noscript|template)$/.test(nameOf(parent))) length += data.trim().length;
  }
  return length <= BARE;
}

/** Units of text in paragraphs. @param {Document} document */
export function textLength(document) {
  let length = 0;
  for (const p of document.getElementsByTagName('p')) length += p.textContent?.length ?? 0;
  return length;
}

/** White space that is folded where a page is rendered. */
const SPACES = /[ \t\n\r\f]+/g;

/** Text without white space. Half a character that stands alone is another one to the core. @param {string} text */
export const bare = (text) => text.replace(SPACES, '').toWellFormed();

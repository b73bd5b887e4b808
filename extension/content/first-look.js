// @ts-check
// The quick look, on the page's thread, whether a page may be an article at all.
// It reads no more than some thousand text nodes and asks for no style; where it
// says no, nothing else of the extension runs. The core decides on the rest.

import { nameOf, shadowsIn } from './dom.js';

/** Text nodes looked at at most: about a millisecond. */
const TEXT_NODES = 8000;
/** UTF-16 units from which a text node is a part of running text. */
const LONG = 80;
/**
 * Running text from which a page may be an article, in UTF-16 units. Measured by
 * tests/browsers/first-look.mjs: with 600, sixteen articles of a thousand were lost, with
 * this three, for a tenth more of the other pages, on which the core then says no.
 */
const ENOUGH = 350;
/** What a character of a script without spaces counts. */
const SPACELESS = 3;

/** @param {Document} document @returns {boolean} */
export function firstLook(document) {
  if (!document.body) return false;
  return hasRunningText(document, document.body) || [...shadowsIn(document).values()].some((root) => hasRunningText(document, root));
}

/** Whether there is enough of it for an article. @param {Document} document @param {Node} root */
function hasRunningText(document, root) {
  const texts = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  let found = 0;
  for (let i = 0; i < TEXT_NODES; i++) {
    const node = /** @type {Text | null} */ (texts.nextNode());
    if (!node) break;
    if (node.length * SPACELESS < LONG) continue;
    const parent = node.parentElement;
    if (!parent || NOT_TEXT.test(nameOf(parent))) continue;
    const length = node.data.trim().length * (node.length < LONG && HAN_OR_KANA.test(node.data) ? SPACELESS : 1);
    if (length < LONG) continue;
    found += length;
    if (found >= ENOUGH) return true;
  }
  return false;
}

const NOT_TEXT = /^(script|style|noscript|textarea|template|option|a|title|button|label)$/;
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/;

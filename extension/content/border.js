// @ts-check
// Where a paragraph or a sentence goes on across elements: src/snapshot/border.rs, for the live DOM.

import { attributeOf, firstChildOf, nameOf, nextSiblingOf, typeOf } from './dom.js';

/** What waits above the page until it is called, by its class and by its role; a class of signs in place of pictures. */
const OVERLAY = /(?:^|[^a-z0-9])(?:modal|dialog|popup|offcanvas|drawer|lightbox|overlay|menu|dropdown|tooltip|popover)(?![a-z0-9])/i;
const OVERLAY_ROLE = /^(?:dialog|alertdialog|menu|tooltip|search|tabpanel)$/i;
const ICON = /(?:^|[^a-z0-9])icon/i;
const LETTER = /[\p{Alphabetic}\p{N}]/u;
/** Elements that hold sentences rather than parts of the page. */
export const SENTENCES = /^(?:p|li|dd|dt|td|th|blockquote|figcaption|caption|h[1-6])$/;
const OPEN = /[^.!?…:]$/;
const GOES_ON = /^\s*(?:[,;:.!?)]|[\p{Alphabetic}\p{N}])/u;
const GOES_ON_SMALL = /^\s*[\p{Lowercase},;]/u;
const FIVE_WORDS = /^(?:\S+\s+){4}\S/;
const ENDS_SENTENCE = /[\p{Lowercase}0-9]{2}[.!?…][»”"’)]*$/u;
const BEGINS_SENTENCE = /^[\p{Uppercase}«“„"]/u;
const MATH_LINE = /^(?:mn|mi|mo|ms|mtext|mrow|mstyle|mspace|mpadded|semantics|annotation.*)$/;

/** Whether an element with `aria-hidden` waits above the page. @param {Element} e */
export const isOverlay = (e) =>
  OVERLAY_ROLE.test(attributeOf(e, 'role') ?? '') || OVERLAY.test(attributeOf(e, 'class') ?? '');

/** Whether an inline element with `aria-hidden` is a sign in place of a picture. @param {Element} e */
export function isSign(e) {
  const first = firstChildOf(e);
  const bare = first && typeOf(first) === 3 && !nextSiblingOf(first) && !LETTER.test(/** @type {Text} */ (first).data);
  return ICON.test(attributeOf(e, 'class') ?? '') || !!bare;
}

/** Whether a formula reads as a line. @param {Element} math */
export function isLineOfMath(math) {
  let elements = 0;
  for (const e of math.querySelectorAll('*')) {
    if (e.closest('annotation, annotation-xml')) continue;
    if (!MATH_LINE.test(e.localName) || ++elements > 40) return false;
  }
  return true;
}

/** The text right behind an element. @param {Element} e */
export const textAfter = (e) => textOf(nextSiblingOf(e));

/** The text of a text node; empty of any other. @param {Node | null} node */
const textOf = (node) => (node && typeOf(node) === 3 ? /** @type {Text} */ (node).data : '');

/** Whether a button is a part of a sentence (a word with a note). @param {Element} e @param {string} before */
export function isInSentence(e, before) {
  const after = textAfter(e);
  return (OPEN.test(before) && (GOES_ON.test(after) || FIVE_WORDS.test(before))) || GOES_ON_SMALL.test(after);
}

/**
 * Whether an inline element begins a paragraph of its own, right behind the end of a sentence.
 * @param {Element} e @param {{ text: string, pending: string }} run
 */
export function isNextParagraph(e, { text, pending }) {
  if (pending || text.length <= 30) return false;
  return BEGINS_SENTENCE.test(textOf(firstChildOf(e))) && ENDS_SENTENCE.test(text.slice(-12));
}

// Has the core read the page or a part of it.

import { Source } from './source.js';
import { bare } from './text.js';
import { Trace } from './trace.js';
import { Written } from './written.js';

/** @typedef {import('../messages.js').Answer} Answer */

/**
 * What was read, what was answered, and the way from a line to its place; without the last two where there is none.
 * @typedef {{ answer: Answer, source?: Source, trace?: Trace }} Reading
 */

/**
 * @typedef {object} How
 * @property {string} [text] what the browser says is selected
 * @property {boolean} [collapsed] the tab of the overlay is enough
 * @property {boolean} [sheet] the style sheet is wanted
 */

/**
 * @param {Document} document
 * @param {'page' | 'selection'} scope
 * @param {How} how
 * @returns {Promise<Reading>}
 */
export async function read(document, scope, { text, collapsed = false, sheet }) {
  const written = writtenPart(document, scope);
  // As in a field of a form: its words stand in no text that is read.
  const from = written ?? text?.trim();
  if (!from) return { answer: { ok: false, failure: 'selection' } };
  const source = new Source(scope, from);
  return { source, answer: await source.ask({ collapsed }, sheet), trace: written && new Trace(document) };
}

/**
 * The page with what is to be read of it; nothing where nothing is selected.
 * @param {Document} document
 * @param {'page' | 'selection'} scope
 */
export function writtenPart(document, scope) {
  if (scope === 'page') return new Written(document);
  const selection = document.getSelection();
  // Firefox allows several.
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, i) => /** @type {Selection} */ (selection).getRangeAt(i));
  const written = new Written(document);
  const selected = placesOf(ranges, document, [document.documentElement, ...written.shadowRoots]);
  written.page.selected = selected;
  return selected.length > 0 ? written : undefined;
}

/**
 * Where ranges of the page stand in its text: pairs of first unit and first one after them.
 * @param {Range[]} ranges @param {Document} document @param {(Element | ShadowRoot)[]} trees
 */
function placesOf(ranges, document, trees) {
  let at = 0;
  return trees.flatMap((tree) => {
    const start = at;
    at += bare(tree.textContent ?? '').length;
    const before = document.createRange();
    return ranges.flatMap((range) => {
      if (!tree.contains(range.startContainer)) return [];
      before.setStart(tree, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const first = start + bare(before.toString()).length;
      const length = bare(range.toString()).length;
      return length > 0 ? [first, first + length] : [];
    });
  });
}

// What is to be read of a page: all of it, or what is selected.

import { bare } from './text.js';
import { Written } from './written.js';

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

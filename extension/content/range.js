// @ts-check
// From a line of the report back to its place in the page.

/** @typedef {import('./record.js').Place} Place */

/** @param {string} text @param {number} at */
function isSpace(text, at) {
  const c = text.charCodeAt(at);
  return c === 32 || c === 10 || c === 9 || c === 13 || c === 12;
}

/**
 * The Range of the page that reads `start..end` (UTF-16 units) of a recorded block,
 * or null where the page has changed since. White space is folded anew: letters must
 * be equal, white space may differ in kind but not in place.
 * @param {Place[]} places
 * @param {{ block: number, start: number, end: number }} line
 * @returns {Range | null}
 */
export function rangeOf(places, { block, start, end }) {
  const place = places[block];
  if (!place || !(start < end) || end > place.text.length) return null;
  const { text, nodes } = place;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  if (start === end) return null;
  const range = nodes[0].ownerDocument.createRange();
  let at = 0;
  let spaceBefore = false;
  for (const node of nodes) {
    const data = node.data;
    for (let i = 0; i < data.length; i++) {
      if (isSpace(data, i)) {
        spaceBefore = true;
        continue;
      }
      const from = at;
      while (isSpace(text, at)) at++;
      // A line break of the page (br) is white space of the text that no text node holds.
      const spaceHere = at > from;
      if (spaceBefore && at > 0 && !spaceHere) return null;
      if (spaceHere && !spaceBefore && !text.slice(from, at).includes('\n')) return null;
      spaceBefore = false;
      if (!same(data.charCodeAt(i), text.charCodeAt(at))) return null;
      if (at === start) range.setStart(node, i);
      if (at === end - 1) {
        range.setEnd(node, i + 1);
        return isWhole(range) ? range : null;
      }
      at++;
    }
  }
  return null;
}

/** Half of a character that stood alone in the page was recorded as U+FFFD. @param {number} page @param {number} text */
function same(page, text) {
  return page === text || (text === 0xfffd && page >= 0xd800 && page <= 0xdfff);
}

/** A range cannot lead from one shadow tree into another, nor into what left the page. @param {Range} range */
function isWhole(range) {
  const { startContainer: a, endContainer: b } = range;
  return !range.collapsed && a.isConnected && a.getRootNode() === b.getRootNode();
}

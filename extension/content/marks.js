// All key sentences marked in the page, and the way from one of them back to its line.

import { childrenOf, lineKey } from './paint.js';

/** @typedef {import('../messages.js').Line} Line */
/** @typedef {import('../messages.js').ViewNode} ViewNode */

/** Places of the page's own that a click is for. */
const OWN = 'a, button, input, textarea, select, summary, label';

/**
 * @param {Document} document
 * @param {import('./trace.js').Trace} trace
 * @param {ViewNode} view
 * @param {(key: string) => void} reveal shows a line
 * @returns {() => void} takes the marks off the page
 */
export function markKeySentences(document, trace, view, reveal) {
  void trace.mark(keyLines(view));
  const listener = (/** @type {MouseEvent} */ event) => {
    // The page may send clicks of its own making; its links and the reader's selection come first.
    if (!event.isTrusted || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && Element.prototype.closest.call(target, OWN)) return;
    if (!document.getSelection()?.isCollapsed) return;
    const key = trace.lineAt(event.clientX, event.clientY);
    if (key) reveal(key);
  };
  document.addEventListener('click', listener);
  return () => {
    document.removeEventListener('click', listener);
    void trace.mark([]);
  };
}

/** Claims and what does not add up, not every figure, date and name. @param {ViewNode} view */
function keyLines(view) {
  /** @type {Map<string, Line>} */
  const lines = new Map();
  const walk = (/** @type {ViewNode} */ node, /** @type {boolean} */ key) => {
    if (key && node.class === 'line' && node.line) lines.set(lineKey(node.line), node.line);
    const inside = key || /\b(claims|disagreements)\b/.test(node.class ?? '');
    for (const child of childrenOf(node)) walk(child, inside);
  };
  walk(view, false);
  return lines.values();
}

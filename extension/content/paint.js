// Paints the view tree in the page. The same rules as the web-sys painter of
// `src/browser`, and a test holds both to the same DOM:
//
// - attributes in this order: `class`, `attrs`, `labels` (words of `_locales`),
//   `data-action` (the action's name), `data-line` ("block:start:end");
// - then the text (`text`, or the words of `key` with `args`), then the children;
// - `svg` and what is inside it in the SVG namespace.
//
// Whatever hosts a painted tree puts it into one element, the surface, and tells
// its state to the style sheet by that element's attributes:
//
//   <div class="saillant" data-host="overlay|popup|www" data-state="collapsed|open"
//        data-dock="left|right" data-theme="auto|light|dark" data-density="airy|dense" data-marks="on|off">
//
// In the overlay the view's root holds the collapsed tab (class "tab", shown where
// `data-state` is "collapsed") and the panel (class "panel", shown where it is "open").

/** @typedef {import('../messages.js').ViewNode} ViewNode */
/** @typedef {import('../messages.js').Line} Line */

const SVG = 'http://www.w3.org/2000/svg';
/** The core never writes these; a defect there must not become a hole here. */
const FORBIDDEN_TAG = /^(script|style|link|meta|base|iframe|frame|object|embed|template|form)$/;
const FORBIDDEN_ATTRIBUTE = /^(on|srcdoc$|src$|action$|formaction$)/;

/**
 * Builds the DOM of a view.
 * @param {ViewNode} node
 * @param {(key: string, args?: string[]) => string} words looks a message up
 * @param {Document} document
 * @param {boolean} [inSvg]
 * @returns {Node}
 */
export function paint(node, words, document, inSvg = false) {
  const text = node.key ? words(node.key, node.args) : (node.text ?? '');
  if (!node.tag || FORBIDDEN_TAG.test(node.tag)) return document.createTextNode(text);
  const svg = inSvg || node.tag === 'svg';
  const element = svg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  if (node.class) element.setAttribute('class', node.class);
  for (const [name, value] of node.attrs ?? []) {
    if (!FORBIDDEN_ATTRIBUTE.test(name)) element.setAttribute(name, value);
  }
  for (const [name, key] of node.labels ?? []) element.setAttribute(name, words(key, node.args));
  if (node.action) element.setAttribute('data-action', node.action);
  if (node.line) element.setAttribute('data-line', lineKey(node.line));
  if (text) element.append(text);
  for (const child of node.children ?? []) element.append(paint(child, words, document, svg));
  return element;
}

/** The value of `data-line`. @param {Line} line */
export const lineKey = (line) => `${line.block}:${line.start}:${line.end}`;

/**
 * All lines of a view by their {@link lineKey}.
 * @param {ViewNode} node
 * @param {Map<string, Line>} [lines]
 */
export function linesOf(node, lines = new Map()) {
  if (node.line) lines.set(lineKey(node.line), node.line);
  for (const child of node.children ?? []) linesOf(child, lines);
  return lines;
}

// Paints the view tree in the page, by the rules that stand in `src/view.rs`; the
// web-sys painter of `src/browser` follows the same, and a test holds both to the same DOM.
// Loops rather than functions in what every page runs: a browser compiles each when it is first called, some 25 µs.

/** @typedef {import('../messages.js').ViewNode} ViewNode */
/** @typedef {import('../messages.js').Line} Line */
/** @typedef {(key: string, args?: string[]) => string} Words looks a message up */

const SVG = 'http://www.w3.org/2000/svg';

// The core writes nothing else; a defect there must not become a hole in the page.
const TAGS = new Set(
  (
    'a blockquote button caption details div footer h1 h2 h3 header li ol p section span strong summary table tbody ' +
    'td th thead time tr ul svg path circle rect'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  'role lang dir title type href rel target datetime scope tabindex viewBox d cx cy r x y width height'.split(' '),
);

/** @param {string} name @param {string} value */
function allowed(name, value) {
  if (name === 'href') return /^https?:\/\//.test(value);
  return name.startsWith('aria-') || name.startsWith('data-') || ATTRIBUTES.has(name);
}

/**
 * Builds the DOM of a view.
 * @param {ViewNode} node
 * @param {Words} words
 * @param {Document} document
 * @param {WeakMap<Element, ViewNode>} nodes takes which element was painted from which node
 * @param {(fold: Element, make: () => void) => void} [later] takes how the content of a fold is made; made at once without it
 * @param {boolean} [inSvg]
 * @returns {Node}
 */
export function paint(node, words, document, nodes, later, inSvg = false) {
  const text = node.key ? words(node.key, node.args) : (node.text ?? '');
  if (!node.tag) return document.createTextNode(text);
  if (!TAGS.has(node.tag)) return document.createDocumentFragment();
  const svg = inSvg || node.tag === 'svg';
  const element = svg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  if (node.class) element.setAttribute('class', node.class);
  for (const [name, value] of node.attrs ?? []) if (allowed(name, value)) element.setAttribute(name, value);
  for (const [name, key] of node.labels ?? []) {
    const value = words(key, node.args);
    if (allowed(name, value)) element.setAttribute(name, value);
  }
  if (node.action) element.setAttribute('data-action', node.action);
  if (node.line) element.setAttribute('data-line', lineKey(node.line));
  nodes.set(element, node);
  if (text) element.append(text);
  const children = later ? (node.children ?? []) : childrenOf(node);
  const kept = later ? keptOf(node) : children.length;
  for (let i = 0; i < kept; i++) element.append(paint(children[i], words, document, nodes, later, svg));
  if (later && (node.later || kept < children.length)) {
    const make = (/** @type {ViewNode} */ child) => paint(child, words, document, nodes, later, svg);
    later(element, () => element.append(...childrenOf(node).slice(kept).map(make)));
  }
  return element;
}

/** Children that a node has at once; the others are made when they are wanted. @param {ViewNode} node */
function keptOf({ tag, class: name, children = [] }) {
  if (name === 'panel') return 0;
  return tag === 'details' ? 1 : children.length;
}

/** All children of a node, those too that the core put off. @param {ViewNode} node @returns {ViewNode[]} */
export function childrenOf(node) {
  if (node.later) node.children = [...(node.children ?? []), ...JSON.parse(node.later)];
  delete node.later;
  return node.children ?? [];
}

/** The value of `data-line`. @param {Line} line */
export const lineKey = (line) => `${line.block}:${line.start}:${line.end}`;

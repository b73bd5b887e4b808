// What the page's nodes say of themselves. A form's fields hide its own properties (`<input name="nodeType">`), and named
// elements those of the document (`<img name="createElement">`), so that these are read through the prototypes, of
// which our scripts have their own.

/**
 * The document, with its own properties whatever elements of the page are named like. It is no node: where one is wanted,
 * {@link nodeOf} gives it.
 * @param {Document} document
 * @returns {Document}
 */
export function unhidden(document) {
  return new Proxy(document, {
    get(node, name) {
      const value = Reflect.get(Document.prototype, name, node);
      return typeof value === 'function' ? value.bind(node) : value;
    },
    set: (node, name, value) => Reflect.set(Document.prototype, name, value, node),
  });
}

/** @param {Document} document as {@link unhidden} gives it */
export const nodeOf = (document) => /** @type {Document} */ (document.documentElement.parentNode);

/** @template N, T @param {{ prototype: N }} owner @param {string} name @returns {(node: N) => T} */
function getter(owner, name) {
  const { get } = /** @type {{ get: () => T }} */ (Object.getOwnPropertyDescriptor(owner.prototype, name));
  return (node) => get.call(node);
}

const { getBoundingClientRect, scrollIntoView } = Element.prototype;

/** @type {(node: Node) => NodeListOf<ChildNode>} */
export const childrenOf = getter(Node, 'childNodes');
/** @type {(node: Node) => Element | null} */
export const parentOf = getter(Node, 'parentElement');
/** @type {(element: Element) => string} in lower case */
export const nameOf = getter(Element, 'localName');
/** @type {(element: Element) => NamedNodeMap} */
export const attributesOf = getter(Element, 'attributes');
/** The open one. Asked of many elements: a getter takes twice as long, and Firefox thrice to say of what kind nothing is. @param {Element} element */
export const shadowOf = ({ shadowRoot }) => (shadowRoot && shadowRoot instanceof ShadowRoot ? shadowRoot : null);
/**
 * The elements of a document that can have a shadow tree to any use, picked by the browser, as to ask each would take most of the
 * time of reading: those of the platform that hold nothing that it would hide, and a page's own. Those have names of their
 * own, so all are asked but for the names that are common on pages, the commonest first.
 */
const HOSTS = ':empty, div:not(:has(> *)), :not(div, a, span, li, p, img, ul, td, path, br, tr, h2, h3, strong, button, svg, em, i, b)';

/** The open shadow trees of the elements of a tree. @param {Document | ShadowRoot} tree */
export function shadowsIn(tree) {
  /** @type {Map<Node, ShadowRoot>} */
  const shadows = new Map();
  for (const element of tree.querySelectorAll(tree instanceof ShadowRoot ? '*' : HOSTS)) {
    const root = shadowOf(element);
    if (root) shadows.set(element, root);
  }
  return shadows;
}
/** @type {(element: Element) => HTMLSlotElement | null} */
export const slotOf = getter(Element, 'assignedSlot');
/** @param {Element} element */
export const boxOf = (element) => getBoundingClientRect.call(element);
/** @param {Element} element @param {ScrollIntoViewOptions} options */
export const scrollTo = (element, options) => scrollIntoView.call(element, options);

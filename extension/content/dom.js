// What the page's nodes say of themselves. A form's fields hide its own properties (`<input name="nodeType">`), so that
// these are read through the prototypes, of which our scripts have their own.

/** @template N, T @param {{ prototype: N }} owner @param {string} name @returns {(node: N) => T} */
function getter(owner, name) {
  const { get } = /** @type {{ get: () => T }} */ (Object.getOwnPropertyDescriptor(owner.prototype, name));
  return (node) => get.call(node);
}

const { getAttribute, hasAttribute, hasAttributes, checkVisibility } = Element.prototype;

/** @type {(node: Node) => number} */
export const typeOf = getter(Node, 'nodeType');
/** @type {(node: Node) => Node | null} */
export const firstChildOf = getter(Node, 'firstChild');
/** @type {(node: Node) => Node | null} */
export const nextSiblingOf = getter(Node, 'nextSibling');
/** @type {(node: Node) => Element | null} */
export const parentOf = getter(Node, 'parentElement');
/** @type {(element: Element) => string} in lower case */
export const nameOf = getter(Element, 'localName');
/** @type {(element: Element) => string | null} */
export const spaceOf = getter(Element, 'namespaceURI');
/** @type {(element: Element) => ShadowRoot | null} the open one */
export const shadowOf = getter(Element, 'shadowRoot');
/** @type {(element: Element) => HTMLSlotElement | null} */
export const slotOf = getter(Element, 'assignedSlot');
/** @param {Element} element @param {string} name */
export const attributeOf = (element, name) => getAttribute.call(element, name);
/** @param {Element} element @param {string} name */
export const has = (element, name) => hasAttribute.call(element, name);
/** @param {Element} element */
export const hasAny = (element) => hasAttributes.call(element);
/** @param {Element} element @param {CheckVisibilityOptions} options */
export const isVisible = (element, options) => checkVisibility.call(element, options);

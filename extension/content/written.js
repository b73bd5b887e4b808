// @ts-check
// The page as the browser serialises it, for the core to read, and answers to what the core asks about it then
// (`src/snapshot/written.rs`, `src/article/search.rs`). The core judges; nothing here knows what an element means.

import { CAPS, api, packed } from '../messages.js';
import { attributesOf, boxOf, childrenOf, nameOf, parentOf, shadowsIn, slotOf } from './dom.js';

/** @typedef {{ url: string, html: string | Uint8Array, hosts: number[], selected?: number[] }} Page as `src/browser/reading.rs` takes it, with its mark-up {@link packed} */

/** UTF-16 units of an attribute or a script that a page of too much mark-up keeps: no rule looks for more. */
const KEPT = 1000;

const { checkVisibility } = Element.prototype;
/** Asked of many elements: made once. */
const VISIBILITY = { visibilityProperty: true };

export class Written {
  /** @param {Document} document */
  constructor(document) {
    /** The elements of the document, and of each open shadow tree. @type {NodeListOf<Element>[]} */
    this.trees = [];
    /** @type {ShadowRoot[]} */
    const shadowRoots = (this.shadowRoots = []);
    /** @type {number[]} */
    const hosts = [];
    // Scripts may be switched off where a part of a page was parsed: what stands in this element is then no text but elements.
    const isParsed = document.querySelector('noscript > *');
    const collect = (/** @type {Document | ShadowRoot} */ tree) => {
      const elements = tree.querySelectorAll(isParsed ? ':not(noscript *)' : '*');
      this.trees.push(elements);
      const shadows = shadowsIn(tree);
      for (const [at, element] of shadows.size > 0 ? elements.entries() : []) {
        const root = shadows.get(element);
        if (!root) continue;
        hosts.push(at);
        shadowRoots.push(root);
        collect(root);
      }
    };
    collect(document);
    const html = serialised(document, document.documentElement, shadowRoots);
    /** @type {Page} */
    this.page = { url: document.URL, html: packed(html), hosts };
  }

  /** An element by its number. @param {number} number */
  element(number) {
    for (const elements of this.trees) {
      if (number < elements.length) return elements[number];
      number -= elements.length;
    }
  }

  /**
   * What the core asks.
   * @param {{ shown?: number[], inView?: number[] }} question
   * @returns {{ hidden?: number[], inView?: number }}
   */
  answer({ shown = [], inView }) {
    if (inView) return { inView: this.mostInView(inView) };
    const hidden = [];
    for (const number of shown) if (!isShown(this.element(number))) hidden.push(number);
    return { hidden };
  }

  /** Which of some elements fills most of the window. @param {number[]} numbers @returns {number} its place among them */
  mostInView(numbers) {
    const heights = numbers.map((number) => heightInView(this.element(number)));
    return heights.indexOf(Math.max(...heights));
  }
}

/** @param {Document} document @param {Element} root @param {ShadowRoot[]} shadowRoots */
function serialised(document, root, shadowRoots) {
  const shell = shadowRoots.length > 0 ? /** @type {Element} */ (root.cloneNode(false)).outerHTML : '';
  const end = shell.lastIndexOf('</');
  const html = shell ? shell.slice(0, end) + root.getHTML({ shadowRoots }) + shell.slice(end) : root.outerHTML;
  return html.length > CAPS.html ? shortened(document, root) : html;
}

/** A page of too much mark-up, without what no rule looks for; shadow trees stay behind. @param {Document} document @param {Element} root */
function shortened(document, root) {
  // In a document of no window nothing is run or loaded.
  const copy = document.implementation.createHTMLDocument('').importNode(root, true);
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const attribute of attributesOf(element)) {
      if (attribute.value.length > KEPT) attribute.value = attribute.value.slice(0, KEPT);
    }
    if (nameOf(element) === 'script' || nameOf(element) === 'style') {
      for (const text of childrenOf(element)) text.nodeValue = /** @type {string} */ (text.nodeValue).slice(0, KEPT);
    }
  }
  return copy.outerHTML.slice(0, CAPS.html);
}

/**
 * Whether the browser shows an element. `display: contents` has no box of its
 * own, which `checkVisibility` takes for hidden: there its parent answers.
 * @param {Element | null | undefined} element
 */
export function isShown(element) {
  let at = element;
  while (at && !checkVisibility.call(at, VISIBILITY)) {
    if (getComputedStyle(at).display !== 'contents') return false;
    at = slotOf(at) ?? parentOf(at);
  }
  return true;
}

/** @param {Element | undefined} element */
function heightInView(element) {
  if (!element) return 0;
  const { top, bottom } = boxOf(element);
  return Math.min(bottom, innerHeight) - Math.max(top, 0);
}

/** What the core is reading, by name. @type {Map<string, Written>} */
const readings = new Map();

const listener = (/** @type {any} */ m, /** @type {any} */ { id }, /** @type {(answer: unknown) => void} */ reply) => {
  // The name is known to the background alone.
  const written = id === api.runtime.id && m?.kind === 'ask' && readings.get(m.recording);
  if (written) reply(written.answer(m.question));
  return false;
};

/**
 * Answers what the core asks about a page, from now on until told otherwise.
 * @param {string} name @param {Written} written
 * @returns {() => void} ends it
 */
export function answering(name, written) {
  if (readings.size === 0) api.runtime.onMessage.addListener(listener);
  readings.set(name, written);
  return () => {
    if (readings.delete(name) && readings.size === 0 && api.runtime?.id) api.runtime.onMessage.removeListener(listener);
  };
}

/** A name for a reading that no other has. */
export const newName = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

// @ts-check
// The text of the page's nodes as one text without white space, in which the words of a line are found again:
// `src/snapshot/places.rs` counts the same.

import { shadowOf } from './dom.js';
import { bare } from './text.js';
import { isShown } from './written.js';

/** @typedef {import('../messages.js').Line} Line */

/** The same words elsewhere that are looked at, where they left their place. */
const ELSEWHERE = 50;
/** How long the page's thread is held at a time, ms. */
const SLICE = 5;
/** Nodes read before the clock is looked at: far less than a slice. */
const NODES = 100;

export class Words {
  /** @param {Document} document */
  constructor(document) {
    this.document = document;
    /** @type {Text[]} */
    this.nodes = [];
    /** Where the text of each node begins. @type {number[]} */
    this.starts = [];
    this.text = '';
    /** When all of it was read, ms since the page began. */
    this.since = 0;
  }

  /**
   * Reads the page, a slice at a time: the page's own work comes in between.
   * @param {() => boolean} isWanted whether to go on
   * @returns {Promise<Words | undefined>} nothing where it was no longer wanted
   */
  async read(isWanted) {
    /** @type {string[]} */
    const texts = [];
    let end = performance.now() + SLICE;
    for (const _ of this.collect(this.document, texts, 0)) {
      if (performance.now() < end) continue;
      await new Promise((done) => setTimeout(done));
      if (!isWanted()) return;
      end = performance.now() + SLICE;
    }
    this.text = texts.join('');
    this.since = performance.now();
    return this;
  }

  /**
   * Reads a tree, and then the open shadow trees in it.
   * @param {Document | ShadowRoot} tree @param {string[]} texts takes the text of each node
   * @param {number} at units read before
   * @returns {Generator<void, number>} stops after every few nodes; gives the units read so far
   */
  *collect(tree, texts, at) {
    const root = 'documentElement' in tree ? tree.documentElement : tree;
    const walker = this.document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const shadows = [];
    for (let node = walker.nextNode(), count = 1; node; node = walker.nextNode(), count++) {
      if (count % NODES === 0) yield;
      if (node instanceof Element) {
        const shadow = shadowOf(node);
        if (shadow) shadows.push(shadow);
        continue;
      }
      const text = bare(/** @type {Text} */ (node).data);
      if (!text) continue;
      this.nodes.push(/** @type {Text} */ (node));
      this.starts.push(at);
      texts.push(text);
      at += text.length;
    }
    for (const shadow of shadows) at = yield* this.collect(shadow, texts, at);
    return at;
  }

  /**
   * Where a line stands: at its place, or the nearest one where all of its words are shown.
   * @param {Line} line
   * @returns {Range | null}
   */
  find({ text, places = [] }) {
    const words = bare(text);
    const [first] = places;
    if (first === undefined || words.length === 0) return null;
    const range = this.at(words, places, 0);
    if (range) return range;
    const head = words.slice(0, places[1]);
    const found = [];
    for (let at = this.text.indexOf(head); at >= 0 && found.length < ELSEWHERE; at = this.text.indexOf(head, at + 1)) found.push(at);
    found.sort((a, b) => Math.abs(a - first) - Math.abs(b - first));
    for (const at of found) {
      const there = this.at(words, places, at - first);
      if (there && isShown(there.startContainer.parentElement)) return there;
    }
    return null;
  }

  /**
   * The range of words whose stretches stand at these places, or so much later.
   * @param {string} words @param {number[]} places pairs of place and length @param {number} later
   */
  at(words, places, later) {
    let done = 0;
    for (let i = 0; i < places.length; i += 2) {
      const stretch = words.slice(done, done + places[i + 1]);
      if (stretch.length !== places[i + 1] || !this.text.startsWith(stretch, places[i] + later)) return null;
      done += stretch.length;
    }
    if (done !== words.length) return null;
    const last = places.length - 2;
    return this.range(places[0] + later, places[last] + places[last + 1] + later);
  }

  /** The range of so many units of the text, if the page still has it. @param {number} start @param {number} end */
  range(start, end) {
    const [first, last] = [this.nodeAt(start), this.nodeAt(end - 1)];
    for (let i = first; i <= last; i++) {
      const { isConnected, data } = this.nodes[i];
      if (!isConnected || !this.text.startsWith(bare(data), this.starts[i])) return null;
    }
    const [a, b] = [this.nodes[first], this.nodes[last]];
    // A range cannot lead from one shadow tree into another.
    if (a.getRootNode() !== b.getRootNode()) return null;
    const range = this.document.createRange();
    range.setStart(a, unit(a, start - this.starts[first]));
    range.setEnd(b, unit(b, end - 1 - this.starts[last]) + 1);
    return range;
  }

  /** The node that holds a unit of the text. @param {number} at */
  nodeAt(at) {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The unit of a node before which so many stand that are no white space. @param {Text} node @param {number} count */
function unit({ data }, count) {
  for (const { index, 0: words } of data.matchAll(/[^ \t\n\r\f]+/g)) {
    if (count < words.length) return index + count;
    count -= words.length;
  }
  return data.length;
}

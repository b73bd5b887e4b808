// @ts-check
// The text of the page's nodes as one text without white space, in which the words of a line are found again, and ranges
// of the page told to the core: `src/snapshot/places.rs` counts the same.

import { shadowOf } from './dom.js';
import { isShown } from './written.js';

/** @typedef {import('../messages.js').Line} Line */

/** White space that is folded where a page is rendered. */
const SPACES = /[ \t\n\r\f]+/g;
/** The same words elsewhere that are looked at, where they left their place. */
const ELSEWHERE = 50;

/** Half a character that stands alone is another one to the core. @param {string} text */
const bare = (text) => {
  const words = text.replace(SPACES, '');
  return words.isWellFormed?.() === false ? words.toWellFormed() : words;
};

export class Words {
  /** @param {Document} document */
  constructor(document) {
    this.document = document;
    /** @type {Text[]} */
    this.nodes = [];
    /** Where the text of each node begins. @type {number[]} */
    this.starts = [];
    /** @type {string[]} */
    const texts = [];
    let at = 0;
    const collect = (/** @type {Document | ShadowRoot} */ tree) => {
      const walker = document.createTreeWalker('documentElement' in tree ? document.documentElement : tree, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = bare(/** @type {Text} */ (node).data);
        if (!text) continue;
        this.nodes.push(/** @type {Text} */ (node));
        this.starts.push(at);
        texts.push(text);
        at += text.length;
      }
      for (const element of tree.querySelectorAll('*')) {
        const root = shadowOf(element);
        if (root) collect(root);
      }
    };
    collect(document);
    this.text = texts.join('');
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

  /**
   * Where ranges of the page stand in the text: pairs of first unit and first one after them.
   * @param {Range[]} ranges
   */
  placesOf(ranges) {
    return ranges.flatMap((range) => {
      const inside = (/** @type {Text} */ node) => range.intersectsNode(node);
      const first = this.nodes.findIndex(inside);
      if (first < 0) return [];
      let last = first;
      while (last + 1 < this.nodes.length && inside(this.nodes[last + 1])) last++;
      const [a, b] = [this.nodes[first], this.nodes[last]];
      const start = range.startContainer === a ? bare(a.data.slice(0, range.startOffset)).length : 0;
      const end = bare(range.endContainer === b ? b.data.slice(0, range.endOffset) : b.data).length;
      return [this.starts[first] + start, this.starts[last] + end];
    });
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

/** The ranges of a selection; Firefox allows several. @param {Selection | null} selection */
export function rangesOf(selection) {
  const ranges = [];
  for (let i = 0; i < (selection?.rangeCount ?? 0); i++) {
    const range = /** @type {Selection} */ (selection).getRangeAt(i);
    if (!range.collapsed) ranges.push(range);
  }
  return ranges;
}

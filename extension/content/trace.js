// From a line of the report to its words on the page and back: finds them, marks
// them with the CSS Custom Highlight API, scrolls to them. The article's DOM is only read.

import { boxOf, nodeOf, scrollTo } from './dom.js';
import { dress } from './dress.js';
import { lineKey } from './paint.js';
import { Words } from './words.js';

/** @typedef {import('../messages.js').Line} Line */

const CURRENT = 'saillant-current';
const MARKS = 'saillant-marks';

/** Colours of both marks, legible on light and dark pages alike: the text is given its own ink. */
const SHEET = `
::highlight(${MARKS}) { background-color: #fbe7a1; color: #1f1b12; }
::highlight(${CURRENT}) { background-color: #ffcf4d; color: #1f1b12; }
@media (forced-colors: active) {
  ::highlight(${MARKS}), ::highlight(${CURRENT}) { background-color: Mark; color: MarkText; }
}
@media print {
  ::highlight(${MARKS}), ::highlight(${CURRENT}) { background-color: transparent; color: inherit; }
}`;

/** How long the words of a page are kept, ms. */
const KEPT = 10_000;
/** How soon a page is looked at once more for a line that is not where it was, ms. */
const AGAIN = 1000;

export class Trace {
  /** @param {Document} document */
  constructor(document) {
    this.document = document;
    /** @type {Map<Node, () => void>} the trees that have the colours of the marks, and how they lose them */
    this.dressed = new Map();
    /** @type {Map<string, Range>} */
    this.marked = new Map();
    /** @type {Line | null} the line gone to last: it stays marked when the pointer is on no other */
    this.held = null;
    /** @type {Line | null} the line that is to be marked */
    this.pointed = null;
    /** @type {Line[]} the lines that are to be marked until told otherwise */
    this.wanted = [];
    /** @type {Promise<Words | undefined> | undefined} the words of the page */
    this.words = undefined;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /**
   * Where a line stands on the page now: all of its words.
   * @param {Line} line
   * @param {boolean} [asked] whether the reader asks for this line: then the page is looked at again, however soon
   * @returns {Promise<Range | null>}
   */
  async find(line, asked = false) {
    const known = this.words;
    const words = await known;
    const range = words?.find(line);
    if (range) return range;
    if (words && !asked && performance.now() - words.since < AGAIN) return null;
    // The page may have changed since. Whoever saw that first has it read once for all.
    if (this.words === known) this.read();
    return (await this.words)?.find(line) ?? null;
  }

  /** Has the words of the page read. */
  read() {
    const words = new Words(this.document).read(() => this.words === words);
    this.words = words;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.words = undefined), KEPT);
  }

  /** Marks one line, or the one gone to. @param {Line | null} line @returns {Promise<boolean>} whether it stands on the page */
  async point(line) {
    const at = (this.pointed = line ?? this.held);
    const range = at && (await this.find(at));
    // The pointer may be on another line by now.
    if (at === this.pointed) this.set(CURRENT, range ? [range] : [], 1);
    return !!range;
  }

  /** Lets go of the line gone to. */
  release() {
    this.held = null;
    void this.point(null);
  }

  /** Marks all of these lines until told otherwise. @param {Iterable<Line>} lines */
  async mark(lines) {
    const wanted = (this.wanted = [...lines]);
    const marked = new Map();
    for (const line of wanted) {
      const range = await this.find(line);
      if (range) marked.set(lineKey(line), range);
    }
    if (wanted !== this.wanted) return;
    this.marked = marked;
    this.set(MARKS, [...marked.values()], 0);
  }

  /** The key of the marked line at a point of the window, if any. @param {number} x @param {number} y */
  lineAt(x, y) {
    const { document } = this;
    const place = /** @type {any} */ (document).caretPositionFromPoint?.(x, y);
    const range = place ? null : document.caretRangeFromPoint?.(x, y);
    const node = place?.offsetNode ?? range?.startContainer;
    const offset = place?.offset ?? range?.startOffset;
    if (!node) return null;
    for (const [key, marked] of this.marked) {
      const inOne = marked.startContainer.getRootNode() === node.getRootNode();
      if (inOne && marked.isPointInRange(node, offset)) return key;
    }
    return null;
  }

  /**
   * Scrolls to a line and marks it.
   * @param {Line} line @param {number} [covered] of the window's height, from its bottom, px
   * @returns {Promise<boolean>} whether it stands on the page
   */
  async go(line, covered = 0) {
    this.pointed = line;
    const range = await this.find(line, true);
    this.held = range && line;
    if (range || this.pointed === line) this.set(CURRENT, range ? [range] : [], 1);
    if (!range) return false;
    const element = range.startContainer.parentElement;
    if (!element) return true;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    // A paragraph longer than the window: its middle is not where the sentence is.
    if (covered > 0 || boxOf(element).height > innerHeight * 0.8) {
      const top = range.getBoundingClientRect().top;
      scrollTo(element, { block: 'nearest', behavior: 'instant' });
      const now = range.getBoundingClientRect().top;
      scrollBy({ top: now - (innerHeight - covered) / 3, behavior: top === now ? behavior : 'instant' });
    } else {
      scrollTo(element, { block: 'center', inline: 'nearest', behavior });
    }
    return true;
  }

  /** @param {string} name @param {Range[]} ranges @param {number} priority */
  set(name, ranges, priority) {
    const { highlights } = CSS;
    if (ranges.length === 0) {
      highlights.delete(name);
      if (!highlights.has(CURRENT) && !highlights.has(MARKS)) this.undress();
      return;
    }
    for (const range of ranges) {
      const tree = /** @type {Document | ShadowRoot} */ (range.startContainer.getRootNode());
      if (this.dressed.has(tree)) continue;
      this.dressed.set(tree, dress(tree === nodeOf(this.document) ? this.document : tree, SHEET));
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    highlights.set(name, highlight);
  }

  /** Takes the colours of the marks away. */
  undress() {
    for (const undress of this.dressed.values()) undress();
    this.dressed.clear();
  }

  /** Takes every mark off the page. */
  stop() {
    this.set(CURRENT, [], 1);
    this.set(MARKS, [], 0);
    this.marked.clear();
    clearTimeout(this.timer);
    this.words = undefined;
    this.pointed = null;
    this.wanted = [];
  }
}

// From a line of the report to its words on the page and back: finds them, marks
// them with the CSS Custom Highlight API, scrolls to them. The article's DOM is only read.

import { record, rangeOf } from './record.js';
import { lineKey } from './paint.js';

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

/** Characters without white space: how a page writes it does not matter. @param {string} text */
const bare = (text) => text.replace(/\s+/gu, '');

export class Trace {
  /**
   * @param {Document} document
   * @param {any} places as `record` gave them, or what gives them; nothing where the text stands nowhere
   * @param {(line: Line) => Line} [whole] the line in the recording of the whole page, for a part of it
   */
  constructor(document, places, whole = (line) => line) {
    this.document = document;
    this.places = places;
    this.whole = whole;
    /** @type {Map<Document | ShadowRoot, CSSStyleSheet | HTMLStyleElement>} */
    this.sheets = new Map();
    /** @type {Map<string, Range>} */
    this.marked = new Map();
    /** @type {Line | null} the line gone to last: it stays marked when the pointer is on no other */
    this.held = null;
    /** @type {ReturnType<typeof record> | undefined} a second look at a page that changed; kept for the lines of one moment */
    this.again = undefined;
  }

  /**
   * Where a line stands on the page now.
   * @param {Line} line
   * @returns {Range | null}
   */
  find(line) {
    const at = this.whole(line);
    if (typeof this.places === 'function') this.places = this.places();
    const range = this.places && rangeOf(this.places, at);
    if (range && stands(range, at.text)) return range;
    return this.findAgain(at);
  }

  /** Looks for the words of a line on a page that changed since. @param {Line} line */
  findAgain(line) {
    if (!this.places) return null;
    if (!this.again) {
      this.again = record(this.document);
      setTimeout(() => (this.again = undefined), 1000);
    }
    const { snapshot, places } = this.again;
    /** @type {{ distance: number, block: number, start: number } | undefined} */
    let best;
    for (const [block, { text, node }] of snapshot.blocks.entries()) {
      const start = text.indexOf(line.text);
      if (start < 0 || snapshot.nodes[node].hidden) continue;
      const distance = Math.abs(block - line.block);
      if (!best || distance < best.distance) best = { distance, block, start };
    }
    if (!best) return null;
    return rangeOf(places, { ...line, block: best.block, start: best.start, end: best.start + line.text.length });
  }

  /** Marks one line, or the one gone to. @param {Line | null} line @returns {boolean} whether it stands on the page */
  point(line) {
    const at = line ?? this.held;
    const range = at && this.find(at);
    this.set(CURRENT, range ? [range] : [], 1);
    return !!range;
  }

  /** Lets go of the line gone to. */
  release() {
    this.held = null;
    this.point(null);
  }

  /** Marks all of these lines until told otherwise. @param {Iterable<Line>} lines */
  mark(lines) {
    this.marked.clear();
    for (const line of lines) {
      const range = this.find(line);
      if (range) this.marked.set(lineKey(line), range);
    }
    this.set(MARKS, [...this.marked.values()], 0);
  }

  /**
   * The key of the marked line at a point of the window, if any.
   * @param {number} x @param {number} y
   */
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

  /** Scrolls to a line and marks it. @param {Line} line @returns {boolean} whether it stands on the page */
  go(line) {
    const range = this.find(line);
    this.set(CURRENT, range ? [range] : [], 1);
    this.held = range && line;
    if (!range) return false;
    const element = range.startContainer.parentElement;
    const still = this.document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = still ? 'instant' : 'smooth';
    const window = /** @type {Window} */ (this.document.defaultView);
    const box = element?.getBoundingClientRect();
    // A paragraph longer than the window: its middle is not where the sentence is.
    if (box && box.height > window.innerHeight * 0.8) {
      const top = range.getBoundingClientRect().top;
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const now = range.getBoundingClientRect().top;
      window.scrollBy({ top: now - window.innerHeight / 3, behavior: top === now ? behavior : 'instant' });
    } else {
      element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    }
    return true;
  }

  /** @param {string} name @param {Range[]} ranges @param {number} priority */
  set(name, ranges, priority) {
    const highlights = globalThis.CSS?.highlights;
    if (!highlights) return;
    if (ranges.length === 0) {
      highlights.delete(name);
      if (highlights.size === 0 || (!highlights.has(CURRENT) && !highlights.has(MARKS))) this.undress();
      return;
    }
    for (const range of ranges) this.dress(/** @type {any} */ (range.startContainer.getRootNode()));
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    highlights.set(name, highlight);
  }

  /** Gives a tree the colours of the marks. @param {Document | ShadowRoot} tree */
  dress(tree) {
    if (this.sheets.has(tree)) return;
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SHEET);
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
      this.sheets.set(tree, sheet);
    } catch {
      // Older Firefox does not let an extension's sheet into a page's list.
      const style = this.document.createElement('style');
      style.textContent = SHEET;
      ('head' in tree ? tree.documentElement : tree).append(style);
      this.sheets.set(tree, style);
    }
  }

  undress() {
    for (const [tree, sheet] of this.sheets) {
      if (sheet instanceof CSSStyleSheet) {
        tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((s) => s !== sheet);
      } else sheet.remove();
    }
    this.sheets.clear();
  }

  /** Takes every mark off the page. */
  stop() {
    this.set(CURRENT, [], 1);
    this.set(MARKS, [], 0);
    this.undress();
    this.marked.clear();
    this.again = undefined;
  }
}

/**
 * Whether the words of a line, all of them, still stand in the range that was recorded. Where text that is not shown
 * stands among them, only a second look can tell.
 * @param {Range} range @param {string} text
 */
const stands = (range, text) => bare(range.toString()) === bare(text);

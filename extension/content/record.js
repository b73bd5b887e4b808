// @ts-check
// Records what the page shows as a Snapshot (src/snapshot.rs gives the meaning of
// every field), as src/tool/html/ does it from a file: the two must agree, and
// tests/browsers/parity.mjs holds them to it. Positions are UTF-16 units.
//
// One walk without recursion. The page's DOM is read, never changed. In a document
// that is not shown (DOMParser), only attributes decide what is visible.

import { SENTENCES, isInSentence, isLineOfMath, isNextParagraph, isOverlay, isSign, textAfter } from './border.js';
import {
  attributeOf, firstChildOf, has, hasAny, isVisible, nameOf, nextSiblingOf, parentOf, shadowOf, slotOf, spaceOf, typeOf,
} from './dom.js';
import { attr, readHead, short, wellFormed } from './head.js';

export { firstLook } from './first-look.js';
export { rangeOf } from './range.js';

/** @typedef {{ start: number, end: number, kind: string }} Mark */
/** @typedef {{ node: number, inner: number, text: string, marks: Mark[] }} Block */
/** @typedef {{ parent: number, tag: string, class?: string, id?: string, role?: string, item?: string,
 *   hidden?: boolean, fields?: number, media?: number, buttons?: number }} Node_ */
/** @typedef {{ url: string, canonical: string, title: string, lang: string, meta: { name: string, content: string }[],
 *   json_ld: string[], times: { block: number, datetime: string, item: string }[], passwords: number,
 *   nodes: Node_[], blocks: Block[], truncated: boolean }} Snapshot */
/** @typedef {{ text: string, nodes: Text[] }} Place where a block stands: its text, and the text nodes that hold it */

/** UTF-16 units of text recorded at most; src/tool/html.rs says why. */
const MAX_TEXT = 2_000_000;

/**
 * What the recorder does with an element: src/tool/html/tags.rs; anything else of HTML is inline. The inline
 * names that most pages use are here so that their name space need not be asked for.
 * @type {Map<string, string>}
 */
const ROLES = new Map();
for (const [role, names] of Object.entries({
  block: 'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 hgroup section article aside header footer main nav address blockquote figure figcaption table caption thead tbody tfoot tr td th form fieldset legend details summary dialog center dir menu hr html body search',
  pre: 'pre listing xmp plaintext',
  break: 'br',
  slot: 'slot',
  button: 'button',
  field: 'input select textarea',
  media: 'img video audio iframe object embed',
  inline: 'a span strong b em i u small sup sub time cite q code abbr label mark',
  foreign: 'svg',
  skip: 'head script style noscript template canvas datalist option optgroup progress meter rp noembed noframes title frameset del s strike',
})) {
  for (const name of names.split(' ')) ROLES.set(name, role);
}

/** @type {Map<string, string>} */
const MARKS = new Map(Object.entries({
  strong: 'strong', b: 'strong', em: 'em', i: 'em', q: 'quote', cite: 'cite',
  code: 'code', kbd: 'code', samp: 'code', sup: 'sup', sub: 'sup', time: 'time',
}));

/** Order of marks that begin and end at the same place. */
const MARK_ORDER = ['link', 'strong', 'em', 'quote', 'cite', 'code', 'sup', 'time', 'author'];

const BUTTONS = new Set(['hidden', 'submit', 'button', 'image', 'reset']);
const UNSEEN = /(?:^|[ \t\n\r\f])(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only|element-invisible|a11y-hidden|u-hidden-visually|katex-mathml|mjx-assistive-mml)(?:[ \t\n\r\f]|$)/;
const HTML = 'http://www.w3.org/1999/xhtml';
const SPACES = /[ \t\n\r\f]+/g;
/** Most texts have nothing that {@link SPACES} would change. */
const FOLDABLE = /[\t\n\r\f]|  /;
const AUTHOR = /(?:^|[ \t\n\r\f])author(?:[ \t\n\r\f]|$)/i;
const AUTHOR_CLASS = /(?:^|[ \t\n\r\f])(?:author|p-author|post-author|entry-author|author-name)(?:[ \t\n\r\f]|$)/;
/** The beginning of a date of ISO 8601. */
const DATE = /^[ \t\n\r\f]*[0-9]{4}-/;
const HEADING = /^h[1-6]$/;
const BLANK = /^[ \t\n\r\f\u00a0\u200b\ufeff]*$/;

/**
 * @param {Document} document
 * @param {{ text?: number }} [limits]
 * @returns {{ snapshot: Snapshot, places: Place[] }}
 */
export function record(document, limits = {}) {
  const walk = new Walk(document, limits.text ?? MAX_TEXT);
  readHead(document, walk.out);
  walk.run(document.documentElement);
  return { snapshot: walk.out, places: walk.places };
}

/**
 * Whether the own attributes of an element that has some say that it is not shown. In a page that is
 * laid out, `hidden`, `style` and the like are left to its style sheets.
 * @param {Element} e @param {boolean} laidOut
 */
function hidesItself(e, laidOut) {
  if (attributeOf(e, 'aria-hidden')?.toLowerCase() === 'true' && (isOverlay(e) || (isInline(e) && isSign(e)))) return true;
  const classes = attributeOf(e, 'class');
  if (classes && UNSEEN.test(classes)) return true;
  return !laidOut && (has(e, 'hidden') || has(e, 'popover') || styleHides(attr(e, 'style')));
}

/** @param {Element} e */
const isInline = (e) => (ROLES.get(nameOf(e)) ?? 'inline') === 'inline';

/** @param {string} style */
function styleHides(style) {
  return style.split(';').some((declaration) => {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim().toLowerCase();
    return (property === 'display' && value.startsWith('none')) || (property === 'visibility' && value.startsWith('hidden'));
  });
}

/** Asked of every block: made once. */
const VISIBILITY = { visibilityProperty: true };

/**
 * Whether the browser shows the element. `display: contents` has no box of its
 * own, which `checkVisibility` takes for hidden: there its parent answers.
 * @param {Element} e
 */
function isShown(e) {
  /** @type {Element | null} */
  let at = e;
  while (at && !isVisible(at, VISIBILITY)) {
    if (getComputedStyle(at).display !== 'contents') return false;
    at = slotOf(at) ?? parentOf(at);
  }
  return true;
}

/** @param {Mark} a @param {Mark} b */
const inOrder = (a, b) =>
  a.start - b.start || b.end - a.end || MARK_ORDER.indexOf(a.kind) - MARK_ORDER.indexOf(b.kind);

/** The text of one block while it is read: white space folded as rendered. */
class Run {
  text = '';
  /** White space that is rendered only if text follows. */
  pending = '';
  /** @type {Mark[]} */
  done = [];
  /** @type {{ kind: string, start: number }[]} `start` is -1 until text follows */
  open = [];
  /** @type {Text[]} */
  nodes = [];

  /** @param {Text} node @param {boolean} keepSpace @returns {boolean} whether there is more than white space */
  push(node, keepSpace) {
    const data = node.data;
    let from = 0;
    let to = data.length;
    while (from < to && isSpace(data.charCodeAt(from))) from++;
    while (to > from && isSpace(data.charCodeAt(to - 1))) to--;
    if (this.text || from < to) this.nodes.push(node);
    if (from > 0) this.space(data.slice(0, from), keepSpace);
    if (from === to) return false;
    if (this.text) this.text += this.pending;
    this.pending = '';
    for (let i = this.open.length - 1; i >= 0 && this.open[i].start < 0; i--) this.open[i].start = this.text.length;
    const body = to - from === data.length ? data : data.slice(from, to);
    this.text += keepSpace || !FOLDABLE.test(body) ? body : body.replace(SPACES, ' ');
    if (to < data.length) this.space(data.slice(to), keepSpace);
    return true;
  }

  /** @param {string} space @param {boolean} keepSpace */
  space(space, keepSpace) {
    if (keepSpace) this.pending += space;
    else if (space && !this.pending) this.pending = ' ';
  }

  lineBreak() {
    while (this.pending.endsWith(' ')) this.pending = this.pending.slice(0, -1);
    this.pending += '\n';
  }

  close() {
    const mark = this.open.pop();
    if (mark && mark.start >= 0) this.done.push({ start: mark.start, end: this.text.length, kind: mark.kind });
  }

  /** The block ends; open marks go on in the next block. */
  take() {
    const { text, done, nodes } = this;
    this.pending = '';
    if (!text) return null;
    for (const mark of this.open) {
      if (mark.start >= 0) done.push({ start: mark.start, end: text.length, kind: mark.kind });
      mark.start = -1;
    }
    this.text = '';
    this.done = [];
    this.nodes = [];
    if (BLANK.test(text)) return null;
    if (done.length > 1) done.sort(inOrder);
    return { text: wellFormed(text), marks: done, nodes };
  }
}

/** @param {number} c */
function isSpace(c) {
  return c === 32 || c === 10 || c === 9 || c === 13 || c === 12;
}

/** An element that the walk is inside of; made once for each depth, and used again. */
class Frame {
  /** @type {Element} */
  element = /** @type {any} */ (null);
  /** @type {Node | null} child to visit next */
  next = null;
  /** @type {Node[] | null} what a slot shows, last first */
  assigned = null;
  /** Where it stands in the snapshot; -1 until text needs it. */
  node = -1;
  /** Index of the innermost block-level frame. */
  block = 0;
  isBlock = false;
  keepSpace = false;
  hidden = false;
  heading = false;
  /** A closed `details`. */
  closed = false;
  /** Marks to close at the end. */
  marks = 0;
  fields = 0;
  media = 0;
  buttons = 0;
}

class Walk {
  /** @param {Document} document @param {number} maxText */
  constructor(document, maxText) {
    this.laidOut = document.defaultView !== null;
    this.maxText = maxText;
    this.units = 0;
    /** @type {Snapshot} */
    this.out = { url: '', canonical: '', title: '', lang: '', meta: [], json_ld: [], times: [], passwords: 0,
      nodes: [], blocks: [], truncated: false };
    /** @type {Place[]} */
    this.places = [];
    /** @type {Frame[]} of which the first `depth` are in use */
    this.stack = [];
    this.depth = 0;
    this.run_ = new Run();
    /** @type {{ index: number, element: Element, node: number }[]} inline elements that hold all of the run's text */
    this.inner = [];
    /** Frames below this index have been open since the last text. */
    this.low = 0;
  }

  /** @param {Element | null} root */
  run(root) {
    if (root) this.enter(root);
    while (this.depth > 0 && !this.out.truncated) {
      const frame = this.stack[this.depth - 1];
      const child = frame.assigned ? frame.assigned.pop() : frame.next;
      if (!child) {
        this.exit(frame);
        continue;
      }
      if (!frame.assigned) frame.next = nextSiblingOf(child);
      const type = typeOf(child);
      if (type === 3) this.text(/** @type {Text} */ (child), frame);
      else if (type === 1) this.enter(/** @type {Element} */ (child));
    }
  }

  /** @param {Element} e */
  enter(e) {
    const name = nameOf(e);
    const index = this.depth;
    const parent = index > 0 ? this.stack[index - 1] : undefined;
    const role = this.role(e, name, parent);
    if (role === 'foreign') return;
    const isBlock = role === 'block' || role === 'pre';
    let hidden = parent?.hidden ?? false;
    if (parent?.closed) {
      const shown = name === 'summary';
      if (!shown && !isBlock) return;
      hidden ||= !shown;
    }
    if (role === 'break') return this.run_.lineBreak();
    if (role === 'field' || role === 'media' || role === 'skip') return this.count(e, role);
    if (role === 'button' && !parent?.heading && !this.isInSentence(e)) return this.count(e, role);
    if (isBlock || (role === 'inline' && isNextParagraph(e, this.run_))) this.flush();
    const bare = !hasAny(e);
    let hides = false;
    if (!bare && name !== 'body' && name !== 'html') hides = hidesItself(e, this.laidOut);
    if (name === 'dialog' && !this.laidOut) hides ||= !has(e, 'open');
    const maybe = hides || (this.laidOut && !bare && !isBlock && role !== 'slot' && mayHide(e));
    if (maybe && parent && !hidden && (hides || !isShown(e))) {
      // Either it is hidden alone, or all of the block that it stands in.
      if (this.laidOut && !isShown(this.stack[parent.block].element)) {
        this.hide(parent.block);
        hidden = true;
      } else if (!isBlock) {
        return;
      }
    }
    const frame = (this.stack[index] ??= new Frame());
    this.depth++;
    const assigned = role === 'slot' ? /** @type {HTMLSlotElement} */ (e).assignedNodes().reverse() : [];
    frame.element = e;
    frame.next = firstChildOf(shadowOf(e) ?? e);
    frame.assigned = assigned.length ? assigned : null;
    frame.node = -1;
    frame.block = isBlock ? index : (parent?.block ?? 0);
    frame.isBlock = isBlock;
    frame.keepSpace = role === 'pre' || (parent?.keepSpace ?? false);
    frame.hidden = hidden || hides;
    frame.heading = (parent?.heading ?? false) || (isBlock && HEADING.test(name));
    frame.closed = name === 'details' && !has(e, 'open');
    frame.marks = isBlock ? 0 : this.mark(e, name, bare);
    frame.fields = 0;
    frame.media = 0;
    frame.buttons = 0;
  }

  /** What an element is where it stands. @param {Element} e @param {string} name @param {Frame | undefined} parent */
  role(e, name, parent) {
    const known = ROLES.get(name);
    if (known) return known;
    if (spaceOf(e) !== HTML) {
      const inside = parent !== undefined && spaceOf(parent.element) !== HTML;
      const reads = inside ? !name.startsWith('annotation') : name === 'math' && isLineOfMath(e);
      return reads ? 'inline' : 'foreign';
    }
    const part = name.includes('-') && !this.run_.text && parent?.isBlock && !SENTENCES.test(nameOf(parent.element));
    return part && !textAfter(e).trim() ? 'block' : 'inline';
  }

  /** Whether a button is a part of a sentence. @param {Element} e */
  isInSentence(e) {
    const owner = this.depth > 0 && this.stack[this.stack[this.depth - 1].block].element;
    return owner && SENTENCES.test(nameOf(owner)) && isInSentence(e, this.run_.text);
  }

  /** Opens the marks of an inline element. @param {Element} e @param {string} name @param {boolean} bare without attributes */
  mark(e, name, bare) {
    let marks = 0;
    const kind = name === 'a' && has(e, 'href') ? 'link' : MARKS.get(name);
    if (kind) marks = this.run_.open.push({ kind, start: -1 }) && 1;
    if (bare) return marks;
    if (AUTHOR.test(attr(e, 'rel')) || AUTHOR.test(attr(e, 'itemprop')) || AUTHOR_CLASS.test(attr(e, 'class'))) {
      this.run_.open.push({ kind: 'author', start: -1 });
      marks++;
    }
    const title = name === 'abbr' && DATE.test(attr(e, 'title')) ? attr(e, 'title') : null;
    const datetime = name === 'time' ? attributeOf(e, 'datetime') : title;
    if (datetime !== null) {
      const item = has(e, 'pubdate') ? 'pubdate' : attr(e, 'itemprop') || attr(e, 'class');
      this.out.times.push({ block: this.out.blocks.length, datetime: datetime.trim(), item });
    }
    return marks;
  }

  /** @param {Frame} frame the innermost */
  exit(frame) {
    if (frame.isBlock) this.flush();
    this.depth--;
    for (let i = 0; i < frame.marks; i++) this.run_.close();
    if (this.low > this.depth) this.low = this.depth;
    if (frame.fields === 0 && frame.media === 0 && frame.buttons === 0) return;
    const node = this.out.nodes[frame.node];
    if (node && frame.fields) node.fields = frame.fields;
    if (node && frame.media) node.media = frame.media;
    if (node && frame.buttons) node.buttons = frame.buttons;
    if (this.depth === 0) return;
    const parent = this.stack[this.depth - 1];
    parent.fields += frame.fields;
    parent.media += frame.media;
    parent.buttons += frame.buttons;
  }

  /** @param {Element} e @param {string} role */
  count(e, role) {
    if (this.depth === 0 || role === 'skip') return;
    const frame = this.stack[this.depth - 1];
    const type = attr(e, 'type').toLowerCase();
    if (role === 'media') frame.media++;
    else if (role === 'button' || (nameOf(e) === 'input' && type !== 'hidden' && BUTTONS.has(type))) frame.buttons++;
    else if (nameOf(e) !== 'input' || !BUTTONS.has(type)) {
      frame.fields++;
      if (type === 'password') this.out.passwords++;
    }
  }

  /** @param {Text} node @param {Frame} frame the innermost */
  text(node, frame) {
    if (frame.closed) return;
    const first = !this.run_.text;
    if (!this.run_.push(node, frame.keepSpace)) return;
    if (first) {
      for (let i = frame.block + 1; i < this.depth; i++) {
        this.inner.push({ index: i, element: this.stack[i].element, node: this.stack[i].node });
      }
    } else {
      while (this.inner.length && this.inner[this.inner.length - 1].index >= this.low) this.inner.pop();
    }
    this.low = this.depth;
  }

  /** Ends the run of text, under the block-level element that the walk is in. */
  flush() {
    const run = this.run_.take();
    if (!run || this.depth === 0) {
      this.inner.length = 0;
      return;
    }
    const index = this.stack[this.depth - 1].block;
    const owner = this.stack[index];
    if (this.units + run.text.length > this.maxText) {
      let end = this.maxText - this.units;
      if (/[\ud800-\udbff]/.test(run.text[end - 1] ?? '')) end--;
      run.text = run.text.slice(0, end);
      run.marks = run.marks.filter((m) => m.start < end);
      for (const m of run.marks) m.end = Math.min(m.end, end);
      this.out.truncated = true;
      if (!run.text) return;
    }
    this.units += run.text.length;
    if (this.laidOut && !owner.hidden && !isShown(owner.element)) this.hide(index);
    const node = this.nodeOf(index);
    let inner = node;
    for (const { index: at, element, node: known } of this.inner) {
      if (known >= 0) {
        inner = known;
        continue;
      }
      inner = this.addNode(element, inner, owner.hidden);
      if (at < this.depth && this.stack[at].element === element) this.stack[at].node = inner;
    }
    this.inner.length = 0;
    this.out.blocks.push({ node, inner, text: run.text, marks: run.marks });
    this.places.push({ text: run.text, nodes: run.nodes });
  }

  /** Marks a block's frames, and those around it that are not shown. @param {number} index */
  hide(index) {
    for (let i = index; i < this.depth; i++) this.stack[i].hidden = true;
    for (let i = index - 1; i >= 0 && !this.stack[i].hidden && !isShown(this.stack[i].element); i--) {
      this.stack[i].hidden = true;
    }
  }

  /** The snapshot's node of a frame; it and its ancestors are added where they are missing. @param {number} index */
  nodeOf(index) {
    let known = index;
    while (known >= 0 && this.stack[known].node < 0) known--;
    let node = known < 0 ? 0 : this.stack[known].node;
    for (let i = known + 1; i <= index; i++) {
      node = this.addNode(this.stack[i].element, node, this.stack[i].hidden);
      this.stack[i].node = node;
    }
    return node;
  }

  /** @param {Element} e @param {number} parent @param {boolean} hidden */
  addNode(e, parent, hidden) {
    /** @type {Node_} */
    const node = { parent, tag: nameOf(e) };
    if (hasAny(e)) {
      for (const [key, name] of NODE_ATTRIBUTES) {
        const value = attributeOf(e, name);
        if (value) node[key] = short(value);
      }
    }
    if (hidden) node.hidden = true;
    return this.out.nodes.push(node) - 1;
  }
}

/** @type {['class' | 'id' | 'role' | 'item', string][]} */
const NODE_ATTRIBUTES = [['class', 'class'], ['id', 'id'], ['role', 'role'], ['item', 'itemprop']];

/** Whether a style sheet is likely to take an inline element away by itself. @param {Element} e */
function mayHide(e) {
  return has(e, 'class') || has(e, 'style') || has(e, 'hidden') || has(e, 'id');
}

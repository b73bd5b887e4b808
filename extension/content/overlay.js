// The overlay: one element of ours beside the page's own, with everything inside a
// closed shadow root. It shows a painted view, carries its state, and tells what the
// reader does; it knows nothing of reports.

import { dragGrip, isSheet, isTapOnGrip, pressGrip, sayGrip } from '../grip.js';
import { reveal } from '../reveal.js';
import { makeRoom } from '../room.js';
import { WIDTHS, surface as surfaceOf } from '../settings.js';
import { paint } from './paint.js';
import { watchSurroundings } from './surroundings.js';

/** @typedef {import('../messages.js').ViewNode} ViewNode */
/** @typedef {import('../messages.js').Line} Line */

/**
 * What the overlay tells.
 * @typedef {object} Tell
 * @property {(action: string, node: ViewNode, line: Line | undefined) => void} act something was activated
 * @property {(line: Line | null) => void} point pointer or focus is on a line, or left it
 * @property {(change: Record<string, unknown>) => void} keep a setting to be remembered
 * @property {() => boolean} lost the page removed the overlay: may it come back?
 */

/**
 * The host is a point in the corner that no rule of the page can reach (an important
 * rule inside wins over any outside); what is seen stands fixed beside it.
 */
const HOST_SHEET = `
:host { all: initial !important; display: block !important; position: fixed !important; top: 0 !important;
  left: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; }
:host([data-aside]) { display: none !important; }
@media print { :host { display: none !important; } }
`;

/** Of the tab's words, px: as they are seen, and as they are laid out at least and at most, in the page's own size between. */
const TAB_SIZE = { seen: 12, least: 8, most: 40 };

/** What is not seen yet is made so soon at the latest, ms. */
const SOON = 200;

/** Between taking an announcement away and giving it: long enough for screen readers to see two states, ms. */
const SAY_AGAIN = 60;

export class Overlay {
  /** @param {Document} document @param {Tell} tell @param {import('./paint.js').Words} words @param {any} settings */
  constructor(document, tell, words, settings) {
    this.document = document;
    this.tell = tell;
    this.words = words;
    /** @type {WeakMap<Element, ViewNode>} */
    this.nodes = new WeakMap();
    /** @type {Map<Element, () => void>} what is folded away, and how it is made */
    this.folds = new Map();
    /** @type {Element | undefined} what the reader may select */
    this.selectable = undefined;
    /** @type {(() => void) | undefined} */
    this.unwatch = undefined;
    /** @type {(() => void) | undefined} takes the room on the page away */
    this.room = undefined;
    this.wantsRoom = false;
    /** When the grip was tapped last, ms. */
    this.tapped = -Infinity;
    /** @type {Element | undefined} where the focus was before the reader came here */
    this.from = undefined;
    // An element without a name of its own: a page could define one, and be handed its root.
    this.host = document.createElement('div');
    this.prefix = '';
    /** Whether the pointer is listened to: the tab has no line to be pointed at. */
    this.pointed = false;
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.surface = document.createElement('div');
    this.surface.className = 'saillant';
    this.surface.setAttribute('data-host', 'overlay');
    this.surface.dir = words('direction') || 'ltr';
    this.surface.lang = words('locale');
    // For the tab (tab.css); asked before the page has anything new to lay out.
    const { fontFamily, fontSize } = getComputedStyle(document.body ?? document.documentElement);
    this.size = Math.min(TAB_SIZE.most, Math.max(TAB_SIZE.least, parseFloat(fontSize)));
    Object.assign(this.surface.style, { fontFamily, fontSize: `${this.size}px` });
    // The page's shortcuts must not hear what is typed here.
    const stop = (/** @type {Event} */ event) => event.stopPropagation();
    for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut']) this.host.addEventListener(type, stop);
    this.listen('keydown', (event) => this.onKey(event));
    this.listen('click', (event) => this.onClick(event));
    this.listen('focusin', (event) => this.onPoint(event));
    // No page's policy refuses this in a root of ours, and Chromium reads of its rules those alone that something matches.
    this.sheet = document.createElement('style');
    this.root.append(this.surface, this.sheet);
    this.settle(settings);
  }

  /**
   * What the reader does; what a script does in their name counts for nothing.
   * @param {string} type @param {(event: any) => void} listener
   */
  listen(type, listener) {
    this.surface.addEventListener(type, (event) => event.isTrusted && listener(event));
  }

  /** Puts on the view's style sheet in place of the last one. @param {string} text */
  dress(text) {
    // A page's own rule for a custom property (`@property`) would hold for ours of the same name: it cannot know this one.
    if (text.includes('--')) this.prefix ||= `--s${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}-`;
    this.sheet.textContent = HOST_SHEET + text.replaceAll('--', this.prefix);
  }

  /** Whether all of the view is here, and not its tab alone. */
  get whole() {
    return !!this.surface.querySelector('.panel');
  }

  /** Takes over what the settings decide. @param {any} settings */
  settle(settings) {
    const state = this.surface.getAttribute('data-state');
    for (const [name, value] of Object.entries(surfaceOf(settings))) this.surface.setAttribute(name, value);
    // What the reader opened stays open on this page, whatever was last remembered.
    if (state) this.surface.setAttribute('data-state', state);
    this.wantsRoom = settings.room;
    if (!this.whole) return;
    this.width = settings.width;
    this.arrange();
  }

  /** Gives the open panel room on the page, where the reader wants that, or gives it back. */
  arrange() {
    this.room?.();
    this.room = undefined;
    const { open, wantsRoom, host, surface } = this;
    const panel = surface.querySelector('.panel');
    if (!open || !wantsRoom || !panel || !host.isConnected || host.hasAttribute('data-aside')) return;
    this.room = makeRoom(this.document, host, panel.getBoundingClientRect(), surface.getAttribute('data-dock') === 'left' ? 'left' : 'right');
  }

  get open() {
    return this.surface.getAttribute('data-state') === 'open';
  }

  get width() {
    return Number(this.surface.getAttribute('data-width'));
  }

  set width(px) {
    const width = Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, px)));
    this.surface.setAttribute('data-width', String(width));
    this.surface.style.setProperty(this.prefix + 'width', `${width}px`);
    sayGrip(this);
  }

  /** Whether a sheet takes the whole window. */
  get isFull() {
    return this.surface.getAttribute('data-sheet') === 'full';
  }

  set isFull(full) {
    this.surface.setAttribute('data-sheet', full ? 'full' : 'half');
    this.surface.querySelector('[data-action="sheet"]')?.setAttribute('aria-pressed', String(full));
    sayGrip(this);
  }

  /** Of the panel, px. */
  get height() {
    return this.surface.querySelector('.panel')?.getBoundingClientRect().height ?? 0;
  }

  /** Leaves the page room to show something. @returns {number} what a sheet covers of the window's height, px */
  uncover() {
    if (!this.open || !isSheet()) return 0;
    this.isFull = false;
    return this.height;
  }

  /** Puts the overlay on the page; quiet where it is there already. */
  attach() {
    if (this.host.isConnected) return;
    this.unzoom();
    this.document.documentElement.append(this.host);
    if (this.open) this.raise();
    this.unwatch ??= watchSurroundings(this.document, this.host, {
      aside: (aside) => this.stepAside(aside),
      lost: () => {
        if (!this.tell.lost()) return false;
        this.attach();
        return this.host.isConnected;
      },
    });
  }

  /** Takes a zoom of the page's root back: it would be ours too. */
  unzoom() {
    const zoom = /** @type {any} */ (this.document.documentElement).currentCSSZoom ?? 1;
    if (zoom !== 1 || this.surface.style.zoom) this.surface.style.zoom = String(1 / zoom);
  }

  /** Into the top layer, above everything but a later dialog of the page. */
  raise() {
    try {
      this.host.popover = 'manual';
      this.host.showPopover();
    } catch {
      // Fixed position and z-index still hold where there is no top layer.
    }
  }

  /** @param {boolean} aside */
  stepAside(aside) {
    this.host.toggleAttribute('data-aside', aside);
    if (!aside && this.open) {
      // Above what came into the top layer meanwhile.
      this.host.hidePopover?.();
      this.raise();
    }
    this.arrange();
  }

  /** @param {ViewNode} view */
  show(view) {
    const top = (this.open && this.surface.querySelector('.body')?.scrollTop) || 0;
    const focused = this.root.activeElement?.getAttribute('data-action');
    this.folds.clear();
    const painted = paint(view, this.words, this.document, this.nodes, (fold, make) => {
      this.folds.set(fold, make);
      fold.addEventListener('toggle', () => this.unfold(fold), { once: true });
    });
    this.surface.replaceChildren(painted);
    const tab = this.surface.querySelector('.tab');
    if (tab instanceof HTMLElement) tab.style.scale = String(TAB_SIZE.seen / this.size);
    if (this.open) this.fill();
    const body = top > 0 || focused ? this.surface.querySelector('.body') : undefined;
    if (body) this.unfold(body);
    // Told only where it is not there already: it asks for the layout at once.
    if (body && top > 0) body.scrollTop = top;
    if (focused) this.focusOn(`[data-action="${focused}"]`);
    const status = this.surface.querySelector('[role="status"]');
    if (status) this.say(status.textContent ?? '', false);
    if (this.open && !this.room) this.arrange();
  }

  /** Makes what is folded away, which most readers never see. @param {Element} fold */
  unfold(fold) {
    this.folds.get(fold)?.();
    this.folds.delete(fold);
    fold.removeAttribute('aria-busy');
  }

  /** Makes the panel: on most pages it stays closed, and costs nothing. What is below its edge waits for a free moment. */
  fill() {
    const panel = this.surface.querySelector('.panel');
    if (panel) this.unfold(panel);
    if (!this.pointed) {
      this.pointed = true;
      this.listen('pointerdown', (event) => this.onPress(event));
      for (const type of ['pointerup', 'pointercancel']) this.listen(type, () => this.release());
      this.listen('pointerover', (event) => this.onPoint(event));
      for (const type of ['pointerleave', 'focusout']) this.listen(type, () => this.tell.point(null));
    }
    const body = this.surface.querySelector('.body');
    if (body && this.folds.has(body)) {
      body.setAttribute('aria-busy', 'true');
      requestIdleCallback(() => this.unfold(body), { timeout: SOON });
    }
    this.width = this.width;
    this.isFull = this.isFull;
    this.showMarks(this.surface.getAttribute('data-marks') === 'on');
  }

  /** Announces politely, once; what was `done` is shown too. @param {string} text @param {boolean} [done] */
  say(text, done = true) {
    const status = this.surface.querySelector('[role="status"]');
    if (!status) return;
    status.toggleAttribute('data-done', done);
    status.textContent = '';
    setTimeout(() => (status.textContent = text), SAY_AGAIN);
  }

  /** @param {boolean} open @param {boolean} [focus] whether the reader is here with the keyboard */
  toggle(open, focus = false) {
    if (open && focus) this.from ??= this.document.activeElement ?? undefined;
    if (open) this.fill();
    this.unzoom();
    this.surface.setAttribute('data-state', open ? 'open' : 'collapsed');
    if (open) this.raise();
    this.arrange();
    if (focus) this.focusOn(open ? '[data-action="collapse"]' : '[data-action="expand"]');
  }

  /** @param {string} selector */
  focusOn(selector) {
    const target = this.surface.querySelector(selector);
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }

  /** Gives the focus back to where it was before the reader came here. */
  leave() {
    const back = this.from;
    this.from = undefined;
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    else if (this.root.activeElement instanceof HTMLElement) this.root.activeElement.blur();
  }

  /** Shows a line in the panel. @param {string} key */
  reveal(key) {
    this.toggle(true);
    if (!this.surface.querySelector(`[data-line="${key}"]`)) for (const fold of this.folds.keys()) this.unfold(fold);
    reveal(this.surface, key);
  }

  /** Whether all key sentences are marked. @param {boolean} on */
  showMarks(on) {
    this.surface.setAttribute('data-marks', on ? 'on' : 'off');
    this.surface.querySelector('[data-action="toggle_marks"]')?.setAttribute('aria-pressed', String(on));
  }

  /** @param {MouseEvent} event */
  onClick(event) {
    // A router of the page must not take a click on our links for its own.
    event.stopPropagation();
    const target = /** @type {Element} */ (event.target);
    const control = target.closest('[data-action]');
    if (isTapOnGrip(this) || !control || !this.surface.contains(control)) return;
    if (control.localName !== 'button' && this.isSelecting()) return;
    const node = this.nodes.get(control);
    const lined = target.closest('[data-line]');
    if (node?.action) this.tell.act(node.action, node, lined ? this.nodes.get(lined)?.line : undefined);
    control.closest('details.menu')?.removeAttribute('open');
  }

  isSelecting() {
    const selection = this.selection;
    return !!selection && !selection.isCollapsed && this.surface.contains(selection.anchorNode);
  }

  /** @returns {Selection | null} */
  get selection() {
    return /** @type {any} */ (this.root).getSelection?.() ?? this.document.getSelection();
  }

  /**
   * A page can read what can be selected. So nothing can be, but for the words of the line that the reader presses, which
   * are the page's own.
   * @param {PointerEvent} event
   */
  onPress(event) {
    this.selectable?.removeAttribute('data-selectable');
    this.selectable = /** @type {Element} */ (event.target).closest('.v') ?? undefined;
    this.selectable?.setAttribute('data-selectable', '');
    dragGrip(this, event);
  }

  /** After a press that selected nothing. */
  release() {
    const { selectable, selection } = this;
    if (!selectable || this.isSelecting()) return;
    selectable.removeAttribute('data-selectable');
    if (selection && selectable.contains(selection.anchorNode)) selection.removeAllRanges();
  }

  /** @param {FocusEvent | PointerEvent} event */
  onPoint(event) {
    const { relatedTarget } = event;
    if (event.type === 'focusin' && relatedTarget instanceof Element && !this.surface.contains(relatedTarget)) {
      this.from = relatedTarget;
    }
    const lined = /** @type {Element} */ (event.target).closest('[data-line]');
    this.tell.point((lined && this.nodes.get(lined)?.line) ?? null);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const target = /** @type {Element} */ (event.target);
    if (event.key === 'Escape') {
      const menu = target.closest('details[open].menu');
      if (menu) {
        menu.removeAttribute('open');
        menu.querySelector('summary')?.focus();
      } else if (this.open) {
        this.tell.act('collapse', { tag: '' }, undefined);
        this.leave();
      } else this.leave();
      event.preventDefault();
    } else if (target.classList.contains('grip') && pressGrip(this, event.key)) event.preventDefault();
  }

  /** Leaves nothing on the page. */
  remove() {
    this.leave();
    this.unwatch?.();
    this.unwatch = undefined;
    this.host.remove();
    this.arrange();
  }
}

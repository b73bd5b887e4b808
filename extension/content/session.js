// One page with Saillant in it: what was recorded, what is shown, and when both end.

import { api, send, toContent } from '../messages.js';
import { KEY, allowed, load, normalise, save as keep } from '../settings.js';
import { FORMATS, copy, exported, save } from './export.js';
import { articleInView } from './in-view.js';
import { addressOf, watchAddress, watchLateText, whenSettled } from './navigation.js';
import { PLAIN, notice } from './notice.js';
import { Overlay } from './overlay.js';
import { lineKey } from './paint.js';
import { firstLook, record } from './record.js';
import { cut, plain, rangesOf } from './selection.js';
import { isBare, isReadable, textLength } from './text.js';
import { Trace } from './trace.js';

/** @typedef {import('../messages.js').Line} Line */
/** @typedef {import('../messages.js').ViewNode} ViewNode */
/** @typedef {import('../messages.js').Answer} Answer */

/** Probability from which a page is taken for an article. */
const ARTICLE = 0.5;

/** Text may come so late after the page was idle, ms; then the page is taken as it is. */
const LATE = { quiet: 500, longest: 12_000 };

/** Text must have grown by this factor before a page is read once more. */
const GROWN = 1.15;

/** The interface's words; none any more once the extension is gone from under this page.
 * @type {import('./paint.js').Words} */
const words = (key, args) => (api.runtime?.id ? api.i18n.getMessage(key, args) || key : '');

export class Session {
  /** @param {Document} document */
  constructor(document) {
    this.document = document;
    /** The address of what was looked at last. */
    this.address = addressOf(document);
    /** Counts who wanted the script here, so that nobody who comes meanwhile finds it gone. */
    this.starts = 0;
    /** @type {Overlay | undefined} */
    this.overlay = undefined;
    /** @type {Trace | undefined} */
    this.trace = undefined;
    /** @type {{ recording: string, trace: Trace, held: Line | null } | undefined} what the popup was given last */
    this.lent = undefined;
    /** Counts questions, so that a late answer is known to be stale. */
    this.run = 0;
    /** Whether the overlay came by itself. */
    this.automatic = false;
    /** @type {import('../messages.js').Analyze | undefined} what was read last: asked again when something is taken out of it */
    this.asked = undefined;
    /** @type {ViewNode | undefined} */
    this.view = undefined;
    /** @type {(() => void)[]} what is to be undone at the end */
    this.undo = [];
    /** @type {(() => void) | undefined} */
    this.waiting = undefined;
    /** @type {(() => void)[]} what is to be undone when nothing is shown any more */
    this.watching = [];
    /** Whether the reader's own overlay comes back once the new page of an address has settled. */
    this.again = false;
    // After an update the browser's interface answers nothing any more; this is said then.
    this.farewell = words('failure_orphaned');
  }

  /** Whether the extension that brought this script is still there. */
  get alive() {
    return !!api.runtime?.id;
  }

  /** Listens to the background and the popup, from now until {@link stop}. */
  start() {
    this.starts++;
    if (this.undo.length > 0) return;
    this.listen(api.runtime.onMessage, (/** @type {any} */ m, /** @type {any} */ sender, /** @type {any} */ reply) => {
      const message = toContent(m, sender);
      if (!message) return false;
      this.answer(message).then(reply, (e) => {
        console.error(e);
        reply({ ok: false, failure: 'internal' });
      });
      return true;
    });
  }

  /** What the page does is watched only while something of ours stands on it. */
  watch() {
    if (this.watching.length > 0) return;
    const back = (/** @type {PageTransitionEvent} */ event) => event.persisted && void this.returned();
    addEventListener('pageshow', back);
    this.watching = [watchAddress(() => this.moved()), () => removeEventListener('pageshow', back)];
  }

  /** @param {any} target an event of the extension's interface @param {(...args: any[]) => any} listener */
  listen(target, listener) {
    target.addListener(listener);
    this.undo.push(() => {
      if (this.alive) target.removeListener(listener);
    });
  }

  /** Ends everything; nothing of ours is left on the page. */
  stop() {
    this.hide();
    for (const undo of this.undo.splice(0)) undo();
    this.following = false;
  }

  // Automatic mode

  /** The quick look: most pages end here, without a message and without anything left behind. */
  look() {
    if (this.overlay) return;
    const { starts } = this;
    this.address = addressOf(this.document);
    if (!this.alive || !isReadable(this.document)) this.rest(starts);
    else if (firstLook(this.document)) void this.showUnasked(starts);
    else if (isBare(this.document)) this.wait(() => firstLook(this.document) && void this.showUnasked(starts), () => this.rest(starts));
    else this.rest(starts);
  }

  /** Ends where nobody needs us: nothing is shown, nothing was lent, and nobody came since. @param {number} starts */
  rest(starts) {
    if (!this.overlay && !this.lent && starts === this.starts) this.stop();
  }

  /** @param {() => void} changed @param {() => void} [over] */
  wait(changed, over = () => {}) {
    this.waiting?.();
    this.waiting = watchLateText(this.document, changed, LATE, over);
  }

  /** Shows the overlay by itself, if this is an article and the reader wants that here. @param {number} starts */
  async showUnasked(starts) {
    this.waiting?.();
    if (this.overlay) return;
    const settings = await load();
    if (!allowed(settings, this.document.URL)) return this.rest(starts);
    const answer = await this.read('page');
    // Another question came after ours, or the reader opened an overlay meanwhile.
    if (!answer || this.overlay) return;
    if (!answer.ok || answer.probability < ARTICLE) return this.rest(starts);
    this.automatic = true;
    this.follow();
    await this.show(answer, settings);
    this.expectMore();
  }

  /** Automatic overlays obey the settings as they change. */
  follow() {
    if (this.following) return;
    this.following = true;
    this.listen(api.storage.onChanged, (changes, area) => {
      if (area !== 'local' || !changes[KEY]) return;
      const settings = normalise(changes[KEY].newValue);
      if (this.automatic && !allowed(settings, this.document.URL)) this.stop();
      else this.overlay?.settle(settings);
    });
  }

  /** Text that comes late is read too, while the reader has not gone into the report. */
  expectMore() {
    let length = textLength(this.document);
    this.wait(() => {
      const now = textLength(this.document);
      if (now < length * GROWN || this.overlay?.open) return;
      length = now;
      void this.refresh();
    });
  }

  async refresh() {
    const answer = await this.read('page');
    if (answer && this.overlay) await this.show(answer, await load());
  }

  /**
   * The address changed, perhaps: what is shown belongs to another page then. Where nothing is shown, the background
   * calls this.
   */
  moved() {
    const now = addressOf(this.document);
    if (now === this.address) return;
    this.address = now;
    const again = this.again || (!!this.overlay && !this.automatic);
    this.hide();
    if (!this.alive) return this.stop();
    this.again = again;
    this.start();
    this.waiting = whenSettled(this.document, () => {
      this.waiting = undefined;
      this.again = false;
      if (again) void this.open('page');
      else this.look();
    });
  }

  /** Back from the back/forward cache: the page may be another one by now, and so may be the settings. */
  async returned() {
    if (!this.alive) return this.stop();
    if (!this.overlay) return this.look();
    const settings = await load();
    if (this.automatic && !allowed(settings, this.document.URL)) return this.stop();
    this.overlay.settle(settings);
    await this.refresh();
  }

  // Reading

  /**
   * Records the page or what is selected on it.
   * @param {'page' | 'selection'} scope
   * @param {string} [text] what the browser says is selected
   * @returns {{ recording: string, snapshot: any, trace: Trace } | undefined} nothing where nothing is selected
   */
  capture(scope, text) {
    const { document } = this;
    const recording = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
    const { snapshot, places } = record(document);
    const part = scope === 'page' ? articleInView(document, snapshot, places) : cut(snapshot, places, rangesOf(document.getSelection()));
    if (!part) return { recording, snapshot, trace: new Trace(document, places) };
    if (part.snapshot.blocks.length > 0) {
      return { recording, snapshot: part.snapshot, trace: new Trace(document, places, part.whole) };
    }
    if (!text?.trim()) return undefined;
    return { recording, snapshot: plain(document, text), trace: new Trace(document, undefined) };
  }

  /**
   * @param {'page' | 'selection'} scope
   * @param {string} [text]
   * @returns {Promise<Answer | undefined>} nothing where another question came after this one
   */
  async read(scope, text) {
    const run = ++this.run;
    const captured = this.capture(scope, text);
    if (!captured) return { ok: false, failure: 'selection' };
    const { recording, snapshot, trace } = captured;
    /** @type {import('../messages.js').Analyze} */
    const question = { kind: 'analyze', recording, snapshot, request: { scope, host: 'overlay' } };
    const answer = await send({ ...question, sheet: !this.overlay });
    if (run !== this.run) return undefined;
    this.asked = answer.ok ? question : undefined;
    this.trace?.stop();
    this.trace = trace;
    return answer;
  }

  // Showing

  /** @param {'page' | 'selection'} scope @param {{ text?: string, focus?: boolean }} [how] */
  async open(scope, { text, focus = false } = {}) {
    if (!isReadable(this.document)) return;
    const answer = await this.read(scope, text);
    if (!answer) return;
    this.automatic = false;
    await this.show(answer, await load());
    this.overlay?.toggle(true, focus);
  }

  /** @param {Answer} answer @param {any} settings */
  async show(answer, settings) {
    this.overlay ??= new Overlay(
      this.document,
      {
        act: (action, node, line) => void this.act(action, node, line),
        point: (line) => this.point(line),
        keep: (change) => void this.keep(change),
        lost: () => {
          // Not the page but our successor after an update took it away: everything of ours is its now.
          if (!this.alive) this.stop();
          return this.alive;
        },
      },
      words,
      settings,
      answer.sheet ?? PLAIN,
    );
    this.view = answer.view ?? notice(!answer.ok && words('failure_' + answer.failure) || this.farewell);
    this.watch();
    this.overlay.attach();
    this.overlay.show(this.view);
    this.mark(settings.marks);
  }

  /** Takes the overlay and every mark off the page; the script stays ready. */
  hide() {
    this.run++;
    this.waiting?.();
    this.waiting = undefined;
    this.again = false;
    for (const end of this.watching.splice(0)) end();
    this.unmark?.();
    this.unmark = undefined;
    this.trace?.stop();
    this.overlay?.remove();
    this.lent?.trace.stop();
    this.overlay = this.trace = this.view = this.asked = this.lent = undefined;
  }

  /** @param {Line | null} line */
  point(line) {
    if (!line && this.held) line = this.held;
    this.trace?.point(line);
  }

  /** Marks all key sentences, or none. @param {boolean} on */
  mark(on) {
    this.unmark?.();
    this.unmark = undefined;
    this.overlay?.showMarks(on);
    this.trace?.mark(on ? this.keyLines() : []);
    if (!on) return;
    const listener = (/** @type {MouseEvent} */ event) => this.onMarked(event);
    this.document.addEventListener('click', listener);
    this.unmark = () => this.document.removeEventListener('click', listener);
  }

  async toggleMarks() {
    if (!this.overlay) await this.open('page');
    const on = this.overlay?.surface.getAttribute('data-marks') !== 'on';
    this.mark(on);
    return this.keep({ marks: on });
  }

  /** The key sentences: claims and what does not add up, not every figure, date and name. */
  keyLines() {
    /** @type {Map<string, Line>} */
    const lines = new Map();
    const walk = (/** @type {ViewNode} */ node, /** @type {boolean} */ key) => {
      if (key && node.class === 'line' && node.line) lines.set(lineKey(node.line), node.line);
      const inside = key || /\b(claims|disagreements)\b/.test(node.class ?? '');
      for (const child of node.children ?? []) walk(child, inside);
    };
    if (this.view) walk(this.view, false);
    return lines.values();
  }

  /** A click on a marked sentence leads to its line; the page's own links and selections come first. @param {MouseEvent} event */
  onMarked(event) {
    const target = /** @type {Element} */ (event.composedPath()[0]);
    if (event.defaultPrevented || target.closest?.('a, button, input, textarea, select, summary, label')) return;
    if (!this.document.getSelection()?.isCollapsed) return;
    const key = this.trace?.lineAt(event.clientX, event.clientY);
    if (key) this.overlay?.reveal(key);
  }

  // What the reader does

  /** @param {Record<string, unknown>} change */
  async keep(change) {
    if (this.alive) await keep(change);
  }

  /**
   * @param {string} action
   * @param {ViewNode} node
   * @param {Line} [line]
   */
  async act(action, node, line) {
    const { overlay } = this;
    if (!overlay) return;
    switch (action) {
      case 'jump':
        this.jump(line);
        return;
      case 'expand':
      case 'collapse':
        overlay.toggle(action === 'expand', true);
        if (action === 'collapse') this.hold(undefined);
        return this.keep({ open: action === 'expand' });
      case 'close':
        return this.hide();
      case 'dock': {
        const side = overlay.surface.getAttribute('data-dock') === 'left' ? 'right' : 'left';
        overlay.surface.setAttribute('data-dock', side);
        return this.keep({ side });
      }
      case 'toggle_marks':
        return this.toggleMarks();
      case 'copy_line':
        return this.tell(await copy(node.copy ?? line?.text ?? '', this.document, overlay.surface));
      case 'use_selection':
        return this.open('selection');
    }
    if (!this.alive) return overlay.say(this.farewell);
    if (action === 'options') await send({ kind: 'options' });
    else if (action === 'toggle_site') await this.switchSite(node);
    else if (action in FORMATS) await this.takeOut(/** @type {keyof typeof FORMATS} */ (action));
  }

  /** @param {Line | undefined} line */
  jump(line) {
    if (!line || !this.trace) return false;
    const found = this.trace.go(line);
    this.hold(found ? line : undefined);
    if (!found) this.overlay?.say(words('not_found'));
    return found;
  }

  /** The line that stays marked when the pointer leaves the panel. @param {Line | undefined} line */
  hold(line) {
    this.held = line;
    if (!line) this.trace?.point(null);
  }

  /** Copies or saves what is shown. @param {keyof typeof FORMATS} action */
  async takeOut(action) {
    const { overlay, asked } = this;
    if (!asked || !overlay) return;
    const answer = await send({ ...asked, request: { ...asked.request, takeaway: true } });
    if (!answer.ok) return overlay.say(words('failure_' + answer.failure));
    const file = exported(action, answer.takeaway);
    if (action.startsWith('save_')) {
      save(file, this.document, overlay.surface);
      return overlay.say(words('saved'));
    }
    this.tell(await copy(file.text, this.document, overlay.surface));
  }

  /** @param {boolean} copied */
  tell(copied) {
    this.overlay?.say(words(copied ? 'copied' : 'not_copied'));
  }

  /** @param {ViewNode} node */
  async switchSite(node) {
    const on = !node.attrs?.some(([name, value]) => name === 'aria-checked' && value === 'true');
    const answer = await send({ kind: 'site', on });
    if (!answer.ok) return this.overlay?.say(words('failure_' + answer.failure));
    if (!answer.on) this.stop();
    else await this.refresh();
  }

  // What the background and the popup ask

  /** @param {import('../messages.js').ToContent} message */
  async answer(message) {
    switch (message.kind) {
      case 'ping':
        return { ok: true, open: !!this.overlay };
      case 'off':
        if (!message.automatic || this.automatic || !this.overlay) this.stop();
        return { ok: true };
      case 'toggle': {
        if (this.overlay?.open) this.hide();
        else if (this.overlay) this.overlay.toggle(true, true);
        else await this.open('page', { focus: true });
        return { ok: true, open: !!this.overlay };
      }
      case 'show':
        await this.open(message.scope, { text: message.text });
        return { ok: true };
      case 'marks':
        await this.toggleMarks();
        return { ok: true };
      case 'record':
        return this.recordFor(message.scope);
      case 'jump':
      case 'point':
        return { ok: true, found: this.lent?.recording === message.recording && this.traceLent(message) };
    }
  }

  /**
   * Marks a line for the popup, or goes there; that one stays marked when the pointer leaves the popup.
   * @param {{ kind: string, line: Line | null }} message
   */
  traceLent({ kind, line }) {
    const { lent } = this;
    if (!lent) return false;
    if (kind !== 'jump' || !line) return lent.trace.point(line ?? lent.held);
    lent.held = line;
    return lent.trace.go(line);
  }

  /** A recording for the popup; what the overlay shows is not disturbed. @param {'page' | 'selection'} scope */
  recordFor(scope) {
    const kind = this.document.contentType;
    if (!isReadable(this.document)) return { ok: false, failure: /pdf/.test(kind) ? 'pdf' : 'empty' };
    const captured = this.capture(scope);
    if (!captured) return { ok: false, failure: 'selection' };
    const { recording, snapshot, trace } = captured;
    this.lent?.trace.stop();
    this.lent = { recording, trace, held: null };
    return { ok: true, recording, snapshot };
  }
}

// One page with Saillant in it: what was recorded, what is shown, and when both end.

import { ARTICLE, api, send, toContent } from '../messages.js';
import { KEY, allowed, load, normalise, save as keep } from '../settings.js';
import { FORMATS, copy, exported, save } from './export.js';
import { Glance, LATE, here } from './glance.js';
import { addressOf, watchAddress, watchLateText, whenSettled } from './navigation.js';
import { PLAIN, notice } from './notice.js';
import { Overlay } from './overlay.js';
import { lineKey } from './paint.js';
import { capture, later, read } from './reading.js';
import { isReadable, textLength } from './text.js';

/** @typedef {import('../messages.js').Line} Line */
/** @typedef {import('../messages.js').ViewNode} ViewNode */
/** @typedef {import('../messages.js').Answer} Answer */

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
    /** That number when the page was looked at last without anybody asking. */
    this.looked = 0;
    /** @type {Overlay | undefined} */
    this.overlay = undefined;
    /** @type {import('./trace.js').Trace | undefined} */
    this.trace = undefined;
    /** @type {{ recording: string, trace: import('./trace.js').Trace, held: Line | null } | undefined} what the popup was given last */
    this.lent = undefined;
    /** Counts questions, so that a late answer is known to be stale. */
    this.run = 0;
    /** Whether the overlay came by itself. */
    this.automatic = false;
    /** Whether its tab is all that anybody wanted so far. */
    this.tabAlone = false;
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

  /** The quick look; nothing to do where the reader has the overlay already. */
  look() {
    if (this.overlay) return;
    if (!this.alive) return this.stop();
    this.looked = this.starts;
    this.address = addressOf(this.document);
    here.saillantGlance ??= new Glance(this.document);
    here.saillantGlance.look();
  }

  /** Ends where nobody needs us: nothing is shown, nothing was lent, and nobody came since the look. */
  rest() {
    if (!this.overlay && !this.lent && this.looked === this.starts) this.stop();
  }

  /** Comes into a page that is looked at without anybody asking. */
  enter() {
    this.start();
    this.looked = this.starts;
    this.address = addressOf(this.document);
  }

  /**
   * Shows by itself what the look at the page found.
   * @param {Answer & { settings?: any }} answer
   * @param {import('./written.js').Written} page
   */
  async greet(answer, page) {
    if (this.overlay) return;
    this.enter();
    this.asked = { kind: 'analyze', recording: '', page, request: { scope: 'page', host: 'overlay' } };
    this.trace = later(this.document);
    await this.showBySelf(answer, normalise(answer.settings));
  }

  /** The same for a page that has to be recorded before anybody can say what it is. */
  async showUnasked() {
    if (this.overlay) return;
    this.enter();
    const answer = await this.read('page', { walk: true });
    // Another question came after ours, or the reader opened an overlay meanwhile.
    if (!answer || this.overlay) return;
    if (!answer.ok || answer.probability < ARTICLE) return this.rest();
    await this.showBySelf(answer, await load());
  }

  /** @param {Answer} answer @param {any} settings */
  async showBySelf(answer, settings) {
    this.automatic = true;
    this.follow();
    await this.show(answer, settings);
    this.tabAlone = !this.overlay?.whole;
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
    const changed = () => {
      const now = textLength(this.document);
      if (now < length * GROWN || this.overlay?.open) return;
      length = now;
      void this.refresh();
    };
    this.waiting?.();
    this.waiting = watchLateText(this.document, changed, LATE, () => {});
  }

  async refresh() {
    const answer = await this.read('page', { collapsed: this.tabAlone });
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
   * @param {'page' | 'selection'} scope
   * @param {import('./reading.js').How} [how]
   * @returns {Promise<Answer | undefined>} nothing where another question came after this one
   */
  async read(scope, how) {
    const run = ++this.run;
    const reading = await read(this.document, scope, { ...how, sheet: !this.overlay?.whole });
    if (run !== this.run) return undefined;
    if (!reading) return { ok: false, failure: 'selection' };
    const { answer, question, trace } = reading;
    this.asked = answer.ok ? question : undefined;
    this.trace?.stop();
    this.trace = trace;
    return answer;
  }

  // Showing

  /** @param {'page' | 'selection'} scope @param {{ text?: string, focus?: boolean }} [how] */
  async open(scope, { text, focus = false } = {}) {
    if (!isReadable(this.document)) return;
    const answer = await this.read(scope, { text });
    if (!answer) return;
    this.automatic = false;
    await this.show(answer, await load());
    this.overlay?.toggle(true, focus);
  }

  /** Opens the panel, which is fetched now where there was a tab alone. @param {boolean} [focus] */
  async expand(focus = false) {
    await this.complete();
    this.overlay?.toggle(true, focus);
  }

  /** Has all of the view, where there was a tab alone. */
  async complete() {
    // Said before anything is asked: text that comes late may be read in between.
    this.tabAlone = false;
    if (!this.overlay || this.overlay.whole) return;
    const answer = await this.read('page');
    if (answer) await this.show(answer, await load());
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
    );
    if (answer.sheet || !this.overlay.whole) this.overlay.dress(answer.sheet ?? PLAIN);
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
    await this.complete();
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
        await this.expand(true);
        return this.keep({ open: true });
      case 'collapse':
        overlay.toggle(false, true);
        this.hold(undefined);
        return this.keep({ open: false });
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
        else if (this.overlay) await this.expand(true);
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
    const captured = capture(this.document, scope);
    if (!captured) return { ok: false, failure: 'selection' };
    const { recording, snapshot, trace } = captured;
    this.lent?.trace.stop();
    this.lent = { recording, trace, held: null };
    return { ok: true, recording, snapshot };
  }
}

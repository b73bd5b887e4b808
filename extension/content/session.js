// One page with Saillant in it: what was recorded, what is shown, and when both end.

import { api, send, toContent } from '../messages.js';
import { KEY, allowed, load, normalise, save as keep } from '../settings.js';
import { FORMATS, copy, exported, save } from './export.js';
import { watchAddress, watchLateText, whenSettled } from './navigation.js';
import { Overlay } from './overlay.js';
import { lineKey } from './paint.js';
import { firstLook, record } from './record.js';
import { cut, plain, rangesOf } from './selection.js';
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
  /**
   * @param {Document} document
   * @param {() => void} ended
   */
  constructor(document, ended) {
    this.document = document;
    this.ended = ended;
    /** @type {Overlay | undefined} */
    this.overlay = undefined;
    /** @type {Trace | undefined} */
    this.trace = undefined;
    /** @type {{ recording: string, trace: Trace } | undefined} what the popup was given last */
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
    // After an update the browser's interface answers nothing any more; this is said then.
    this.farewell = words('failure_orphaned');
  }

  /** Whether the extension that brought this script is still there. */
  get alive() {
    return !!api.runtime?.id;
  }

  start() {
    this.listen(api.runtime.onMessage, (/** @type {any} */ m, /** @type {any} */ sender, /** @type {any} */ reply) => {
      const message = toContent(m, sender);
      if (!message) return false;
      this.answer(message).then(reply, (e) => {
        console.error(e);
        reply({ ok: false, failure: 'internal' });
      });
      return true;
    });
    if (!isReadable(this.document)) return;
    this.undo.push(watchAddress(this.document, () => this.moved()));
    this.on(globalThis, 'pageshow', (/** @type {any} */ event) => {
      if (event.persisted) this.returned();
    });
    this.look();
  }

  /** @param {any} target an event of the extension's interface @param {(...args: any[]) => any} listener */
  listen(target, listener) {
    target.addListener(listener);
    this.undo.push(() => {
      if (this.alive) target.removeListener(listener);
    });
  }

  /** @param {EventTarget} target @param {string} type @param {(event: any) => void} listener @param {object} [options] */
  on(target, type, listener, options) {
    target.addEventListener(type, listener, options);
    this.undo.push(() => target.removeEventListener(type, listener, options));
  }

  /** Ends everything; nothing of ours is left on the page. */
  stop() {
    this.hide();
    for (const undo of this.undo.splice(0)) undo();
    this.ended();
  }

  // Automatic mode

  /** The quick look: most pages end here, without a message and without anything left behind. */
  look() {
    if (!this.alive) return;
    if (firstLook(this.document)) void this.showUnasked();
    else if (isBare(this.document)) this.wait(() => firstLook(this.document) && void this.showUnasked());
  }

  /** @param {() => void} changed */
  wait(changed) {
    this.waiting?.();
    this.waiting = watchLateText(this.document, changed, LATE);
  }

  /** Shows the overlay by itself, if this is an article and the reader wants that here. */
  async showUnasked() {
    this.waiting?.();
    if (this.overlay) return;
    const settings = await load();
    if (!allowed(settings, this.document.URL)) return;
    const answer = await this.read('page');
    if (!answer?.ok || answer.probability < ARTICLE || this.overlay) return;
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

  /** The address changed under us: what is shown belongs to another page. */
  moved() {
    const shown = !!this.overlay;
    const { automatic } = this;
    this.hide();
    if (!this.alive) return this.stop();
    this.waiting = whenSettled(this.document, () => {
      if (automatic || !shown) this.look();
      else if (shown) void this.open('page');
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
    if (scope === 'page') return { recording, snapshot, trace: new Trace(document, places) };
    const part = cut(snapshot, places, rangesOf(document.getSelection()));
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
    this.overlay.attach();
    this.overlay.show(this.view);
    this.mark(settings.marks);
  }

  /** Takes the overlay and every mark off the page; the script stays ready. */
  hide() {
    this.run++;
    this.waiting?.();
    this.waiting = undefined;
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

  /** Lines that the view jumps to: the key sentences, not their parts. */
  keyLines() {
    /** @type {ViewNode[]} */
    const found = [];
    const walk = (/** @type {ViewNode} */ node) => {
      if (node.line && node.action === 'jump') found.push(node);
      for (const child of node.children ?? []) walk(child);
    };
    if (this.view) walk(this.view);
    const lines = new Map(found.map((node) => [lineKey(/** @type {Line} */ (node.line)), /** @type {Line} */ (node.line)]));
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
      case 'jump': {
        const known = this.lent?.recording === message.recording;
        return { ok: true, found: known && this.lent?.trace.go(message.line) === true };
      }
    }
  }

  /** A recording for the popup; what the overlay shows is not disturbed. @param {'page' | 'selection'} scope */
  recordFor(scope) {
    const kind = this.document.contentType;
    if (!isReadable(this.document)) return { ok: false, failure: /pdf/.test(kind) ? 'pdf' : 'empty' };
    const captured = this.capture(scope);
    if (!captured) return { ok: false, failure: 'selection' };
    const { recording, snapshot, trace } = captured;
    this.lent?.trace.stop();
    this.lent = { recording, trace };
    return { ok: true, recording, snapshot };
  }
}

/** Whether a document is of a kind that is read: PDFs and images are shown by the browser in a document too. @param {Document} document */
function isReadable(document) {
  return /^(text\/(html|plain)|application\/xhtml\+xml)$/.test(document.contentType) && !!document.body;
}

/** Units of text below which a page may still be waiting for its text. */
const BARE = 1500;
/** Texts that are looked at to see it: a page of more is no empty frame. */
const BARE_TEXTS = 400;

/** Whether the page shows hardly anything yet. @param {Document} document */
function isBare(document) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let texts = 0; walker.nextNode(); texts++) {
    if (texts > BARE_TEXTS || length > BARE) return false;
    const { parentElement, data } = /** @type {Text} */ (walker.currentNode);
    if (!/^(script|style|noscript|template)$/.test(parentElement?.localName ?? '')) length += data.trim().length;
  }
  return length <= BARE;
}

/** Units of text in paragraphs. @param {Document} document */
function textLength(document) {
  let length = 0;
  for (const p of document.getElementsByTagName('p')) length += p.textContent?.length ?? 0;
  return length;
}

/** How that is shown. */
const PLAIN = `.panel { position: fixed; top: 16px; right: 16px; width: 320px; padding: 16px; background: Canvas;
  color: CanvasText; border: 1px solid; border-radius: 8px; font: 15px/1.5 sans-serif; } .say { display: none; }`;

/** What is shown where nobody can be asked for a view. @param {string} text @returns {ViewNode} */
function notice(text) {
  return {
    tag: 'div',
    class: 'view',
    children: [
      {
        tag: 'section',
        class: 'panel',
        children: [
          { tag: 'p', class: 'say', attrs: [['role', 'status']], text },
          { tag: 'div', class: 'notice', children: [{ tag: 'p', class: 'notice-why', text }] },
          { tag: 'button', class: 'do', attrs: [['type', 'button']], key: 'close', action: 'close' },
        ],
      },
    ],
  };
}

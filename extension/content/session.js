// One page with Saillant in it: the state it is in, and what leads from one to the next.
//
//   absent   nothing of ours stands on the page
//   waiting  an answer is awaited, or an address that has just changed comes to rest
//   tab      the small tab, and no more was made
//   panel    all of it, open or folded into its tab
//
// `begin` leaves absent, `show` leads to tab or panel, `hide` back to absent; `complete` makes a panel of a tab.

import { answerMessages, api, send, toContent } from '../messages.js';
import { DEFAULTS, allowed, load, normalise, watch } from '../settings.js';
import { copy, takeOut } from './export.js';
import { Detector } from './detector.js';
import { here } from './here.js';
import { Recordings } from './recordings.js';
import { markKeySentences } from './marks.js';
import { addressOf, watchAddress, watchGrowth, whenSettled } from './navigation.js';
import { PLAIN, notice, words } from './notice.js';
import { Overlay } from './overlay.js';
import { writtenPart } from './reading.js';
import { Scope } from './scope.js';
import { Source } from './source.js';
import { isReadable } from './text.js';
import { Trace } from './trace.js';

/** @typedef {import('../messages.js').ViewNode} ViewNode */
/** @typedef {import('../settings.js').Settings} Settings */
/** @typedef {import('../messages.js').Answer} Answer */

/**
 * What was answered, what was read, the way from a line to its place, and how it is to look; without the second and the
 * third where there is none.
 * @typedef {{ answer: Answer, source?: Source, trace?: Trace, settings: Settings }} Found
 */

export class Session {
  /** @param {Document} document */
  constructor(document) {
    this.document = document;
    /** @type {'absent' | 'waiting' | 'tab' | 'panel'} */
    this.state = 'absent';
    /** Who wanted what is shown or awaited. @type {'reader' | 'automatic'} */
    this.origin = 'automatic';
    /** The address of what was looked at last. */
    this.address = addressOf(document);
    /** Counts questions, so that a late answer is known to be stale. */
    this.run = 0;
    /** How often the script was brought here, and how often of those by nobody's wish. */
    this.entered = 0;
    this.automatic = 0;
    this.recordings = new Recordings();
    /** @type {Overlay | undefined} */
    this.overlay = undefined;
    /** @type {Found | undefined} what is shown */
    this.found = undefined;
    /** @type {ViewNode | undefined} how it is shown, or the sentence in its place */
    this.view = undefined;
    /** @type {(() => void) | undefined} */
    this.unlisten = undefined;
    /** What ends with what is shown, and with the marks of the key sentences. */
    this.scopes = { shown: new Scope(), marks: new Scope() };
    // After an update the browser's interface answers nothing any more; this is said then.
    this.farewell = words('failure_orphaned');
  }

  /** Whether the extension that brought this script is still there. */
  get alive() {
    return !!api.runtime?.id;
  }

  /** Whether the reader has an overlay here, or waits for one. */
  get taken() {
    return !!this.overlay || (this.state === 'waiting' && this.origin === 'reader');
  }

  /** Listens to the background and the popup, from now until {@link stop}. */
  start() {
    this.entered++;
    this.unlisten ??= answerMessages(toContent, (message) => this.answer(message));
  }

  /** Ends everything; nothing of ours is left on the page. */
  stop() {
    this.hide();
    this.recordings.end();
    this.unlisten?.();
    this.unlisten = undefined;
  }

  /** Ends where nobody needs us: nothing is shown, nobody has a recording, and nobody came but by no wish. */
  rest() {
    if (!this.taken && this.recordings.isEmpty && this.automatic === this.entered) this.stop();
  }

  // States

  /** Leaves absent: from here on a new address counts, and so do the settings. @param {'reader' | 'automatic'} origin */
  begin(origin) {
    this.origin = origin;
    if (this.state !== 'absent') return;
    this.state = 'waiting';
    const { shown } = this.scopes;
    const back = (/** @type {PageTransitionEvent} */ event) => event.persisted && void this.returned();
    addEventListener('pageshow', back);
    shown.add(() => removeEventListener('pageshow', back));
    shown.add(watchAddress(() => this.moved()));
    shown.add(watch((settings) => this.obey(settings)));
  }

  /** @param {Found} found */
  show(found) {
    const { answer, settings } = found;
    const overlay = (this.overlay ??= this.appear(settings));
    if (answer.sheet || !overlay.whole) overlay.dress(answer.sheet ?? PLAIN);
    this.scopes.marks.end();
    this.found?.trace?.stop();
    this.found = found;
    this.view = answer.view ?? notice((!answer.ok && words('failure_' + answer.failure)) || this.farewell);
    overlay.show(this.view);
    overlay.attach();
    this.state = overlay.whole ? 'panel' : 'tab';
    this.mark(settings.marks);
  }

  /** @param {Settings} settings */
  appear(settings) {
    return new Overlay(
      this.document,
      {
        act: (action, node, line) => void this.act(action, node, line),
        point: (line) => void this.found?.trace?.point(line),
        keep: (change) => this.keep(change),
        lost: () => {
          // Not the page but our successor after an update took it away: everything of ours is its now.
          if (!this.alive) this.stop();
          return this.alive;
        },
      },
      words,
      settings,
    );
  }

  /** Takes the overlay and every mark off the page; the script stays ready. */
  hide() {
    this.run++;
    this.state = 'absent';
    this.scopes.marks.end();
    this.scopes.shown.end();
    this.found?.trace?.stop();
    this.overlay?.remove();
    this.recordings.end('popup');
    this.overlay = this.found = this.view = undefined;
  }

  /** Has all of the view, where there was a tab alone. */
  async complete() {
    if (!this.overlay) return;
    // Said before anything is asked: text that comes late may be read in between.
    this.state = 'panel';
    if (this.overlay.whole) return;
    const { found, run } = this;
    const answer = await found?.source?.ask({}, true);
    if (found && answer && run === this.run) this.show({ ...found, answer });
  }

  // What happens to the page

  /** The quick look; nothing to do where the reader has the overlay already. */
  look() {
    if (this.taken) return;
    if (!this.alive) return this.stop();
    this.automatic = this.entered;
    this.address = addressOf(this.document);
    here.detector ??= new Detector(this.document);
    here.detector.look();
  }

  /**
   * Shows by itself what the look at the page found.
   * @param {Answer & { settings?: unknown }} answer
   * @param {Source} source
   */
  greet(answer, source) {
    if (this.taken) return;
    this.enter();
    this.show({ answer, source, trace: new Trace(this.document), settings: normalise(answer.settings) });
    this.expectMore();
  }

  /** Comes into a page that is looked at without anybody asking. */
  enter() {
    this.start();
    this.automatic = this.entered;
    this.address = addressOf(this.document);
    this.begin('automatic');
  }

  /** Text that comes late is read too, while the reader has not gone into the report. */
  expectMore() {
    const { shown } = this.scopes;
    const grown = () => {
      if (this.overlay?.open) return false;
      shown.add(here.budget.when(() => void this.refresh()));
    };
    shown.add(watchGrowth(this.document, grown));
  }

  async refresh() {
    const found = await this.read('page', { collapsed: this.state === 'tab' });
    if (found && this.overlay) this.show(found);
  }

  /**
   * The address changed, perhaps: what is shown belongs to another page then. Where nothing is shown, the background
   * calls this.
   */
  moved() {
    const now = addressOf(this.document);
    if (now === this.address) return;
    this.address = now;
    const again = this.state !== 'absent' && this.origin === 'reader';
    this.hide();
    if (!this.alive) return this.stop();
    this.start();
    this.begin(again ? 'reader' : 'automatic');
    const { shown } = this.scopes;
    // The reader's own overlay comes back with the new page.
    const settled = () => (again ? shown.add(here.budget.when(() => void this.open('page'))) : this.look());
    shown.add(whenSettled(this.document, settled));
  }

  /** Back from the back/forward cache: the page may be another one by now, and so may be the settings. */
  async returned() {
    if (!this.alive) return this.stop();
    if (!this.overlay) return this.look();
    this.obey(await load());
    if (this.overlay) await this.refresh();
  }

  /** Automatic overlays obey the settings as they change; the reader's own take their looks from them. @param {Settings} settings */
  obey(settings) {
    if (this.origin === 'automatic' && !allowed(settings, this.document.URL)) this.stop();
    else this.overlay?.settle(settings);
  }

  // Reading

  /**
   * @param {'page' | 'selection'} scope
   * @param {{ text?: string, collapsed?: boolean }} [how] what the browser says is selected; whether the tab is enough
   * @returns {Promise<Found | undefined>} nothing where another question came after this one, or the page became another
   */
  async read(scope, { text, collapsed = false } = {}) {
    const run = ++this.run;
    const written = writtenPart(this.document, scope);
    // As in a field of a form: its words stand in no text that is read.
    const from = written ?? text?.trim();
    const source = from ? new Source(scope, from) : undefined;
    const [answer, settings] = await Promise.all([
      source ? source.ask({ collapsed }, !this.overlay?.whole) : /** @type {Answer} */ ({ ok: false, failure: 'selection' }),
      this.alive ? load() : DEFAULTS,
    ]);
    // The one check, after all that had to be waited for.
    if (run === this.run) return { answer, settings, source, trace: written && new Trace(this.document) };
  }

  /** @param {'page' | 'selection'} scope @param {{ text?: string, focus?: boolean }} [how] */
  async open(scope, { text, focus = false } = {}) {
    if (!isReadable(this.document)) return;
    this.begin('reader');
    const found = await this.read(scope, { text });
    if (!found) return;
    this.show(found);
    this.overlay?.toggle(true, focus);
  }

  /** Opens the panel, which is fetched now where there was a tab alone. */
  async expand() {
    await this.complete();
    this.overlay?.toggle(true, true);
  }

  /** Marks all key sentences, or none. @param {boolean} on */
  mark(on) {
    const { overlay, found, view } = this;
    this.scopes.marks.end();
    overlay?.showMarks(on);
    if (!on || !found?.trace || !view) return;
    this.scopes.marks.add(markKeySentences(this.document, found.trace, view, (key) => overlay?.reveal(key)));
  }

  async toggleMarks() {
    if (!this.overlay) await this.open('page');
    await this.complete();
    const on = this.overlay?.surface.getAttribute('data-marks') !== 'on';
    this.mark(on);
    this.keep({ marks: on });
  }

  // What the reader does

  /** @param {Record<string, unknown>} change to be remembered */
  keep(change) {
    void send({ kind: 'keep', change });
  }

  /** @param {string} action @param {ViewNode} node @param {import('../messages.js').Line} [line] */
  async act(action, node, line) {
    const { overlay, found } = this;
    if (!overlay) return;
    switch (action) {
      case 'jump':
        if (line && !(await found?.trace?.go(line, overlay.uncover()))) overlay.say(words('not_found'));
        return;
      case 'expand':
        if (found?.settings.place === 'beside' && (await this.moveBeside())) return;
        await this.expand();
        return this.keep({ open: true });
      case 'collapse':
        overlay.toggle(false, true);
        found?.trace?.release();
        return this.keep({ open: false });
      case 'close':
        return this.hide();
      case 'dock': {
        const side = overlay.surface.getAttribute('data-dock') === 'left' ? 'right' : 'left';
        overlay.surface.setAttribute('data-dock', side);
        overlay.arrange();
        return this.keep({ side });
      }
      case 'sheet':
        overlay.isFull = !overlay.isFull;
        return;
      case 'toggle_marks':
        return this.toggleMarks();
      case 'copy_line':
        return overlay.say(words(await copy(node.copy ?? line?.text ?? '', this.document, overlay.surface)));
      case 'use_selection':
        return this.open('selection');
    }
    if (!this.alive) return overlay.say(this.farewell);
    if (action === 'options') await send({ kind: 'options' });
    else if (action === 'beside' && !(await this.moveBeside())) overlay.say(words('failure_beside'));
    else if (action === 'toggle_site') await this.switchSite(node);
    else if (/^(copy|save)_/.test(action) && found?.source) overlay.say(words(await takeOut(action, found.source, this.document, overlay.surface)));
  }

  /** Shows the report beside the page, and nothing over it any more. Inside a click: nothing may be awaited before. */
  async moveBeside() {
    const { ok } = await send({ kind: 'beside' });
    if (ok) this.hide();
    return ok;
  }

  /** @param {ViewNode} node */
  async switchSite(node) {
    const on = !node.attrs?.some(([name, value]) => name === 'aria-checked' && value === 'true');
    const answer = await send({ kind: 'site', on });
    if (!answer.ok) this.overlay?.say(words('failure_' + answer.failure));
    else if (!on) this.stop();
    else if (answer.on) await this.refresh();
    else this.overlay?.say(words('site_permission'));
  }

  // What the background and the popup ask

  /** @param {Exclude<import('../messages.js').ToContent, { kind: 'ask' }>} message */
  async answer(message) {
    switch (message.kind) {
      case 'ping':
        return { ok: true, open: !!this.overlay };
      case 'off':
        if (!message.automatic || this.origin === 'automatic' || !this.overlay) this.stop();
        return { ok: true };
      case 'toggle':
        if (this.overlay?.open) this.hide();
        else if (this.overlay) await this.expand();
        else await this.open('page', { focus: true });
        return { ok: true, open: !!this.overlay };
      case 'show':
        await this.open(message.scope, { text: message.text });
        return { ok: true };
      case 'marks':
        await this.toggleMarks();
        return { ok: true };
      case 'record':
        return this.recordings.record(this.document, message);
      case 'jump':
      case 'point':
        return { ok: true, found: await this.recordings.point(message) };
      case 'mark':
        return { ok: this.recordings.mark(this.document, message) };
      case 'give_back':
        this.recordings.end(message.recording);
        return { ok: true };
    }
  }
}

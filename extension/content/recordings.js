// What our own pages have of the page: its text to be read, and the marking of its lines. What the overlay shows is not
// disturbed. The page beside stays while the page changes, so it is told when what was read is no longer what stands here.

import { send } from '../messages.js';
import { markKeySentences } from './marks.js';
import { addressOf, watchAddress, watchGrowth, whenSettled } from './navigation.js';
import { writtenPart } from './reading.js';
import { Scope } from './scope.js';
import { isReadable } from './text.js';
import { Trace } from './trace.js';
import { answering, newName } from './written.js';

/** @typedef {import('../messages.js').RecordPage['host']} Host */
/**
 * `marks` ends with the marks of the key sentences, `all` with the recording.
 * @typedef {{ recording: string, trace: Trace, marks: Scope, all: Scope }} Given
 */

/** How long the background may ask about the page, ms. */
const ASKED = 10_000;

export class Recordings {
  /** @type {Map<Host, Given>} what each of them was given last */
  #given = new Map();
  /** A page that has just become another one is not recorded before it has come to rest. @type {Promise<void> | undefined} */
  #rest;

  /** Whether nobody has a recording of the page. */
  get isEmpty() {
    return this.#given.size === 0;
  }

  /** @param {Document} document @param {import('../messages.js').RecordPage} message */
  async record(document, { scope, host }) {
    if (!isReadable(document)) return { ok: false, failure: /pdf/.test(document.contentType) ? 'pdf' : 'empty' };
    await this.#rest;
    const written = writtenPart(document, scope);
    if (!written) return { ok: false, failure: 'selection' };
    const recording = newName();
    setTimeout(answering(recording, written), ASKED);
    const trace = new Trace(document);
    this.end(host);
    const given = { recording, trace, marks: new Scope(), all: new Scope() };
    given.all.add(() => trace.stop());
    given.all.add(() => given.marks.end());
    this.#given.set(host, given);
    if (host === 'side') this.#watch(document, given);
    return { ok: true, recording, page: written.page };
  }

  /** Tells the page beside what becomes of the page. @param {Document} document @param {Given} given */
  #watch(document, { recording, all }) {
    const tell = (/** @type {boolean} */ left) => void send({ kind: 'changed', recording, left });
    const leave = () => tell(true);
    addEventListener('pagehide', leave);
    all.add(() => removeEventListener('pagehide', leave));
    const address = addressOf(document);
    const look = () => {
      if (addressOf(document) === address) return;
      this.#rest = new Promise((rested) => void whenSettled(document, () => rested(undefined)));
      this.end('side');
      tell(true);
    };
    all.add(watchAddress(look));
    all.add(watchGrowth(document, () => tell(false)));
  }

  /** @param {string} recording */
  #find(recording) {
    return [...this.#given.values()].find((given) => given.recording === recording);
  }

  /**
   * Marks a line, or goes there; that one stays marked when the pointer leaves our page.
   * @param {import('../messages.js').Jump | import('../messages.js').Point} message
   * @returns {Promise<boolean>} whether it stands on the page
   */
  async point({ kind, recording, line }) {
    const given = this.#find(recording);
    if (!given) return false;
    return kind === 'jump' && line ? given.trace.go(line) : given.trace.point(line);
  }

  /**
   * Marks all key sentences of a view, or none.
   * @param {Document} document @param {import('../messages.js').Mark} message
   * @returns {boolean} whether the recording is still there
   */
  mark(document, { recording, view }) {
    const given = this.#find(recording);
    if (!given) return false;
    given.marks.end();
    const reveal = (/** @type {string} */ key) => void send({ kind: 'reveal', recording, key });
    if (view) given.marks.add(markKeySentences(document, given.trace, view, reveal));
    return true;
  }

  /** Takes the marks off the page; those of one host or recording, where it is named. @param {string} [whose] */
  end(whose) {
    for (const [host, given] of this.#given) {
      if (whose !== undefined && whose !== host && whose !== given.recording) continue;
      given.all.end();
      this.#given.delete(host);
    }
  }
}

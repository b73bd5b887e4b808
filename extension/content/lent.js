// What the popup borrows of the page: a recording, and the marking of its lines. What the overlay shows is not disturbed.

import { capture } from './reading.js';
import { isReadable } from './text.js';

/** @typedef {import('../messages.js').Line} Line */

export class Lent {
  /** @type {{ recording: string, trace: import('./trace.js').Trace, held: Line | null } | undefined} what was given last */
  #given;

  /** Whether the popup has something of the page. */
  get isOut() {
    return !!this.#given;
  }

  /** @param {Document} document @param {'page' | 'selection'} scope */
  record(document, scope) {
    if (!isReadable(document)) return { ok: false, failure: /pdf/.test(document.contentType) ? 'pdf' : 'empty' };
    const captured = capture(document, scope);
    if (!captured) return { ok: false, failure: 'selection' };
    const { recording, snapshot, trace } = captured;
    this.end();
    this.#given = { recording, trace, held: null };
    return { ok: true, recording, snapshot };
  }

  /**
   * Marks a line, or goes there; that one stays marked when the pointer leaves the popup.
   * @param {import('../messages.js').Jump | import('../messages.js').Point} message
   * @returns {boolean} whether it stands on the page
   */
  mark({ kind, recording, line }) {
    const given = this.#given;
    if (given?.recording !== recording) return false;
    if (kind === 'point' || !line) return given.trace.point(line ?? given.held);
    given.held = line;
    return given.trace.go(line);
  }

  /** Takes the marks off the page. */
  end() {
    this.#given?.trace.stop();
    this.#given = undefined;
  }
}

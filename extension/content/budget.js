// How often a page is read that nobody asked about: one that changes its address or its text without end must not keep
// us reading, and one that nobody sees need not be read at all.

/** Readings of a document before the pauses begin. */
const FREE = 3;
/** The first pause, ms; each is twice as long as the one before. */
const PAUSE = 60_000;
/** The reader's doings make a reading their wish, but no oftener than this, ms. */
const WISH = 5_000;

export class Budget {
  /** @param {Document} document */
  constructor(document) {
    this.document = document;
    this.readings = 0;
    /** When the last one was, ms since the page began. */
    this.last = -Infinity;
  }

  /** Milliseconds until the next reading. */
  get wait() {
    const since = performance.now() - this.last;
    if (navigator.userActivation?.isActive && since > WISH) return 0;
    return this.readings < FREE ? 0 : PAUSE * 2 ** (this.readings - FREE) - since;
  }

  /** Calls `read` as soon as it may be. @param {() => void} read @returns {() => void} ends the waiting */
  when(read) {
    const { document } = this;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const look = () => {
      clearTimeout(timer);
      const { wait } = this;
      if (document.hidden) return;
      if (wait > 0) {
        timer = setTimeout(look, wait);
        return;
      }
      end();
      this.readings++;
      this.last = performance.now();
      read();
    };
    const end = () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
    document.addEventListener('visibilitychange', look);
    look();
    return end;
  }
}

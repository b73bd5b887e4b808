// What Saillant does on the page's thread, to be timed in a page: bundled by weight.mjs.

import { firstLook } from '../../../extension/content/first-look.js';
import { Overlay } from '../../../extension/content/overlay.js';
import { Words } from '../../../extension/content/words.js';
import { Written } from '../../../extension/content/written.js';
import { unpacked } from '../../../extension/messages.js';
import { DEFAULTS } from '../../../extension/settings.js';

globalThis.saillantWeight = {
  firstLook,
  unpacked,
  /** The page as it is sent. */
  write() {
    this.written = new Written(document);
    return this.written.page;
  },
  /** What the core asks about it. */
  answer(question) {
    return this.written.answer(question);
  },
  /**
   * Looks for a line, as where one is first activated.
   * @returns {Promise<{ found: boolean, all: number, slice: number }>} ms of the page's thread, and the longest at a time
   */
  async find(line) {
    const slices = [];
    const later = globalThis.setTimeout;
    let start = performance.now();
    const end = () => slices.push(performance.now() - start);
    globalThis.setTimeout = (done) => {
      end();
      return later(() => {
        start = performance.now();
        done();
      });
    };
    const words = await new Words(document).read(() => true);
    const found = !!words.find(line);
    end();
    globalThis.setTimeout = later;
    return { found, all: slices.reduce((a, b) => a + b), slice: Math.max(...slices) };
  },
  /**
   * Builds, attaches and lays out the overlay, as a panel or as its tab. A panel's later sections, which wait for a free
   * moment, are made and laid out too.
   * @returns {number} ms until what is seen first stood there
   */
  paint(view, words, sheet, open) {
    const start = performance.now();
    const tell = { act() {}, point() {}, keep() {}, lost: () => true };
    const overlay = new Overlay(document, tell, (key) => words[key]?.message ?? key, { ...DEFAULTS, open });
    overlay.dress(sheet);
    overlay.show(view);
    overlay.attach();
    overlay.surface.getBoundingClientRect();
    const first = performance.now() - start;
    const body = overlay.surface.querySelector('.body');
    if (body) {
      overlay.unfold(body);
      body.getBoundingClientRect();
    }
    return first;
  },
};

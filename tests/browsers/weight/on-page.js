// What Saillant does on the page's thread, to be timed in a page: bundled by weight.mjs.

import { Overlay } from '../../../extension/content/overlay.js';
import { record } from '../../../extension/content/record.js';
import { written } from '../../../extension/content/written.js';
import { DEFAULTS } from '../../../extension/settings.js';

globalThis.saillantWeight = {
  written,
  record,
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
    overlay.attach();
    overlay.show(view);
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

// The welcome page shows on an article of our own what one gets: its text, and the report beside it.

import samples from './pkg/samples.js';
import { paintView, readGiven } from './pkg/saillant.js';
import { words } from './pages.js';

const MARK = 'saillant-current';

/** @param {Document} document @returns {unknown} what must be held as long as the page is there */
export function showSample(document) {
  const language = words('locale').slice(0, 2);
  const own = language in samples ? language : 'en';
  const request = { scope: 'page', locale: words('locale'), host: 'www' };
  const { view, sheet } = readGiven(samples[own], request, words);
  const text = /** @type {HTMLElement} */ (document.querySelector('.sample-text'));
  text.lang = own;
  /** @type {Map<number, Text>} */
  const blocks = new Map();
  for (const { number, tag, class: name, text: said } of sheet.blocks) {
    const element = document.createElement(tag);
    element.className = name;
    const node = document.createTextNode(said);
    blocks.set(number, node);
    element.append(node);
    text.append(element);
  }
  const happens = (/** @type {string} */ kind, /** @type {unknown} */ _, /** @type {import('./messages.js').Line | undefined} */ line) => {
    const node = line && blocks.get(line.block);
    if (!node) return void CSS.highlights.delete(MARK);
    const range = new Range();
    range.setStart(node, line.start);
    range.setEnd(node, line.end);
    CSS.highlights.set(MARK, new Highlight(range));
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    if (kind === 'act') node.parentElement?.scrollIntoView({ block: 'center', behavior });
  };
  return paintView(document.querySelector('.sample-report'), view, words, happens);
}

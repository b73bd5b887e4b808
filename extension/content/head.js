// @ts-check
// What a page says of itself, and values of attributes, each cut where nothing reads on.

import { CAPS } from '../messages.js';
import { attributeOf, nameOf } from './dom.js';

/** UTF-16 units of a class, an id, a role: no rule looks for longer ones. */
const ATTRIBUTE = 1000;

/** @param {string} text */
export const wellFormed = (text) => (text.isWellFormed?.() === false ? text.toWellFormed() : text);

/** As much of a value as is read. @param {string} text @param {number} [most] UTF-16 units */
export const short = (text, most = ATTRIBUTE) => wellFormed(text.length > most ? text.slice(0, most) : text);

/** @param {Element} e @param {string} name */
export const attr = (e, name) => attributeOf(e, name) ?? '';

/**
 * Title, metadata and linked data, wherever they stand.
 * @param {Document} document @param {import('./record.js').Snapshot} out
 */
export function readHead(document, out) {
  const root = document.documentElement;
  out.url = document.URL;
  out.title = short(document.title, CAPS.string);
  if (root) out.lang = short(attr(root, 'lang').trim() || attr(root, 'xml:lang').trim());
  out.canonical = short(attr(document.querySelector('link[rel~="canonical" i]') ?? root, 'href').trim(), CAPS.string);
  for (const e of document.querySelectorAll('meta[content], [itemprop][content]')) {
    const names = nameOf(e) === 'meta' ? ['property', 'name', 'itemprop', 'http-equiv'] : ['itemprop'];
    const name = names.map((n) => attr(e, n).trim()).find((n) => n);
    if (name) out.meta.push({ name: short(name.toLowerCase()), content: short(attr(e, 'content').trim(), CAPS.string) });
    if (out.meta.length === CAPS.meta) break;
  }
  let room = CAPS.jsonLd;
  for (const e of document.querySelectorAll('script[type*="application/ld+json" i]')) {
    if (attr(e, 'type').trim().toLowerCase().startsWith('application/ld+json')) {
      const text = wellFormed(e.textContent ?? '');
      room -= text.length;
      // Half a script is no JSON.
      if (room >= 0) out.json_ld.push(text);
    }
  }
}

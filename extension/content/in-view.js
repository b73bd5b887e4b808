// Several articles on one page, as where the next comes while the reader scrolls on:
// the report is that of the article being read.

import { cut } from './selection.js';

/** Running text from which an `article` element is one, and no teaser, UTF-16 units. */
const ENOUGH = 600;

/** What the page says of itself that holds for each of its articles; the rest is of the first. */
const OF_ALL = /^og:(type|site_name|locale)$/;

/**
 * The part of a recording that is the article in view.
 * @param {Document} document
 * @param {any} snapshot of the whole page
 * @param {any} places
 * @returns {ReturnType<typeof cut> | undefined} nothing where the page has but one article
 */
export function articleInView(document, snapshot, places) {
  const articles = [...document.getElementsByTagName('article')].filter(isWhole);
  if (articles.length < 2) return undefined;
  const heights = articles.map((article) => {
    const { top, bottom } = article.getBoundingClientRect();
    return Math.min(bottom, innerHeight) - Math.max(top, 0);
  });
  const at = heights.indexOf(Math.max(...heights));
  const range = document.createRange();
  range.selectNodeContents(articles[at]);
  const part = cut(snapshot, places, [range]);
  if (part.snapshot.blocks.length === 0) return undefined;
  if (at > 0) {
    const title = articles[at].querySelector('h1')?.textContent?.trim();
    const meta = snapshot.meta.filter((/** @type {any} */ m) => OF_ALL.test(m.name));
    Object.assign(part.snapshot, { title, canonical: '', meta, json_ld: [] });
  }
  return part;
}

/** @param {Element} article */
function isWhole(article) {
  if (!article.querySelector('h1') || isInside(article)) return false;
  let length = 0;
  for (const p of article.getElementsByTagName('p')) length += p.textContent?.length ?? 0;
  return length >= ENOUGH;
}

/** Whether it stands in another article. @param {Element} article */
function isInside(article) {
  const parent = article.parentElement;
  return !!parent && !!Element.prototype.closest.call(parent, 'article');
}

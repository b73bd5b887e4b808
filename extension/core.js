// Has the core read what the page's script gives, and show what it read: it is loaded when it is first needed.

import { hasBeside } from './beside.js';
import { readLocales } from './locales.js';
import { api, sendToTab, unpacked } from './messages.js';
import { load as loadCore, hear, question, readPage, readText, show, stateView } from './pkg/saillant.js';
import { load, wishes } from './settings.js';

/** @typedef {import('./messages.js').Answer} Answer */
/** @typedef {import('./messages.js').Request} Request */
/** @typedef {{ id?: number, url?: string, incognito?: boolean }} Tab */

/** @type {Promise<unknown> | undefined} */
let core;

/**
 * Has the core loaded, once for the life of this worker: called as soon as it is known that it will be needed.
 * @param {boolean} [whole] whether a whole view is wanted, which needs the engine's locales; the overlay's tab needs none
 */
export function wakeCore(whole = true) {
  if (core) return core;
  core = loadCore({ module_or_path: api.runtime.getURL('pkg/saillant_bg.wasm') });
  // Whoever has it do something hears of the error.
  core.catch(() => {});
  if (whole) readLocales();
  return core;
}

/**
 * Has the core do something. After an error it is loaded anew, as nobody knows in which state that left its memory.
 * @template T
 * @param {() => T} what
 * @returns {Promise<T>}
 */
export async function withCore(what) {
  const loaded = wakeCore();
  try {
    await loaded;
    return what();
  } catch (e) {
    if (core === loaded) core = undefined;
    throw e;
  }
}

/**
 * The same answer; a failure with the view that tells the reader why.
 * @param {Answer} answer
 * @param {Request} request
 * @returns {Promise<Answer>}
 */
export async function orWhyNot(answer, request) {
  if (answer.ok) return answer;
  const view = await withCore(() => stateView(answer.failure, { locale: api.i18n.getUILanguage(), ...request, beside: hasBeside }));
  return { ...answer, view };
}

/** Words of the interface. @param {string} key @param {string[]} args */
const words = (key, args) => api.i18n.getMessage(key, args);

/**
 * Has a page or a text read, as far as it is not known yet, and shown.
 * @param {{ recording: string, page?: import('./messages.js').Page, text?: string, url?: string, frameId?: number, request: Request }} asked
 * @param {Tab | undefined} tab
 * @returns {Promise<Answer>}
 */
export async function report({ recording, page, text, url = '', frameId, request }, tab) {
  if (text !== undefined) await withCore(() => readText(recording, text, url));
  else if (page && !(await find(recording, page, tab?.id, frameId))) return { ok: false, failure: 'busy' };
  // What a private window sees must not end up in the settings, so it offers no switch.
  const wished = { ...(await wishes(await load(), tab?.incognito ? undefined : tab?.url)), ...request, beside: hasBeside };
  const read = await withCore(() => show(recording, wished, words));
  if (read === null) return { ok: false, failure: 'empty' };
  return read ? { ok: true, recording, ...read } : { ok: false, failure: 'internal', lost: true };
}

/**
 * Has the core find the article of a page, and the page answer what it asks.
 * @param {string} recording
 * @param {import('./messages.js').Page} page
 * @param {number} [tabId]
 * @param {number} [frameId]
 * @param {() => boolean} [isWanted] whether to go on, once there is a first guess
 * @returns {Promise<boolean>} whether it was found
 */
export async function find(recording, page, tabId = -1, frameId = 0, isWanted = () => true) {
  await withCore(() => readPage(recording, { ...page, html: unpacked(page.html) }));
  for (;;) {
    const next = await withCore(() => isWanted() && question(recording));
    if (!next) return true;
    const said = await sendToTab(tabId, { kind: 'ask', recording, question: next }, frameId);
    if (!said) return false;
    await withCore(() => hear(recording, said));
  }
}

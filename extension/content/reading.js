// Has the core read the page or a part of it, by the shortest way that tells what is shown.

import { send } from '../messages.js';
import { shadowRoots } from './first-look.js';
import { articleInView } from './in-view.js';
import { record } from './record.js';
import { cut, rangesOf } from './selection.js';
import { Trace } from './trace.js';
import { written } from './written.js';

/** @typedef {import('../messages.js').Analyze} Analyze */
/** @typedef {import('../messages.js').Answer} Answer */

/**
 * What was asked, what was answered, and the way from a line to its place; without the last two where there is none.
 * @typedef {{ answer: Answer, question?: Analyze, trace?: Trace }} Reading
 */

/**
 * @typedef {object} How
 * @property {string} [text] what the browser says is selected
 * @property {boolean} [collapsed] the tab of the overlay is enough
 * @property {boolean} [walk] what the page writes down is not enough
 * @property {boolean} [sheet] the style sheet is wanted
 */

/**
 * @param {Document} document
 * @param {'page' | 'selection'} scope
 * @param {How} how
 * @returns {Promise<Reading>}
 */
export async function read(document, scope, { text, collapsed = false, walk = scope !== 'page', sheet }) {
  const request = { scope, host: /** @type {const} */ ('overlay') };
  /** @param {Analyze} question @returns {Promise<Answer>} */
  const ask = (question) => send({ ...question, request: { ...request, collapsed }, sheet });
  const page = walk ? undefined : written(document);
  if (page) {
    /** @type {Analyze} */
    const question = { kind: 'analyze', recording: '', page, request };
    const answer = await ask(question);
    const elsewhere = answer.ok && !answer.article && shadowRoots(document).length > 0;
    if (!(answer.ok && answer.walk) && !elsewhere) return { question, answer, trace: later(document) };
  }
  const captured = capture(document, scope);
  if (captured) {
    const { recording, snapshot, trace } = captured;
    /** @type {Analyze} */
    const question = { kind: 'analyze', recording, snapshot, request };
    return { question, answer: await ask(question), trace };
  }
  if (!text?.trim()) return { answer: { ok: false, failure: 'selection' } };
  // As in a field of a form: its words stand in no text that is read.
  /** @type {Analyze} */
  const question = { kind: 'analyze', recording: '', text, request };
  return { question, answer: await ask(question) };
}

/**
 * Records the page or what is selected on it.
 * @param {Document} document
 * @param {'page' | 'selection'} scope
 * @returns {{ recording: string, snapshot: any, trace: Trace } | undefined} nothing where nothing is selected
 */
export function capture(document, scope) {
  const recording = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
  const { snapshot, places } = record(document);
  const part = scope === 'page' ? articleInView(document, snapshot, places) : cut(snapshot, places, rangesOf(document.getSelection()));
  if (!part) return { recording, snapshot, trace: new Trace(document, places) };
  if (part.snapshot.blocks.length === 0) return undefined;
  return { recording, snapshot: part.snapshot, trace: new Trace(document, places, part.whole) };
}

/** The trace of a page that was not walked over: that is done when a line is first looked for. @param {Document} document */
export function later(document) {
  return new Trace(document, () => record(document).places);
}

// @ts-check
// What is read: the page, what is selected on it, or a text of no place; and how the core is asked about it.

import { send } from '../messages.js';
import { answering, newName } from './written.js';

/** @typedef {import('../messages.js').Answer} Answer */

export class Source {
  /** @param {'page' | 'selection'} scope @param {import('./written.js').Written | string} from the page, or a text */
  constructor(scope, from) {
    this.scope = scope;
    this.from = from;
    /** Under which the background keeps what it read. */
    this.name = newName();
    this.wasSent = false;
  }

  /** Has it read. @param {any} question without what is to be read @returns {Promise<any>} */
  async send(question) {
    const { name, from } = this;
    this.wasSent = true;
    if (typeof from === 'string') return send({ ...question, recording: name, text: from });
    const end = answering(name, from);
    const answer = await send({ ...question, recording: name, page: from.page });
    end();
    return answer;
  }

  /**
   * What the core says of it; it is read once, and again only where the background was stopped since.
   * @param {import('../messages.js').Request} request
   * @param {boolean} [sheet] whether the overlay's style sheet is wanted
   * @returns {Promise<Answer>}
   */
  async ask(request, sheet) {
    /** @type {Omit<import('../messages.js').Analyze, 'recording'>} */
    const question = { kind: 'analyze', request: { host: 'overlay', ...request, scope: this.scope }, sheet };
    const answer = this.wasSent ? await send({ ...question, recording: this.name }) : undefined;
    return !answer || answer.lost ? this.send(question) : answer;
  }
}

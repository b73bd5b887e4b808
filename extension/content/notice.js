// A sentence in place of a report, where nobody is there to make a view and its style sheet.

import { api } from '../messages.js';

/** @typedef {import('../messages.js').ViewNode} ViewNode */

/** The interface's words; none any more once the extension is gone from under this page.
 * @type {import('./paint.js').Words} */
export const words = (key, args) => (api.runtime?.id ? api.i18n.getMessage(key, args) || key : '');

/** How it is shown. */
export const PLAIN = `.panel { position: fixed; top: 16px; right: 16px; width: 320px; padding: 16px; background: Canvas;
  color: CanvasText; border: 1px solid; border-radius: 8px; font: 15px/1.5 sans-serif; } .say { display: none; }`;

/** What is shown where nobody can be asked for a view. @param {string} text @returns {ViewNode} */
export function notice(text) {
  return {
    tag: 'div',
    class: 'view',
    children: [
      {
        tag: 'section',
        class: 'panel',
        children: [
          { tag: 'p', class: 'say', attrs: [['role', 'status']], text },
          { tag: 'div', class: 'notice', children: [{ tag: 'p', class: 'notice-why', text }] },
          { tag: 'button', class: 'do', attrs: [['type', 'button']], key: 'close', action: 'close' },
        ],
      },
    ],
  };
}

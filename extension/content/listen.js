// Listens to the background and to our own pages.

import { api, toContent } from '../messages.js';

/**
 * @param {(message: Exclude<import('../messages.js').ToContent, { kind: 'ask' }>) => Promise<unknown>} answer to all but what the core
 *   asks about a page that it reads (`written.js`)
 * @returns {() => void} ends it
 */
export function listen(answer) {
  const listener = (/** @type {unknown} */ m, /** @type {any} */ sender, /** @type {(answer: unknown) => void} */ reply) => {
    const message = toContent(m, sender);
    if (!message || message.kind === 'ask') return false;
    answer(message).then(reply, (e) => {
      console.error(e);
      reply({ ok: false, failure: 'internal' });
    });
    return true;
  };
  api.runtime.onMessage.addListener(listener);
  return () => api.runtime?.id && api.runtime.onMessage.removeListener(listener);
}

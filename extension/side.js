// The page beside: it follows the tab in front of its window. What it misses while its core is loaded it sees then.

import init, { showTab } from './pkg/saillant.js';
import { api, toSide } from './messages.js';
import { words } from './pages.js';
import { reveal } from './reveal.js';
import * as settings from './settings.js';

const root = /** @type {Element} */ (document.querySelector('main'));
const [, { id: mine }] = await Promise.all([init(), api.windows.getCurrent()]);
export const side = showTab(root, words, settings, true);

api.tabs.onActivated.addListener(({ windowId }) => windowId === mine && side.follow(false));
// A tab dragged into this window, or out of it.
for (const event of [api.tabs.onAttached, api.tabs.onDetached]) event.addListener(() => side.follow(false));
api.tabs.onUpdated.addListener((_, { status, url }, tab) => {
  if (!tab.active || tab.windowId !== mine) return;
  // Browsers tell of loading for frames and for routes too: the page itself says when it is left.
  if (status === 'complete' || url) side.follow(false);
  else if (status === 'loading') side.retry();
});
for (const event of [api.permissions.onAdded, api.permissions.onRemoved]) event.addListener(() => side.follow(false));
settings.watch(() => side.settle());

api.runtime.onMessage.addListener((m, sender, reply) => {
  const message = toSide(m, sender);
  if (message?.kind === 'look' && message.windowId === mine) {
    reply(true);
    if (message.selected) side.follow(true);
    else side.retry();
  } else if (message?.kind === 'changed') side.changed(message.recording, message.left);
  else if (message?.kind === 'reveal' && side.shows(message.recording)) reveal(root, message.key);
  return false;
});

addEventListener('pagehide', () => side.end());

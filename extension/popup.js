import init, { showTab } from './pkg/saillant.js';
import * as settings from './settings.js';
import { words } from './pages.js';

await init();
// Held by the module, so that its listeners live as long as the popup.
export const popup = showTab(document.querySelector('main'), words, settings, false);

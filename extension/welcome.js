import init, { startWelcome } from './pkg/saillant.js';
import * as settings from './settings.js';
import { words } from './pages.js';
import { showSample } from './sample.js';

await init();
export const welcome = startWelcome(document.body, words, settings);
// Held by the module, so that its listeners live as long as the page.
export const sample = showSample(document);

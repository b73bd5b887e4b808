import init, { startWelcome } from './pkg/saillant.js';
import * as settings from './settings.js';
import { words } from './pages.js';

await init();
export const welcome = startWelcome(document.body, words, settings);

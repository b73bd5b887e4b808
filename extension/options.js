import init, { startOptions } from './pkg/saillant.js';
import * as settings from './settings.js';
import { words } from './pages.js';

await init();
document.title = words('options_title');
export const options = startOptions(document.body, words, settings);

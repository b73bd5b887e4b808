import init, { startOptions } from './pkg/saillant.js';
import { api } from './messages.js';
import * as settings from './settings.js';
import { words } from './pages.js';

await init();
document.title = words('options_title');
export const options = startOptions(document.body, words, settings);
const again = () => options.refresh();
settings.watch(again);
for (const event of [api.permissions.onAdded, api.permissions.onRemoved]) event.addListener(again);

// The script that shows: it comes where there is something to show, or by a click. Entering again only makes it
// listen again; entering after an update takes the place of the script that the update left behind.

import { unhidden } from './dom.js';
import { here, living } from './here.js';
import { Session } from './session.js';

const page = unhidden(document);
here.session = living(page) ?? new Session(page);
here.session.start();

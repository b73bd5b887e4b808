// The script that shows: it comes where there is something to show, or by a click. Entering again only makes it
// listen again; entering after an update takes the place of the script that the update left behind.

import { here, living } from './here.js';
import { Session } from './session.js';

here.session = living(document) ?? new Session(document);
here.session.start();

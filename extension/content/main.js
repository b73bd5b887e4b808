// The script that shows: it comes where there is something to show, or by a click. Entering again only makes it
// listen again; entering after an update takes the place of the script that the update left behind.

import { here } from './glance.js';
import { living } from './living.js';
import { Session } from './session.js';

here.saillant = living(document) ?? new Session(document);
here.saillant.start();

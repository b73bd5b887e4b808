// The script that enters pages by itself, where the reader switched that on: it looks, and most often that is all.

import { unhidden } from './dom.js';
import { Glance } from './glance.js';
import { here, living } from './here.js';

const page = unhidden(document);
const session = living(page);
here.glance?.end();
here.glance = new Glance(page);
if (session) session.look();
else here.glance.look();

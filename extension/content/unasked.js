// The script that enters pages by itself, where the reader switched that on: it looks, and most often that is all.

import { Glance } from './glance.js';
import { here, living } from './here.js';

const session = living(document);
here.glance?.end();
here.glance = new Glance(document);
if (session) session.look();
else here.glance.look();

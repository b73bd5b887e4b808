// The script that enters pages by itself, where the reader switched that on: it looks, and most often that is all.

import { Glance, here } from './glance.js';
import { living } from './living.js';

const session = living(document);
here.saillantGlance?.end();
here.saillantGlance = new Glance(document);
if (session) session.look();
else here.saillantGlance.look();

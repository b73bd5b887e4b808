// The script that enters pages by itself, where the reader switched that on: it looks, and most often that is all.

import { unhidden } from './dom.js';
import { Detector } from './detector.js';
import { here, living } from './here.js';

const page = unhidden(document);
const session = living(page);
here.detector?.end();
here.detector = new Detector(page);
if (session) session.look();
else here.detector.look();

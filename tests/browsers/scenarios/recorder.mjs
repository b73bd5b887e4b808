// What the core reads of a page in a browser is what it reads of the same file without one.

import { assert } from '../harness.mjs';
import { differences, own } from '../parity.mjs';

export default {
  "the project's own pages: read alike in the browser and from their files, and each block found on the page"(world) {
    const files = own();
    assert.ok(files.length > 10, `expected pages, found ${files.length}`);
    return differences(world.driver, files).then((found) => assert.deepEqual(found, []));
  },
};

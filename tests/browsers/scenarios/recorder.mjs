// What the browser's recorder sees is what the core sees of the same file without a browser.

import { assert } from '../harness.mjs';
import { differences, own } from '../parity.mjs';

export default {
  "the project's own pages: the recorder and the native core see the same"(world) {
    const files = own();
    assert.ok(files.length > 10, `expected pages, found ${files.length}`);
    return differences(world.driver, files).then((found) => assert.deepEqual(found, []));
  },
};

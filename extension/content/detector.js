// Whether this page is one for us, where nobody asked: on most pages this is all that ever runs.
// What is shown is the session's, which the background brings where there is something to show.

import { send } from '../messages.js';
import { firstLook } from './first-look.js';
import { here } from './here.js';
import { LATE, addressOf, watchChanges, whenSettled } from './navigation.js';
import { Source } from './source.js';
import { isBare, isReadable } from './text.js';
import { Written } from './written.js';

export class Detector {
  /** @param {Document} document */
  constructor(document) {
    this.document = document;
    /** The address of what was looked at last. */
    this.address = addressOf(document);
    /** Counts looks, so that a late answer is known to be stale. */
    this.run = 0;
    /** @type {(() => void) | undefined} */
    this.waiting = undefined;
  }

  /** The quick look: most pages end here, without a message and without anything left behind. */
  look() {
    const { document } = this;
    this.end();
    this.address = addressOf(document);
    if (!isReadable(document)) here.session?.rest();
    else if (firstLook(document)) this.ask();
    else if (!isBare(document)) here.session?.rest();
    else this.waiting = watchChanges(document, LATE, () => firstLook(document) && this.ask(), () => here.session?.rest());
  }

  /** The address changed, perhaps, while nothing of ours is shown; the background calls this. */
  moved() {
    if (addressOf(this.document) === this.address) return;
    this.end();
    this.address = addressOf(this.document);
    this.waiting = whenSettled(this.document, () => this.look());
  }

  /** Has the core judge as soon as it may be. */
  ask() {
    this.end();
    this.waiting = here.budget.when(() => void this.judge());
  }

  /** Where the reader wants an article shown here, the session takes over. */
  async judge() {
    const { run } = this;
    const source = new Source('page', new Written(this.document));
    const answer = await source.send({ kind: 'detect', ready: !!here.session });
    // The session is here because of us, and not because of the reader.
    if (answer.brought && here.session) here.session.automatic++;
    if (run !== this.run) return;
    if (answer.sheet) here.session?.greet(answer, source);
    else here.session?.rest();
  }

  /** Ends what is under way. */
  end() {
    this.run++;
    this.waiting?.();
    this.waiting = undefined;
  }
}

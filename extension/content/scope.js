// What is undone together.

export class Scope {
  /** @type {(() => void)[]} */
  #undo = [];

  /** @param {() => void} undo */
  add(undo) {
    this.#undo.push(undo);
  }

  /** Undoes all of it; the scope can be used again. */
  end() {
    for (const undo of this.#undo.splice(0)) undo();
  }
}

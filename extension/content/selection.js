// The selected part of a recording: blocks cut at the ends of the selection, with the
// way back from a line of the part to the same line of the whole page.

import { rangeOf } from './record.js';

/** @typedef {import('../messages.js').Line} Line */

/**
 * @param {any} snapshot of the whole page
 * @param {any} places
 * @param {Range[]} ranges what is selected
 * @returns {{ snapshot: any, whole: (line: Line) => Line }}
 */
export function cut(snapshot, places, ranges) {
  /** @type {{ block: number, start: number }[]} */
  const origin = [];
  const blocks = [];
  for (const [index, block] of snapshot.blocks.entries()) {
    const length = block.text.length;
    /** The unit at `i`, or the next one that is no white space. @param {number} i */
    const unit = (i) => {
      while (i < length && !block.text[i].trim()) i++;
      return rangeOf(places, { block: index, start: i, end: i + 1 });
    };
    const whole = rangeOf(places, { block: index, start: 0, end: length });
    for (const range of ranges) {
      if (!whole || !meets(range, whole)) continue;
      // First unit whose end lies after the selection's start; first whose start lies at or after its end.
      // (START_TO_END compares an end with the other's start, END_TO_START a start with the other's end.)
      const start = first(length, (i) => (unit(i)?.compareBoundaryPoints(Range.START_TO_END, range) ?? 1) > 0);
      const end = first(length, (i) => (unit(i)?.compareBoundaryPoints(Range.END_TO_START, range) ?? 1) >= 0);
      const text = block.text.slice(start, end);
      if (!text.trim()) continue;
      const marks = block.marks
        .filter((/** @type {any} */ m) => m.end > start && m.start < end)
        .map((/** @type {any} */ m) => ({
          ...m,
          start: Math.max(m.start, start) - start,
          end: Math.min(m.end, end) - start,
        }));
      blocks.push({ ...block, text, marks });
      origin.push({ block: index, start });
    }
  }
  const times = (snapshot.times ?? []).flatMap((/** @type {any} */ time) => {
    const block = origin.findIndex((from) => from.block === time.block);
    return block < 0 ? [] : [{ ...time, block }];
  });
  return {
    snapshot: { ...snapshot, blocks, times },
    whole: (line) => {
      const from = origin[line.block];
      if (!from) return line;
      return { ...line, block: from.block, start: line.start + from.start, end: line.end + from.start };
    },
  };
}

/** The ranges of a selection; Firefox allows several. @param {Selection | null} selection */
export function rangesOf(selection) {
  const ranges = [];
  for (let i = 0; i < (selection?.rangeCount ?? 0); i++) {
    const range = /** @type {Selection} */ (selection).getRangeAt(i);
    if (!range.collapsed) ranges.push(range);
  }
  return ranges;
}

/** @param {Range} a @param {Range} b */
function meets(a, b) {
  if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return false;
  return a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;
}

/** Least `i` in `0..length` that holds, or `length`; what holds once holds from there on. @param {number} length @param {(i: number) => boolean} holds */
function first(length, holds) {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// Reads what was given in a thread of its own, so that a long page does not hold the playground up.

import init, { readGiven } from './pkg/saillant.js';
import { wordsOf } from './words.js';

const ready = init();

self.onmessage = async ({ data: { id, given, request, messages } }) => {
  try {
    await ready;
    self.postMessage({ id, answer: readGiven(given, request, wordsOf(messages)) });
  } catch (error) {
    self.postMessage({ id, error: String(error) });
  }
};

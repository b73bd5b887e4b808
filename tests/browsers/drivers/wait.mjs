// Waiting for what must come, with a sentence where it does not.

/** Asks until the answer is truthy. Longest: ms; generous, for slow and busy machines. */
export async function until(what, ask, longest = 15_000) {
  const end = Date.now() + longest;
  let last;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (e) {
      last = e;
    }
    if (Date.now() > end) {
      throw new Error(`expected ${what} within ${longest} ms, found none${last ? ` (${last.message})` : ''}`);
    }
    await sleep(40);
  }
}

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

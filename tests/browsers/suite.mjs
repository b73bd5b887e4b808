// All scenarios in one browser; started by run.mjs.

import { after, before, describe, test } from 'node:test';
import { open } from './harness.mjs';
import accessibility from './scenarios/accessibility.mjs';
import beside from './scenarios/beside.mjs';
import entry from './scenarios/entry.mjs';
import everyday from './scenarios/everyday.mjs';
import first from './scenarios/first.mjs';
import glance from './scenarios/glance.mjs';
import hostile from './scenarios/hostile.mjs';
import switches from './scenarios/switches.mjs';
import lifetime from './scenarios/lifetime.mjs';
import pages from './scenarios/pages.mjs';
import policies from './scenarios/policies.mjs';
import recorder from './scenarios/recorder.mjs';
import room from './scenarios/room.mjs';
import safety from './scenarios/safety.mjs';
import small from './scenarios/small.mjs';
import trace from './scenarios/trace.mjs';

const browser = process.env.SAILLANT_BROWSER ?? 'chromium';
const only = (process.env.SAILLANT_ONLY ?? '').toLowerCase();

/** Longest that a scenario may take on a slow, busy machine, ms. */
const TIMEOUT = 120_000;

describe(browser, () => {
  /** @type {Awaited<ReturnType<typeof open>>} */
  let world;
  before(async () => {
    world = await open(browser);
  }, { timeout: TIMEOUT });
  after(() => world?.close());
  const scenarios = { ...entry, ...beside, ...first, ...glance, ...small, ...room, ...trace, ...policies, ...everyday, ...lifetime, ...safety, ...hostile, ...switches, ...accessibility, ...pages, ...recorder };
  for (const [name, scenario] of Object.entries(scenarios)) {
    if (!name.toLowerCase().includes(only)) continue;
    test(name, { timeout: TIMEOUT }, async (t) => {
      await world.reset();
      await scenario(world, t);
      await world.noErrors();
    });
  }
});

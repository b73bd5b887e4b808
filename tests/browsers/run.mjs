// Runs the scenarios in real browsers:
//
//   node tests/browsers/run.mjs [chromium|firefox] [part of a scenario's name]
//
// The built extension is taken from dist/ (or $SAILLANT_DIST); `saillant build` makes it.

import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [first, ...rest] = process.argv.slice(2);
const browsers = ['chromium', 'firefox'].includes(first) ? [first] : ['chromium', 'firefox'];
const only = (['chromium', 'firefox'].includes(first) ? rest : [first, ...rest]).filter(Boolean).join(' ');

const dist = process.env.SAILLANT_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(`${dist}/chromium/manifest.json`)) {
  console.error(`expected a built extension in ${dist}, found none; run: cargo run --release -- build`);
  process.exit(1);
}

const total = { pass: 0, fail: 0 };
for (const browser of browsers) {
  process.env.SAILLANT_BROWSER = browser;
  process.env.SAILLANT_ONLY = only;
  process.env.SAILLANT_DIST = dist;
  const stream = run({ files: [fileURLToPath(new URL('./suite.mjs', import.meta.url))], concurrency: 1 });
  const count = (kind) => (event) => {
    // Scenarios are the innermost level; their suites pass and fail with them.
    if (event.details?.type !== 'suite' && event.nesting > 0) total[kind] += 1;
    else if (kind === 'fail' && event.nesting === 0 && event.details?.type !== 'suite') total.broken = true;
  };
  stream.on('test:pass', count('pass'));
  stream.on('test:fail', count('fail'));
  const shown = stream.compose(new spec());
  shown.pipe(process.stdout, { end: false });
  await new Promise((done) => shown.on('end', done));
}
const sum = total.pass + total.fail;
console.log(`${sum} browser scenarios: ${total.pass} passed, ${total.fail} failed (${browsers.join(', ')})`);
if (sum === 0) console.error(`expected scenarios whose name contains "${only}", found none`);
process.exit(total.fail > 0 || total.broken || sum === 0 ? 1 : 0);

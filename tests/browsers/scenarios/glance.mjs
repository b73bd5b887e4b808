// What reads at a glance: distance in time, values in the reader's own form, badges that say what they mean.

import { assert, until } from '../harness.mjs';
import { page as whole } from '../server.mjs';

/** An article whose dates lie twenty-one years, two months and two days apart, and one that is told to the year alone. */
const DATES = `<article><h1>The canal of Merrow is dug out again</h1>
  <p class="byline">By Nneka Oyelaran, <time datetime="2026-06-09">9 June 2026</time></p>
  <p>The canal of Merrow was filled in 1998 after the last mill had closed, and 2,400 tonnes of rubble went into it that year.</p>
  <p>In 2019 the council bought the ground for $1.2 million, because the town floods whenever the river rises by more than two metres.</p>
  <p>The digging began in March 2026, and the first lock was set in May 2026 by a firm from the coast that had won the contract.</p>
  <p>On 3 June 2026 the water came back. On 5 June 2026 the first boat passed, with 140 people on board, the harbour office said.</p>
  <p>Engineers had warned that the old walls would not hold. They were strengthened with 860 metres of steel, which cost $9.6 million.</p>
</article>`;

/** An article of many figures of all groups, in which two sources differ; its clock time and ordinal are nobody's figures. */
const FIGURES = `<article><h1>The port of Harrow spends more on cranes</h1>
  <p class="byline">By Nneka Oyelaran, <time datetime="2026-06-09">9 June 2026</time></p>
  <p>The port of Harrow will spend $48 million on new cranes, its board decided at 9:30 am on Tuesday, after 14 months of talks.</p>
  <p>The cranes lift 80 tonnes each. They save $2.4 million a year in power, 35% of what the port pays today.</p>
  <p>Traffic rose by 7.5% last year to 1.9 million containers, 120,000 more than the year before. Fees will rise by 4% in 2027.</p>
  <p>The rival port of Castle spent $31 million and lost 12% of its traffic in 18 months, with 410 workers and 26 ships a week.</p>
  <p>Organisers claimed 40,000 marchers filled the harbour road against the plan. Police counted 12,000.</p>
  <p>The last crane is to stand after 30 months, and costs $6.1 million with its rails.</p>
</article>`;

/** The dates of the overlay in order: how long after the one before, how much room that takes, and where its buttons are. */
const dates = (page) =>
  page.inOverlay((root) => {
    const part = root.querySelector('.part.timeline');
    if (!part) return null;
    // All of them: one that is laid out late moves the others under the click.
    for (const each of root.querySelectorAll('.part')) each.style.contentVisibility = 'visible';
    for (const more of part.querySelectorAll('details')) more.open = true;
    return [...part.querySelectorAll('li')].map((li) => {
      const box = (what) => li.querySelector(what)?.getBoundingClientRect();
      const [gap, line, own] = [box('.gap'), box('.line'), box('.own')];
      return {
        own: li.querySelector('.own').textContent,
        later: li.querySelector('.gap span')?.textContent ?? '',
        room: box('.gap svg')?.height ?? 0,
        above: !gap || gap.bottom <= own.top + 1,
        apart: !gap || line.top >= gap.top + gap.height / 2,
      };
    });
  });

/** What of the panel can be seen without scrolling. */
const inSight = (page) =>
  page.inOverlay((root) => {
    const around = root.querySelector('.body').getBoundingClientRect();
    const seen = (what) => [...root.querySelectorAll(what)].filter((e) => {
      const box = e.getBoundingClientRect();
      return e.checkVisibility() && box.height > 0 && box.top >= around.top && box.bottom <= Math.min(around.bottom, innerHeight);
    });
    const texts = (what) => seen(what).map((e) => e.textContent);
    return { claims: texts('.claims .line .v'), who: texts('.claims .who .name'), sure: texts('.claims .badge'), numbers: texts('.claims .hit') };
  });

/** Words that a reader takes in within ten seconds, at 240 a minute. */
const IN_TEN_SECONDS = 40;

export default {
  async 'first look: what is claimed, who says so, how sure it is and the number, without scrolling'(world) {
    const told = (seen, where) => {
      for (const [what, found] of Object.entries(seen)) assert.ok(found.length > 0, `${what}, ${where}: ${JSON.stringify(seen)}`);
      const words = seen.claims[0].split(/\s+/).length;
      assert.ok(words <= IN_TEN_SECONDS, `the first claim has ${words} words`);
    };
    const page = await world.page('/fr');
    await page.size(1280, 900);
    await world.openByCommand(page);
    told(await inSight(page), 'at a desk');
    try {
      await page.phone(360, 740);
      // Half a sheet begins with the claim and its number, in whatever font the system has; the whole of it has all.
      await until('the number on half a sheet', async () => (await inSight(page)).numbers.length > 0);
      await page.inOverlay((root) => void root.querySelector('.grip').focus());
      await page.press('ArrowUp');
      await until('the full sheet', () => page.inOverlay((root) => root.querySelector('.saillant').dataset.sheet === 'full'));
      told(await inSight(page), 'on a phone');
    } finally {
      await world.driver.fingers?.(false);
    }
  },

  async 'timeline: the distance between two dates is told, and takes its room'(world) {
    world.server.add('/dates', () => whole({ lang: 'en', title: 'The canal', body: DATES }));
    const page = await world.page('/dates');
    await world.openByCommand(page);
    const found = await until('all dates', async () => {
      const now = await dates(page);
      return now?.length >= 6 && now;
    });
    const after = (own) => found.find((date) => date.own.includes(own)) ?? assert.fail(`no ${own} among ${JSON.stringify(found)}`);
    assert.deepEqual(['1998', '2019', 'May 2026', '5 June 2026'].map((own) => after(own).later), ['', '21 years later', '2 months later', '2 days later']);
    assert.ok(after('2019').room > after('May 2026').room && after('May 2026').room > after('5 June 2026').room, 'longer is higher');
    assert.deepEqual(found.filter((date) => !date.above || !date.apart), [], 'the distance stands before its date, and is no part of what can be pressed');
    await world.clickOverlay(page, '.timeline .line .own');
    await until('the date, marked', () => page.evaluate(() => [...(CSS.highlights.get('saillant-current') ?? [])].some((range) => /1998/.test(range))));
  },

  async 'figures: in groups, eight at once, the others behind a fold'(world) {
    world.server.add('/cranes', () => whole({ lang: 'en', title: 'Cranes', body: FIGURES }));
    const page = await world.page('/cranes');
    await world.openByCommand(page);
    const shown = () =>
      page.inOverlay((root) => {
        const part = root.querySelector('.part.figures');
        if (!part) return null;
        part.style.contentVisibility = 'visible';
        const rows = [...part.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility());
        return { rows: rows.map((row) => row.cells[0].textContent), tables: [...part.querySelectorAll('table')].filter((table) => table.checkVisibility()).length };
      });
    const { rows, tables } = await until('the figures', shown);
    assert.equal(rows.length, 8, rows.join(' | '));
    assert.ok(tables >= 2, 'more than one group');
    assert.match(rows.join(' | '), /\$48 million/, 'the weightiest is among them');
    await world.clickOverlay(page, '.figures details.more > summary');
    const all = await until('the others', async () => {
      const now = await shown();
      return now.rows.length > 12 && now;
    });
    assert.doesNotMatch(all.rows.join(' | '), /9:30|Tuesday/, 'neither clock time nor day');
  },

  async 'what does not add up: right after the summary, and each side leads to its place'(world) {
    world.server.add('/cranes', () => whole({ lang: 'en', title: 'Cranes', body: FIGURES }));
    const page = await world.page('/cranes');
    await world.openByCommand(page);
    const found = await until('two sides', () =>
      page.inOverlay((root) => {
        const part = root.querySelector('.part.disagreements');
        const claims = root.querySelector('.part.claims:not(.summary)');
        if (!part || !claims) return null;
        const lines = [...part.querySelectorAll('.line')].map((line) => line.textContent);
        return { lines, above: part.getBoundingClientRect().bottom <= claims.getBoundingClientRect().top };
      }),
    );
    assert.equal(found.lines.length, 2, found.lines.join(' | '));
    assert.ok(/40,000/.test(found.lines[0]) && /12,000/.test(found.lines[1]), found.lines.join(' | '));
    assert.ok(found.above, 'before the other claims');
    await world.clickOverlay(page, '.disagreements .line .v');
    await until('its sentence, marked', () => page.evaluate(() => [...(CSS.highlights.get('saillant-current') ?? [])].some((range) => /40,000/.test(range))));
  },

  async 'values: large ones have the form of the reader’s language, none has the machine’s'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    const worth = await page.inOverlay((root) => [...root.querySelectorAll('.worth')].map((e) => e.textContent));
    assert.ok(worth.length > 2, 'values beside the page’s own words');
    assert.deepEqual(worth.filter((value) => /\d{5}|\.0\b|\d{4}-\d\d/.test(value)), [], 'as no reader writes them');
    assert.ok(worth.includes('€412m') || worth.includes('€412M'), worth.join(' | '));
  },

  async 'badges: one click says what it means, and leads nowhere'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    const before = await page.evaluate(() => scrollY);
    await world.clickOverlay(page, '.what > summary.badge');
    const said = await until('its sentence', () => page.inOverlay((root) => root.querySelector('.what[open] .means')?.textContent));
    assert.ok(said.length > 20, said);
    assert.equal(await page.evaluate(() => scrollY), before, 'the page stays where it was');
    await world.clickOverlay(page, '.what[open] > summary.badge');
    await until('the sentence to go', () => page.inOverlay((root) => !root.querySelector('.what[open]')));
  },
};

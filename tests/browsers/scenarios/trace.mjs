// From a line to the page and back, and what the reader gets out.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assert, sleep, until } from '../harness.mjs';
import { fold } from './entry.mjs';

/** What is marked as the current line. */
const current = (page) =>
  page.evaluate(() => [...(CSS.highlights.get('saillant-current') ?? [])].map((range) => range.toString()));

export default {
  async 'every line is the text of a Range of the page'(world) {
    for (const path of ['/fr', '/en']) {
      const page = await world.page(path);
      const seen = await world.openByCommand(page);
      const shown = await page.evaluate(() => document.body.innerText);
      const lines = [...new Set(seen.lines.map((l) => l.text))].filter((text) => text.trim());
      assert.ok(lines.length >= 5, `expected lines, found ${lines.length}`);
      for (const line of await verbatim(page)) {
        assert.ok(fold(shown).includes(fold(line)), `not on the page: ${line}`);
      }
    }
  },

  async 'activating a line scrolls to its sentence and marks exactly it'(world) {
    const page = await world.page('/fr');
    await page.size(1000, 500);
    await world.openByCommand(page);
    const keys = await page.inOverlay((root) =>
      [...root.querySelectorAll('li.line[data-action="jump"]')]
        .filter((e) => e.querySelector('.v'))
        .map((e) => [e.dataset.line, e.querySelector('.v').textContent]),
    );
    assert.ok(keys.length > 2);
    for (const [key, text] of keys.slice(0, 5)) {
      await world.clickOverlay(page, `li.line[data-line="${key}"] .v`);
      await until(`the mark of ${text}`, async () => fold((await current(page)).join('')) === fold(text));
      await until('the sentence in view', () =>
        page.evaluate(() => {
          const box = [...CSS.highlights.get('saillant-current')][0].getBoundingClientRect();
          return box.top >= 0 && box.bottom <= innerHeight;
        }),
      );
    }
  },

  async 'the article is not changed by anything we do'(world) {
    const page = await world.page('/fr');
    const body = () => page.evaluate(() => document.body.outerHTML + document.documentElement.attributes.length);
    const before = await body();
    await world.openByCommand(page);
    await world.clickOverlay(page, 'li.line .v');
    await world.clickOverlay(page, '[data-action="toggle_marks"]');
    await until('the marks', () => page.evaluate(() => CSS.highlights.get('saillant-marks')?.size > 2));
    assert.equal(await body(), before);
  },

  async 'hover and focus mark the line, leaving takes the mark away'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    const at = await page.inOverlay((root) => {
      const line = root.querySelector('li.line .v');
      line.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = line.getBoundingClientRect();
      return { x: box.left + 20, y: box.top + 10, text: line.textContent };
    });
    await page.hover(at.x, at.y);
    await until('the mark', async () => fold((await current(page)).join('')) === fold(at.text));
    await page.hover(300, 300);
    await until('no mark', async () => (await current(page)).length === 0);
    await page.inOverlay((root) => root.querySelector('li.line button[data-action="jump"]').focus());
    await until('the mark by focus', async () => (await current(page)).length === 1);
  },

  async 'popup: hover marks the line in the page, leaving takes the mark away, activating goes there'(world) {
    const page = await world.page('/fr');
    const popup = await world.driver.clickAction(page);
    const pointAt = (selector, type = 'pointerover') =>
      popup.evaluate(
        (wanted, kind) => {
          const line = document.querySelector(wanted);
          line.dispatchEvent(new PointerEvent(kind, { bubbles: kind !== 'pointerleave' }));
          return line.textContent;
        },
        selector,
        type,
      );
    await until('lines', () => popup.evaluate(() => document.querySelectorAll('li.line').length > 2));
    const text = await pointAt('li.line .v');
    await until('the mark', async () => fold((await current(page)).join('')) === fold(text));
    await pointAt('main', 'pointerleave');
    await until('no mark', async () => (await current(page)).length === 0);
    const second = await popup.evaluate(() => {
      const line = document.querySelectorAll('li.line .v')[1];
      line.click();
      return line.textContent;
    });
    await until('the mark of the line gone to', async () => fold((await current(page)).join('')) === fold(second));
    await pointAt('li.line .v');
    await until('the mark', async () => fold((await current(page)).join('')) === fold(text));
    await pointAt('main', 'pointerleave');
    await until('the line gone to, marked again', async () => fold((await current(page)).join('')) === fold(second));
    await popup.close();
  },

  async 'marks for all key sentences; a click on one leads back to its line'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    await world.clickOverlay(page, '[data-action="toggle_marks"]');
    await until('the marks', () => page.evaluate(() => CSS.highlights.get('saillant-marks')?.size > 2));
    const marked = await page.evaluate(() => [...CSS.highlights.get('saillant-marks')].map(String));
    const claims = await page.inOverlay((root) => [...root.querySelectorAll('.claims .v, .disagreements .v')].map((e) => e.textContent));
    assert.deepEqual(marked.map(fold).sort(), [...new Set(claims.map(fold))].sort(), 'key sentences, not every figure and name');
    const at = await page.evaluate(() => {
      const range = [...CSS.highlights.get('saillant-marks')][0];
      range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return { x: box.left + 30, y: box.top + box.height / 2, text: range.toString() };
    });
    await world.clickOverlay(page, '[data-action="collapse"]');
    await page.click(at.x, at.y);
    const line = await until('the line in the panel', () =>
      page.inOverlay((root) => root.querySelector('[data-current] .v, [data-current].v')?.textContent),
    );
    assert.equal(fold(line), fold(at.text));
    await world.clickOverlay(page, '[data-action="toggle_marks"]');
    await until('no marks', () => page.evaluate(() => !CSS.highlights.has('saillant-marks')));
  },

  async 'a changed page: found again where it moved, said where it is gone'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    const text = await page.inOverlay((root) => root.querySelector('li.line .v').textContent);
    // As frameworks do: the same text in new nodes, with something before it.
    await page.evaluate(() => {
      const article = document.querySelector('article');
      const again = article.cloneNode(true);
      again.prepend(Object.assign(document.createElement('p'), { textContent: 'Mise à jour ce matin.' }));
      article.replaceWith(again);
    });
    await world.clickOverlay(page, 'li.line .v');
    await until('the mark in the new nodes', async () => fold((await current(page)).join('')) === fold(text));
    await page.evaluate(() => document.querySelector('article').remove());
    await sleep(1200);
    await world.clickOverlay(page, 'li.line .v');
    await until('the sentence that says so', () =>
      page.inOverlay((root) => /page has changed/.test(root.querySelector('[role="status"]').textContent)),
    );
    assert.deepEqual(await current(page), []);
  },

  async 'Escape collapses and gives the focus back; typing does not reach the page'(world) {
    const page = await world.page('/noise');
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
    });
    await world.openByCommand(page);
    await until('the focus in the panel', () => page.inOverlay((root) => !!root.activeElement));
    await page.evaluate(() => document.addEventListener('keydown', (e) => e.key === 'x' && (window.heard = true)));
    await page.press('x');
    await page.press('Escape');
    await until('the tab', async () => (await world.seen(page)).state === 'collapsed');
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'input');
    assert.equal(await page.evaluate(() => window.heard ?? false), false);
  },

  async 'dock, width and open state are remembered'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    await world.clickOverlay(page, '[data-action="dock"]');
    await until('the other side', async () => (await world.seen(page)).dock === 'left');
    const grip = await page.inOverlay((root) => {
      const box = root.querySelector('.grip').getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2, width: root.querySelector('.panel').getBoundingClientRect().width };
    });
    await page.drag(grip, { x: grip.x + 90, y: grip.y });
    const width = await until('a wider panel', () =>
      page.inOverlay((root, before) => {
        const now = root.querySelector('.panel').getBoundingClientRect().width;
        return now > before + 60 && now;
      }, grip.width),
    );
    const stored = await until('the settings', () =>
      world.driver.background(async () => {
        const { settings } = await (globalThis.browser ?? chrome).storage.local.get('settings');
        return settings?.width > 450 && settings;
      }),
    );
    assert.equal(stored.side, 'left');
    const next = await world.page('/en');
    await world.openByCommand(next);
    assert.equal((await world.seen(next)).dock, 'left');
    assert.ok(Math.abs((await next.inOverlay((root) => root.querySelector('.panel').getBoundingClientRect().width)) - width) < 2);
  },

  async 'copy: Markdown, JSON, a citation, APA, BibTeX, one line'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    const field = await world.page('/bare');
    await field.evaluate(() => document.body.append(document.createElement('textarea')));
    const line = await page.inOverlay((root) => root.querySelector('[data-action="copy_line"]').closest('[data-line]').querySelector('.v').textContent);
    assert.ok(fold(await copied(world, page, field, 'copy_line')).includes(fold(line)), `the line itself: ${line}`);
    const markdown = await copied(world, page, field, 'copy_markdown');
    assert.match(markdown, /^# \S/);
    assert.ok(markdown.includes('#:~:text='), markdown);
    const json = JSON.parse(await copied(world, page, field, 'copy_json'));
    assert.equal(json.schema, 1);
    assert.ok(json.claims.length > 2);
    const { title } = json.facts;
    assert.ok(title.length > 5);
    for (const form of ['copy_citation', 'copy_apa', 'copy_bibtex']) {
      const citation = await copied(world, page, field, form);
      assert.ok(fold(citation).includes(fold(title)) && citation.includes('news.localhost'), `${form}: ${citation}`);
    }
    const kept = await world.driver.background(async () => Object.keys(await (globalThis.browser ?? chrome).storage.local.get()));
    assert.ok(kept.every((key) => key === 'settings'), `stored more than settings: ${kept}`);
  },

  async 'save: Markdown, JSON, CSV as files with the names of the article'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    const { downloads } = world.driver;
    for (const [action, ending, looks] of [
      ['save_markdown', 'md', /^# \S/],
      ['save_json', 'json', /^\{[^]*"schema": 1,/],
      ['save_csv', 'csv', /^\uFEFFtext,kind,[^\n]*\n[^]*,/],
    ]) {
      await choose(world, page, action);
      const text = await until(`a file .${ending}`, () => {
        const name = readdirSync(downloads).find((n) => n.endsWith(`.${ending}`));
        assert.match(name ?? '', /^\p{L}[\p{L}\p{N}-]+\.\w+$/u);
        return readFileSync(join(downloads, name), 'utf8');
      });
      assert.match(text, looks);
    }
  },

  async 'a long role leaves the count of a name in its row'(world) {
    const page = await world.page('/fr');
    await world.openByCommand(page);
    const rows = await page.inOverlay((root) => {
      const line = [...root.querySelectorAll('.names .line')].find((e) => e.querySelector('.times'));
      const role = line.querySelector('.role') ?? line.querySelector('.who').appendChild(document.createElement('span'));
      role.className = 'role';
      role.textContent = 'giornalista italiana del Foglio e di Chora Media, presidente della fondazione per la stampa estera';
      line.scrollIntoView({ block: 'center', behavior: 'instant' });
      const top = (what) => line.querySelector(what).getBoundingClientRect().top;
      return Math.abs(top('.times') - top('.who'));
    });
    assert.ok(rows < 10, `${rows} px below the name`);
  },
};

/** The page's own words that the overlay shows. */
function verbatim(page) {
  return page.inOverlay((root) => [...root.querySelectorAll('[data-line]')].map((e) => {
    const own = e.matches('.v') ? e : e.querySelector('.v');
    return own?.textContent ?? '';
  }).filter(Boolean));
}

/** Clicks an action of the panel, out of its menu where it lies in one. */
async function choose(world, page, action) {
  const button = `[data-action="${action}"]`;
  // What the menu holds is made when it is opened.
  const folded = await page.inOverlay((root, wanted) => root.querySelector(wanted)?.checkVisibility() !== true, button);
  if (folded) await world.clickOverlay(page, 'details.menu > summary');
  await world.clickOverlay(page, button);
}

/** What an action leaves in the clipboard, pasted into a field of another tab as a reader would. */
async function copied(world, page, field, action) {
  await page.show();
  // The word of the last time may still stand there.
  await page.inOverlay((root) => void (root.querySelector('[role="status"]').textContent = ''));
  await choose(world, page, action);
  await until('the word that it was copied', () =>
    page.inOverlay((root) => root.querySelector('[role="status"]').textContent === 'Copied'),
  );
  await field.show();
  await field.evaluate(() => {
    document.querySelector('textarea').value = '';
    document.querySelector('textarea').focus();
  });
  return until('the text in the field', async () => {
    await field.press('Control+v');
    return field.evaluate(() => document.querySelector('textarea').value);
  });
}

// The background: menus, shortcuts, permissions and settings on one side, the core
// on the other. A service worker in Chromium, an event page in Firefox; both are
// stopped when idle, so every listener is registered here at top level, nothing is
// kept in variables that could not be lost, and the core is loaded when first needed.
//
// What was read last is kept by the core, in memory alone, while this worker lives (`src/browser/reading.rs`).

import { forget, isArticle } from './pkg/saillant.js';
import sheet, { tab as tabSheet } from './pkg/sheet.js';
import { STORES, whyNot } from './access.js';
import { hasBeside, openBeside } from './beside.js';
import { find, orWhyNot, report, wakeCore, withCore } from './core.js';
import { readLocales } from './locales.js';
import { answerMessages, api, isPage, sendToTab, toBackground, unpacked } from './messages.js';
import { allowed, granted, hosts, load, matchPattern, opensOver, switched, watch, wishes, write } from './settings.js';

/** @typedef {import('./messages.js').Answer} Answer */
/** @typedef {import('./messages.js').Failure} Failure */
/** @typedef {import('./messages.js').Request} Request */
/** @typedef {import('./settings.js').Settings} Settings */
/** @typedef {{ id?: number, url?: string, incognito?: boolean }} Tab */

/** The item of the context menu; its name tells where it opens: to look that up would take longer than a click counts. */
const MENU = { over: 'selection', beside: 'selection-beside' };
const AUTOMATIC = 'automatic';
const CONTENT = 'content.js';
/** What looks at a page without a click; it has the content script brought where that is needed. */
const AUTOMATIC_CONTENT = ['automatic.js'];

/** Most pages that call themselves articles are: what shows one is brought while the core still reads it. */
const SAYS_ARTICLE = /"og:type" content="article"|"@type": ?"(News)?Article"/;

/** Longest that a page may take to be recorded, ms; a page busier than that gets a sentence instead. */
const PATIENCE = 10_000;

/** After a tab is shown, what its panel needs beside is made ready, ms. */
const SETTLED = 500;

/**
 * What the reader selected, until the page of ours that opens for it asks. The text alone is read where the frame is
 * closed to us.
 * @type {{ tabId: number, frameId: number, text: string } | undefined}
 */
let selected;

/** The tab whose reader asked in the overlay for the place beside, until the popup, where it can be pressed, shows that. @type {number | undefined} */
let besideOf;

api.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void api.tabs.create({ url: api.runtime.getURL('welcome.html') });
  // An update clears the registered script and leaves dead ones in the open tabs.
  void arrange().then(renewOpenTabs);
});
api.runtime.onStartup.addListener(() => void arrange());
api.permissions.onAdded.addListener(() => void arrange().then(renewOpenTabs));
api.permissions.onRemoved.addListener(() => void arrange().then(leaveOpenTabs));
watch(() => void arrange().then(renewOpenTabs));

/** Firefox tells of addresses alone where it is asked to; Chromium takes no such wish. */
const ADDRESSES = 'getBrowserInfo' in api.runtime ? [{ properties: ['url'] }] : [];
hearAddresses(true);
void automaticScript().then((script) => hearAddresses(!!script));

// Firefox on a phone has neither menu nor keys.
api.contextMenus?.onClicked.addListener((info, tab) => {
  if (tab?.id === undefined || !Object.values(MENU).includes(String(info.menuItemId))) return;
  const { frameId = 0, selectionText = '' } = info;
  // The page around a frame of others may be read by us, the frame itself most often not.
  const foreign = frameId !== 0 && originOf(info.frameUrl) !== originOf(info.pageUrl);
  if (info.menuItemId === MENU.beside || (foreign && hasBeside)) {
    selected = { tabId: tab.id, frameId, text: selectionText };
    void showBeside(tab.windowId);
  } else void showSelection(tab, frameId, selectionText);
});

// Only where the reader wants the report beside the page: otherwise the button has its popup.
api.action.onClicked.addListener(({ windowId }) => void showBeside(windowId));

api.commands?.onCommand.addListener((command, tab) => {
  if (command === 'beside' && tab) void showBeside(tab.windowId);
  else if (command === 'toggle' || command === 'marks') void tell(tab, command);
});

answerMessages(toBackground, answer);

/**
 * @param {import('./messages.js').ToBackground} message
 * @param {import('./messages.js').Sender} sender
 */
async function answer(message, sender) {
  switch (message.kind) {
    case 'analyze': {
      const asked = { ...message, url: sender.url, frameId: sender.frameId };
      const read = await orWhyNot(await report(asked, sender.tab), message.request);
      return message.sheet ? { ...read, sheet: message.request.collapsed ? tabSheet : sheet } : read;
    }
    case 'detect':
      return detect(message, sender);
    case 'read': {
      const press = message.request.host === 'popup' && besideOf === message.tabId;
      if (press) besideOf = undefined;
      const asked = { ...message, request: { ...message.request, press } };
      const answer = await orWhyNot(await read(asked), asked.request);
      // The click that opened the popup gave us the tab: the page beside may read it now too.
      if (message.request.host === 'popup' && !message.request.exports) {
        void api.tabs.get(message.tabId).then(({ windowId }) => look(windowId, false));
      }
      return answer;
    }
    case 'site':
      return switchSiteOf(message, sender);
    case 'keep':
      return { ok: true, settings: await write(() => message.change) };
    case 'options':
      await api.runtime.openOptionsPage();
      return { ok: true };
    case 'beside': {
      const windowId = sender.tab?.windowId ?? -1;
      if (await lookBeside(openBeside(windowId), windowId)) return { ok: true };
      // Firefox opens its sidebar by a click in its own controls alone; the popup, which is one, has a button for it.
      besideOf = sender.tab?.id;
      if (await openPopup()) return { ok: true };
      besideOf = undefined;
      return { ok: false, failure: 'beside' };
    }
  }
}

/**
 * What a page that nobody asked about gets: what is shown by itself, if it is an article and wanted there.
 * @param {import('./messages.js').Detect} message
 * @param {import('./messages.js').Sender} sender
 */
async function detect({ recording, page, ready: isReady }, { url = '', tab, frameId }) {
  // Most often this worker has only just been started: the core is compiled while the settings are read.
  void wakeCore(false);
  const settings = await load();
  if (!allowed(settings, url)) return { ok: false, failure: 'access' };
  const bring = () => inject(tab?.id ?? -1, frameId);
  const collapsed = !opensOver(settings) && !settings.marks;
  if (!collapsed) readLocales();
  let brought = !isReady && SAYS_ARTICLE.test(unpacked(page.html)) ? bring() : undefined;
  const found = await find(recording, page, tab?.id, frameId, () => !!isArticle(recording));
  const wanted = found && (await withCore(() => isArticle(recording) || forget(recording)));
  if (wanted && !isReady) brought ??= bring();
  if (await brought) return { ok: false, failure: 'access' };
  if (!wanted) return { ok: found, brought: !!brought };
  const read = await report({ recording, request: { scope: 'page', host: 'overlay', collapsed } }, tab);
  if (collapsed) setTimeout(readLocales, SETTLED);
  return { ...read, settings, sheet: collapsed ? tabSheet : sheet, brought: !!brought };
}

/**
 * The report of a tab, for a page of ours.
 * @param {import('./messages.js').Read} message
 * @returns {Promise<Answer>}
 */
async function read({ tabId, recording, request }) {
  void wakeCore();
  const known = request.exports ? await report({ recording, request }, undefined) : undefined;
  if (known?.ok) return known;
  const from = selected?.tabId === tabId ? selected : undefined;
  if (from) selected = undefined;
  const frame = from?.frameId ?? 0;
  const scope = from || request.scope === 'selection' ? 'selection' : 'page';
  const late = new Promise((done) => setTimeout(done, PATIENCE, { ok: false, failure: 'busy' }));
  let given = await Promise.race([pageOf(tabId, frame, scope, request.host), late]);
  if (!given.ok && from?.text) given = { ok: true, recording: crypto.randomUUID(), text: from.text };
  const tab = await api.tabs.get(tabId).catch(() => undefined);
  if (!given.ok) return given.failure === 'busy' && tab?.status === 'loading' ? { ok: false, failure: 'loading' } : given;
  const asked = { ...given, frameId: frame, request: { ...request, scope } };
  const answer = await report(asked, given.text === undefined ? tab : undefined);
  return answer.ok ? { ...answer, frame, scope, url: tab?.url } : answer;
}

/**
 * A frame of a tab, to be read.
 * @param {number} tabId @param {number} frameId @param {'page' | 'selection'} scope @param {Request['host']} host
 * @returns {Promise<any>}
 */
async function pageOf(tabId, frameId, scope, host) {
  const failure = await inject(tabId, frameId);
  if (failure) return { ok: false, failure };
  const given = await sendToTab(tabId, { kind: 'record', scope, host: host === 'side' ? 'side' : 'popup' }, frameId);
  // Firefox takes the script for a page of its own without a word, and runs it nowhere.
  return given ?? { ok: false, failure: whyNot(await api.tabs.get(tabId).catch(() => undefined), '') };
}

/**
 * Puts the content script into a frame; one that is there already stays as it is.
 * @param {number} tabId
 * @param {number} [frameId]
 * @param {string[]} [files]
 * @returns {Promise<Failure | undefined>} why it could not be
 */
async function inject(tabId, frameId = 0, files = [CONTENT]) {
  try {
    await api.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
  } catch (e) {
    return whyNot(await api.tabs.get(tabId).catch(() => undefined), String(e));
  }
}

/**
 * A keyboard command. Where the page cannot be read, the popup says why.
 * @param {{ id?: number } | undefined} tab
 * @param {'toggle' | 'marks'} kind
 */
async function tell(tab, kind) {
  void wakeCore();
  const id = tab?.id ?? (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  if (await inject(id)) return void openPopup();
  await sendToTab(id, { kind });
}

/**
 * The context menu. The overlay is shown in the frame where the text was selected, so that
 * its lines can be traced; where that frame is closed to us, the popup reads the text alone: the page around the frame
 * may be somebody else's.
 * @param {{ id?: number }} tab
 * @param {number} frameId
 * @param {string} text
 */
async function showSelection({ id = -1 }, frameId, text) {
  void wakeCore();
  if (!(await inject(id, frameId))) {
    await sendToTab(id, { kind: 'show', scope: 'selection', text }, frameId);
  } else {
    if (frameId !== 0 && text) selected = { tabId: id, frameId, text };
    if (!(await openPopup())) selected = undefined;
  }
}

/** Opens the page beside; where the browser does not do that, the popup. @param {number} windowId */
async function showBeside(windowId) {
  const opening = openBeside(windowId);
  if (!(await lookBeside(opening, windowId)) && !(await openPopup())) selected = undefined;
}

/**
 * Has the page beside look what there is for it.
 * @param {Promise<unknown>} opening @param {number} windowId
 * @returns {Promise<boolean>} whether it is there
 */
async function lookBeside(opening, windowId) {
  const opened = await opening.then(
    () => true,
    () => false,
  );
  // One that is only just opening hears nothing yet, and looks by itself.
  return (await look(windowId, !!selected)) || opened;
}

/**
 * Has the page beside a window's tabs look again, if it is open.
 * @param {number} windowId @param {boolean} waiting whether a selection waits to be read
 * @returns {Promise<boolean>} whether it is open
 */
async function look(windowId, waiting) {
  /** @type {import('./messages.js').Look} */
  const message = { kind: 'look', windowId, selected: waiting };
  return (await api.runtime.sendMessage(message).catch(() => false)) === true;
}

/** The origin of an address, empty where it has none. @param {string | undefined} address */
function originOf(address = '') {
  try {
    return new URL(address).origin;
  } catch {
    return '';
  }
}

/** Whether it opened: that is refused where the window is not in front; then there is nobody to tell. */
function openPopup() {
  return api.action.openPopup().then(
    () => true,
    () => false,
  );
}

/**
 * @param {import('./messages.js').Site} message
 * @param {import('./messages.js').Sender} sender
 */
async function switchSiteOf({ on, address }, sender) {
  const url = (isPage(sender) ? address : sender.tab?.url) ?? '';
  if (sender.tab?.incognito || !/^https?:/.test(url)) return { ok: false, failure: 'restricted' };
  const settings = await write((before) => switched(before, url, on));
  const given = await granted(url);
  // Only a page of ours may ask the reader for the site.
  if (on && !given && !isPage(sender)) await api.runtime.openOptionsPage();
  return { ok: true, on: allowed(settings, url) && given, settings };
}

/** One arrangement after the other: two at once would register twice. */
let arranging = Promise.resolve();

/** Registers the automatic content script for exactly the sites that settings and permissions name. */
function arrange() {
  arranging = arranging.then(arrangeNow).catch((e) => console.error(e));
  return arranging;
}

async function arrangeNow() {
  const settings = await load();
  await arrangeControls(settings);
  const { origins = [] } = await api.permissions.getAll();
  const matches = hosts(settings);
  const registered = await automaticScript();
  const wanted = matches.length > 0 && origins.length > 0;
  hearAddresses(wanted);
  if (!wanted) {
    if (registered) await api.scripting.unregisterContentScripts({ ids: [AUTOMATIC] });
    return;
  }
  /** @type {chrome.scripting.RegisteredContentScript} */
  const script = {
    id: AUTOMATIC,
    js: AUTOMATIC_CONTENT,
    matches,
    excludeMatches: [...STORES, ...settings.except.map(matchPattern)],
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered) await api.scripting.updateContentScripts([script]);
  else await api.scripting.registerContentScripts([script]);
}

/** Has the toolbar's button and the context menu open the report where the reader wants it. @param {Settings} settings */
async function arrangeControls({ place }) {
  const where = hasBeside ? place : 'over';
  await api.action.setPopup({ popup: where === 'beside' ? '' : 'popup.html' });
  if (!api.contextMenus) return;
  await new Promise((done) => api.contextMenus.removeAll(() => done(undefined)));
  api.contextMenus.create({ id: MENU[where], title: api.i18n.getMessage('menu_selection'), contexts: ['selection'] });
}

/** The script as it is registered now, if it is. */
async function automaticScript() {
  return (await api.scripting.getRegisteredContentScripts({ ids: [AUTOMATIC] }))[0];
}

/**
 * A page may become another one without being loaded. Where nothing is shown, no script of ours watches for that:
 * the browser tells it here, of the sites that the reader gave us. Each telling wakes this worker, so that
 * nothing is heard while the overlay never shows by itself.
 * @param {boolean} on
 */
function hearAddresses(on) {
  const { onUpdated } = api.tabs;
  if (!on) onUpdated.removeListener(addressChanged);
  else if (!onUpdated.hasListener(addressChanged)) {
    /** @type {any} */ (onUpdated).addListener(addressChanged, ...ADDRESSES);
  }
}

/** @param {number} tabId @param {{ url?: string }} change */
async function addressChanged(tabId, { url = '' }) {
  if (!/^https?:/.test(url) || !(await automaticScript()) || !allowed(await load(), url)) return;
  // A page that was loaded anew has no script of ours yet, or one that knows the address already.
  const func = () => {
    const { session, detector } = /** @type {any} */ (globalThis)[Symbol.for('saillant')] ?? {};
    (session ?? detector)?.moved();
  };
  await api.scripting.executeScript({ target: { tabId }, func }).catch(() => {});
}

/** Brings the script into tabs that were open before it was allowed there, or before an update. */
async function renewOpenTabs() {
  const script = await automaticScript();
  if (!script) return;
  const settings = await load();
  // Addresses are visible only where the reader gave us the site.
  for (const { id, url = '', discarded } of await api.tabs.query({ url: script.matches })) {
    if (id !== undefined && !discarded && allowed(settings, url)) void inject(id, 0, AUTOMATIC_CONTENT);
  }
}

/** Takes our automatic overlays out of the open tabs; those that the reader opened stay. */
async function leaveOpenTabs() {
  const script = await automaticScript();
  for (const { id, url = '' } of await api.tabs.query({})) {
    if (id === undefined || (script && (await granted(url)))) continue;
    void sendToTab(id, { kind: 'off', automatic: true });
  }
}

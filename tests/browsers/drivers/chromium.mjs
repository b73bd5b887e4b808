// Chromium with the built extension, headless, through puppeteer over a pipe.

import puppeteer from 'puppeteer-core';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { until } from './wait.mjs';

export const name = 'chromium';

const ARGS = (
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync --disable-dev-shm-usage'
)
  .split(' ')
  // A host that is none of this machine's own, which browsers trust even without TLS.
  .concat('--host-resolver-rules=MAP *.test 127.0.0.1');

export function find(programs) {
  for (const dir of (process.env.PATH ?? '').split(delimiter)) {
    for (const program of programs) if (existsSync(join(dir, program))) return join(dir, program);
  }
  throw new Error(`expected one of ${programs.join(', ')} on the PATH, found none; install it (Debian: apt-get install chromium)`);
}

/** Without an extension it is the browser alone. @param {{ extension?: string, args?: string[], headless?: boolean, lang?: string }} options */
export async function launch({ extension, args = [], headless = true, lang = 'en' }) {
  const browser = await puppeteer.launch({
    executablePath: find(['chromium', 'chromium-browser', 'google-chrome']),
    pipe: true,
    headless,
    enableExtensions: true,
    protocolTimeout: 60_000,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...ARGS, `--lang=${lang}`, ...args],
    // Without a UTF-8 locale it cannot write a file whose name has an accent.
    env: { ...process.env, LANGUAGE: lang, LC_ALL: 'C.UTF-8' },
  });
  const id = extension ? await browser.installExtension(extension) : undefined;
  const driver = new Chromium(browser, id, extension);
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: driver.downloads });
  if (id) await until('the welcome page or the worker', async () => driver.worker().then(() => true, () => false));
  return driver;
}

class Chromium {
  constructor(browser, id, extension) {
    this.name = name;
    this.extension = extension;
    this.browser = browser;
    this.id = id;
    this.base = `chrome-extension://${id}/`;
    this.errors = [];
    /** Where files go that a page offers. */
    this.downloads = mkdtempSync(join(tmpdir(), 'saillant-downloads-'));
  }

  async version() {
    return this.browser.version();
  }

  async worker() {
    const target = await until('the worker', () => this.workerTarget(), 10_000);
    return target.worker();
  }

  /** The browser goes on listing the worker of an extension that was updated or reloaded: the newest one is alive. */
  workerTarget() {
    return this.browser.targets().filter((t) => t.type() === 'service_worker' && t.url().includes(this.id)).at(-1);
  }

  /** Runs a function in the extension's background; wakes it first. */
  async background(fn, ...args) {
    const page = await this.extensionPage('options.html');
    try {
      return await page.evaluate(fn, ...args);
    } finally {
      await page.close();
    }
  }

  /** Runs a function with the background's global object, awake from now on. */
  async inBackground(fn) {
    // The browser may still list one that was stopped.
    await until('the background', async () => (await this.wake()).evaluate(`(${fn})(globalThis), true`));
  }

  /** A page of the extension's that opened by itself. */
  async openedPage(path) {
    const target = await this.browser.waitForTarget((t) => t.type() === 'page' && t.url().startsWith(this.base + path), { timeout: 15_000 });
    return this.wrap(await target.page());
  }

  /** Stops the background; the next event starts it cold. */
  async stopBackground() {
    // The browser may have stopped it by itself.
    await (await this.workerTarget()?.worker())?.close();
  }

  async extensionPage(path) {
    const page = await this.browser.newPage();
    await page.goto(this.base + path);
    return this.wrap(page);
  }

  wrap(page) {
    const wrapped = new ChromiumPage(this, page);
    page.on('pageerror', (e) => this.errors.push(`${page.url()}: ${e.message ?? e}`));
    page.on('console', (m) => {
      if (m.type() === 'error' && !/Failed to load resource|Content Security Policy/.test(m.text())) {
        this.errors.push(`${page.url()}: ${m.text()}`);
      }
    });
    return wrapped;
  }

  async page(url) {
    const page = await this.browser.newPage();
    const wrapped = this.wrap(page);
    if (url) await wrapped.goto(url);
    return wrapped;
  }

  /** A page in a private window, with the extension allowed there. */
  async privatePage(url) {
    const admin = await this.browser.newPage();
    await admin.goto(`chrome://extensions/?id=${this.id}`);
    await admin.evaluate(async (id) => {
      // Without it, the reload that follows leaves an unpacked extension switched off.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, this.id);
    await admin.close();
    await until('the worker again', async () => this.worker().then(() => true, () => false));
    this.private = await this.browser.createBrowserContext();
    const page = await this.private.newPage();
    await page.goto(url);
    return this.wrap(page);
  }

  /** The extension is updated while tabs are open. */
  async update() {
    await this.browser.installExtension(this.extension);
    await until('the new worker', async () => this.worker().then(() => true, () => false));
  }

  /** Lets the extension's own request for these hosts pass without the browser's prompt. */
  async allowRequests() {
    const admin = await this.browser.newPage();
    await admin.goto(`chrome://extensions/?id=${this.id}`);
    await admin.evaluate(async (id) => {
      await chrome.developerPrivate.addHostPermission(id, '*://*/*');
    }, this.id);
    await admin.close();
  }

  /** The real click on the toolbar button; gives the popup. */
  async clickAction(page) {
    await this.pressAction(page);
    return this.openedPopup();
  }

  /** The same where no popup comes. */
  async pressAction(page) {
    await page.page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.id);
    await extension.triggerAction(page.page);
  }

  /** The popup that is open, or opens. */
  async openedPopup() {
    const target = await this.browser.waitForTarget((t) => t.url().startsWith(this.base + 'popup.html'), { timeout: 15_000 });
    return this.wrap(await target.asPage());
  }

  /** The page beside that is open, or opens, in a window; `other` is that of another window. */
  async openedSide(other) {
    const target = await this.browser.waitForTarget((t) => t.url().startsWith(this.base + 'side.html') && t !== other?.target, { timeout: 15_000 });
    return Object.assign(this.wrap(await target.asPage()), { target });
  }

  /** Whether a page beside is open. */
  async hasSide() {
    return this.browser.targets().some((t) => t.url().startsWith(this.base + 'side.html'));
  }

  /** The keyboard command, as the browser sends it, after the grant that a key press brings. */
  async command(page, command) {
    const worker = await this.wake();
    await page.page.bringToFront();
    await worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(name, tab);
    }, command);
  }

  /** The context menu on the page's selection. */
  async contextMenu(page, text, frameId = 0, menuItemId = 'selection', frameUrl = 'http://frame.localhost/') {
    const worker = await this.wake();
    await page.page.bringToFront();
    await worker.evaluate(
      async (selectionText, frame, item, url) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const frames = { pageUrl: 'http://page.localhost/', frameUrl: url };
        chrome.contextMenus.onClicked.dispatch({ menuItemId: item, selectionText, frameId: frame, ...frames }, tab);
      },
      text,
      frameId,
      menuItemId,
      frameUrl,
    );
  }

  /** Grants the page to the extension as any of its controls does (activeTab); the popup is closed again. */
  async grant(page) {
    const popup = await this.clickAction(page);
    await popup.close();
    await page.page.bringToFront();
  }

  async wake() {
    const page = await this.extensionPage('options.html');
    await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'nothing' }).catch(() => {}));
    await page.close();
    return this.worker();
  }

  async closePages() {
    // The page beside goes with no tab.
    for (const target of this.browser.targets()) {
      if (target.url().startsWith(this.base + 'side.html')) await (await target.asPage()).evaluate(() => window.close()).catch(() => {});
    }
    for (const page of await this.browser.pages()) {
      if ((await this.browser.pages()).length > 1) await page.close().catch(() => {});
      else await page.goto('about:blank').catch(() => {});
    }
    await this.private?.close().catch(() => {});
    this.private = undefined;
  }

  /** Until the reader closes the window. */
  closed() {
    return new Promise((done) => this.browser.once('disconnected', done));
  }

  async close() {
    await this.browser.close();
    rmSync(this.downloads, { recursive: true, force: true });
  }
}

class ChromiumPage {
  constructor(driver, page) {
    this.driver = driver;
    this.page = page;
  }

  async goto(url) {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async back() {
    await this.page.goBack();
  }

  evaluate(fn, ...args) {
    return this.page.evaluate(fn, ...args);
  }

  click(x, y) {
    return this.page.mouse.click(x, y);
  }

  /** Activates something in a page of ours, with what a reader's click brings. */
  async activate(selector) {
    await until(selector, () => this.page.evaluate((wanted) => !!document.querySelector(wanted), selector));
    const click = (wanted) => document.querySelector(wanted).click();
    // A popup may close in answer, before the browser has told of the click.
    await this.page.evaluate(click, selector).catch((e) => { if (!/Target closed|Session closed/.test(e.message)) throw e; });
  }

  hover(x, y) {
    return this.page.mouse.move(x, y);
  }

  async drag(from, to) {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Presses a key, others held down that are written before it: 'Shift+Tab'. */
  async press(keys) {
    const held = keys.split('+');
    const key = held.pop();
    for (const k of held) await this.page.keyboard.down(k);
    // Without a window no system turns the key into the command.
    await this.page.keyboard.press(key, keys === 'Control+v' ? { commands: ['Paste'] } : {});
    for (const k of held.reverse()) await this.page.keyboard.up(k);
  }

  /** Brings the tab to the front. */
  show() {
    return this.page.bringToFront();
  }

  async media(features) {
    await this.page.emulateMediaFeatures(
      Object.entries(features).map(([feature, value]) => ({ name: feature, value })),
    );
  }

  async print(on) {
    await this.page.emulateMediaType(on ? 'print' : 'screen');
  }

  async size(width, height) {
    // Puppeteer's own way would take the kind of pointer with it.
    const session = (this.sizing ??= await this.page.createCDPSession());
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  }

  /** A phone: a small window, and fingers in place of a mouse. */
  async phone(width, height) {
    // Puppeteer's own way would load the page anew.
    const session = (this.touch = await this.page.createCDPSession());
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 2, mobile: true });
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  }

  tap(x, y) {
    return this.page.touchscreen.tap(x, y);
  }

  async swipe(from, to) {
    await this.page.touchscreen.touchStart(from.x, from.y);
    for (const share of [0.25, 0.5, 0.75, 1]) {
      await this.page.touchscreen.touchMove(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    }
    await this.page.touchscreen.touchEnd();
  }

  /** What the window shows, in the size that it was given last. */
  async screenshot(path) {
    const session = this.touch ?? this.sizing ?? (await this.page.createCDPSession());
    const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(path, data, 'base64');
  }

  /** Calls a function with the overlay's closed shadow root; `undefined` where there is no overlay. */
  async inOverlay(fn, ...args) {
    const session = (this.session ??= await this.page.createCDPSession());
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = findNode(root, isHost);
    if (!host) return undefined;
    const { object } = await session.send('DOM.resolveNode', { nodeId: host.shadowRoots[0].nodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (...args) { return (${fn})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async close() {
    await this.page.close();
  }
}

/** Whether an element carries our overlay: by what stands in its closed root, as it has no name of its own. */
function isHost({ shadowRoots: [root] = [] }) {
  return root?.shadowRootType === 'closed' && root.children?.some((child) => child.attributes?.includes('saillant'));
}

function findNode(node, wanted) {
  if (wanted(node)) return node;
  const next = [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  for (const child of next) {
    const found = findNode(child, wanted);
    if (found) return found;
  }
  return undefined;
}

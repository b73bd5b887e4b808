// Firefox with the built extension, headless, through selenium and geckodriver.

import { Builder, By, Key, Origin } from 'selenium-webdriver';
import firefox from 'selenium-webdriver/firefox.js';
import { Pointer } from 'selenium-webdriver/lib/input.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from './chromium.mjs';
import { sleep, until } from './wait.mjs';

export const name = 'firefox';

const ID = 'saillant@addon';
/** The window's own bars, px. */
const BARS = 85;
/** The window, in which a page is 1280 x 900. */
const WINDOW = { width: 1280, height: 900 + BARS };

const UUID = '6f1c9c2e-54a3-4d1b-9a86-3a1b0f5d7c11';

/** Without an extension it is the browser alone. @param {{ extension?: string, prefs?: Record<string, unknown>, headless?: boolean }} options */
export async function launch({ extension, prefs = {}, headless = true }) {
  const options = new firefox.Options().setBinary(find(['firefox-esr', 'firefox']));
  if (headless) options.addArguments('-headless');
  options.windowSize(WINDOW);
  const downloads = mkdtempSync(join(tmpdir(), 'saillant-downloads-'));
  const all = {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    'privacy.reduceTimerPrecision': false,
    'intl.locale.requested': 'en-US',
    'browser.tabs.warnOnClose': false,
    // Hosts that are none of this machine's own, which browsers trust even without TLS.
    'network.dns.localDomains': 'plain.test',
    'dom.security.https_first': false,
    'remote.log.level': 'Error',
    ...prefs,
  };
  for (const [pref, value] of Object.entries(all)) options.setPreference(pref, value);
  const service = new firefox.ServiceBuilder(find(['geckodriver'])).addArguments('--allow-system-access');
  const selenium = await new Builder().forBrowser('firefox').setFirefoxOptions(options).setFirefoxService(service).build();
  await selenium.manage().setTimeouts({ script: 60_000 });
  const driver = new Firefox(selenium, extension, downloads);
  driver.first = await selenium.getWindowHandle();
  if (extension) await selenium.installAddon(extension, true);
  return driver;
}

class Firefox {
  constructor(selenium, extension, downloads) {
    this.name = name;
    this.extension = extension;
    this.selenium = selenium;
    this.id = ID;
    this.base = `moz-extension://${UUID}/`;
    this.seen = 0;
    /** Where files go that a page offers. */
    this.downloads = downloads;
  }

  async version() {
    const caps = await this.selenium.getCapabilities();
    return `Firefox/${caps.get('browserVersion')}`;
  }

  /** Uncaught errors of ours or of the test pages since the last time. */
  get errors() {
    return this.collected ?? [];
  }

  async collectErrors() {
    const messages = await this.chrome(() =>
      Services.console
        .getMessageArray()
        .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
        .filter((m) => /moz-extension|localhost|127\.0\.0\.1/.test(m.sourceName))
        .map((m) => `${m.sourceName}:${m.lineNumber}: ${m.errorMessage}`),
    );
    this.collected = messages.slice(this.seen).filter(
      // The browser's note on a page that was left while our script there asked for something; nothing is lost by it.
      (m) => !/Content-Security-Policy|Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(m),
    );
    this.seen = messages.length;
    return this.collected;
  }

  /** Runs a function in the browser's own privileged page. */
  async chrome(fn, ...args) {
    await this.selenium.setContext('chrome');
    try {
      return await this.selenium.executeAsyncScript(
        `const done = arguments[arguments.length - 1];
         Promise.resolve((${fn})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (e) => done({ error: String(e) }));`,
        ...args,
      ).then(({ value, error }) => {
        if (error) throw new Error(error);
        return value;
      });
    } finally {
      await this.selenium.setContext('content');
    }
  }

  async background(fn, ...args) {
    const before = await this.selenium.getWindowHandle();
    const page = await this.extensionPage('options.html');
    try {
      return await page.evaluate(fn, ...args);
    } finally {
      await page.close();
      await this.selenium.switchTo().window(before).catch(() => {});
    }
  }

  /** Runs a function with the background's global object, awake from now on. */
  async inBackground(fn) {
    // The page stays open: what the function made is its own.
    await this.extensionPage('options.html');
    return script(this.selenium, `async () => (${fn})(await browser.runtime.getBackgroundPage())`, []);
  }

  /** A page of the extension's that opened by itself. */
  async openedPage(path) {
    const handle = await until(`the page ${path}`, async () => {
      for (const each of await this.selenium.getAllWindowHandles()) {
        await this.selenium.switchTo().window(each);
        if ((await this.selenium.getCurrentUrl()).startsWith(this.base + path)) return each;
      }
      return undefined;
    });
    return new FirefoxPage(this, handle);
  }

  async stopBackground() {
    await this.chrome(async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    }, ID);
    await until('the event page to stop', () =>
      this.chrome((id) => WebExtensionPolicy.getByID(id).extension.backgroundState === 'stopped', ID),
    );
  }

  async page(url) {
    await this.selenium.switchTo().newWindow('tab');
    const page = new FirefoxPage(this, await this.selenium.getWindowHandle());
    if (url) await page.goto(url);
    return page;
  }

  extensionPage(path) {
    return this.page(this.base + path);
  }

  async privatePage(url) {
    await this.chrome(async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(id)).reload();
    }, ID);
    // Until its background listens, nobody answers the popup.
    await until('the event page after the reload', () =>
      this.chrome((id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running', ID),
    );
    const before = await this.selenium.getAllWindowHandles();
    await this.chrome(() => void window.OpenBrowserWindow({ private: true }));
    // Its own first page takes the place of one that was asked for before it.
    await until('the first page of the private window', async () => {
      const shown = await this.privateWindow();
      return shown?.started && shown.address === 'about:privatebrowsing';
    });
    const handle = (await this.selenium.getAllWindowHandles()).find((h) => !before.includes(h));
    const page = new FirefoxPage(this, handle);
    await page.goto(url);
    // A busy machine brings the new window to the front late; until then the button of the other one would be pressed.
    await until('the page in the private window, in front', async () => {
      const shown = await this.privateWindow();
      return shown?.front && shown.address === url;
    });
    return page;
  }

  /** Brings the private window to the front, if there is one; what it shows. */
  privateWindow() {
    return this.chrome(() => {
      const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
      const own = [...Services.wm.getEnumerator('navigator:browser')].find((w) => PrivateBrowsingUtils.isWindowPrivate(w));
      if (!own?.gBrowser) return null;
      own.focus();
      const { currentURI, webProgress } = own.gBrowser.selectedBrowser;
      return {
        started: own.gBrowserInit.delayedStartupFinished && !webProgress.isLoadingDocument,
        address: currentURI.spec,
        front: Services.wm.getMostRecentWindow('navigator:browser') === own,
      };
    });
  }

  /** The extension is updated while tabs are open. */
  async update() {
    await this.selenium.installAddon(this.extension, true);
  }

  async allowRequests() {}

  /** The real click on the toolbar button where no popup comes. */
  async pressAction(page) {
    await page.focus();
    await this.chrome((id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    }, ID);
  }

  async clickAction(page) {
    await this.pressAction(page);
    // Closed before it is there, it would open all the same.
    await until('the popup', () =>
      this.chrome(() => {
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const popups = [...window.document.querySelectorAll('browser[webextension-view-type="popup"]')];
        return popups.some((popup) => popup.closest('panel')?.state === 'open');
      }),
    );
    return this.openedPopup();
  }

  /** The popup that is open, or opens. */
  openedPopup() {
    return new FirefoxPopup(this);
  }

  /** The page beside that is open, or opens. */
  async openedSide() {
    await until('the page beside', () => this.hasSide());
    const window = await this.chrome(() => Services.wm.getMostRecentWindow('navigator:browser').browsingContext.id);
    return new FirefoxSide(this, window);
  }

  /** A picture of the whole window, the sidebar in it; PNG in base64. */
  async windowPicture() {
    await this.selenium.setContext('chrome');
    try {
      return await this.selenium.takeScreenshot();
    } finally {
      await this.selenium.setContext('content');
    }
  }

  /** Whether it is open. */
  hasSide() {
    return this.chrome(() => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      return window.SidebarController.isOpen && /sidebar-action$/.test(window.SidebarController.currentID);
    });
  }

  /** The real key binding of the command, which grants the page too. */
  async command(page, command) {
    await page.focus();
    await this.chrome(
      (id, name) => {
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const { extension } = WebExtensionPolicy.getByID(id);
        const keyset = window.document.getElementById('ext-keyset-id-' + id.replace(/[^a-z0-9_-]/gi, '_'));
        const { suggested_key: keys } = extension.manifest.commands[name];
        // Alt+Shift+S: the key of the keyset that has this letter.
        const key = [...keyset.children].find((k) => k.getAttribute('key') === keys.default.at(-1));
        key.dispatchEvent(new window.Event('command', { bubbles: true }));
      },
      ID,
      command,
    );
  }

  /** The real context menu: opened over the selection, our item activated. */
  async contextMenu(page) {
    await page.focus();
    const { x, y } = await page.evaluate(() => {
      const range = getSelection().getRangeAt(0);
      range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
    });
    await this.selenium.actions().move({ x, y, origin: Origin.VIEWPORT }).contextClick().perform();
    await this.chrome(async (id) => {
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const menu = window.document.getElementById('contentAreaContextMenu');
      for (let i = 0; i < 100 && menu.state !== 'open'; i++) await new Promise((r) => window.setTimeout(r, 50));
      const item = menu.querySelector(`[id^="${id.replace(/[^a-z0-9_-]/gi, '_')}-menuitem"]`);
      if (!item) throw new Error('no item of ours in the context menu');
      menu.activateItem(item);
    }, ID);
  }

  async grant(page) {
    await (await this.clickAction(page)).close();
    await page.focus();
  }

  /** Whether fingers are all there is; the window is wide again without them. */
  async fingers(on) {
    await this.chrome((coarse) => {
      for (const pref of ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities']) {
        if (coarse) Services.prefs.setIntPref(pref, 1);
        else Services.prefs.clearUserPref(pref);
      }
      if (!coarse) gBrowser.selectedBrowser.style.maxWidth = '';
    }, on);
    if (!on) await this.selenium.manage().window().setRect(WINDOW);
  }

  async closePages() {
    await new FirefoxPopup(this).close();
    await new FirefoxSide(this).close();
    for (const handle of await this.selenium.getAllWindowHandles()) {
      if (handle === this.first) continue;
      await this.selenium.switchTo().window(handle);
      await this.selenium.close().catch(() => {});
    }
    await this.selenium.switchTo().window(this.first);
    await this.selenium.get('about:blank');
  }

  /** Until the reader closes the window. */
  async closed() {
    while (await this.selenium.getAllWindowHandles().catch(() => null)) await sleep(500);
  }

  async close() {
    await this.selenium.quit().catch(() => {});
    rmSync(this.downloads, { recursive: true, force: true });
  }
}

const MODIFIERS = { Shift: Key.SHIFT, Control: Key.CONTROL };

class FirefoxPage {
  constructor(driver, handle) {
    this.driver = driver;
    this.handle = handle;
    this.selenium = driver.selenium;
  }

  async focus() {
    await this.selenium.switchTo().window(this.handle);
  }

  async goto(url) {
    await this.focus();
    await this.selenium.get(url);
  }

  async back() {
    await this.focus();
    await this.selenium.navigate().back();
  }

  async evaluate(fn, ...args) {
    await this.focus();
    return script(this.selenium, fn, args);
  }

  async click(x, y) {
    await this.focus();
    await this.selenium.actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT }).click().perform();
  }

  async hover(x, y) {
    await this.focus();
    await this.selenium.actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT }).perform();
  }

  async drag(from, to) {
    await this.focus();
    const at = (p) => ({ x: Math.round(p.x), y: Math.round(p.y), origin: Origin.VIEWPORT });
    await this.selenium.actions().move(at(from)).press().move(at(to)).release().perform();
  }

  /** Presses a key, others held down that are written before it: 'Shift+Tab'. */
  async press(keys) {
    await this.focus();
    const known = { Escape: Key.ESCAPE, Tab: Key.TAB, Enter: Key.ENTER, ArrowUp: Key.ARROW_UP, ArrowDown: Key.ARROW_DOWN, ArrowLeft: Key.ARROW_LEFT, ArrowRight: Key.ARROW_RIGHT };
    const held = keys.split('+');
    const key = held.pop();
    const actions = this.selenium.actions();
    for (const k of held) actions.keyDown(MODIFIERS[k]);
    actions.sendKeys(known[key] ?? key);
    for (const k of held.reverse()) actions.keyUp(MODIFIERS[k]);
    await actions.perform();
  }

  /** Brings the tab to the front. */
  show() {
    return this.focus();
  }

  async media(features) {
    const prefs = {
      'prefers-color-scheme': ['layout.css.prefers-color-scheme.content-override', { dark: 0, light: 1 }],
      'prefers-reduced-motion': ['ui.prefersReducedMotion', { reduce: 1, 'no-preference': 0 }],
    };
    for (const [feature, value] of Object.entries(features)) {
      if (!prefs[feature]) continue;
      await this.driver.chrome((pref, v) => Services.prefs.setIntPref(pref, v), prefs[feature][0], prefs[feature][1][value]);
    }
  }

  async size(width, height) {
    await this.focus();
    await this.selenium.manage().window().setRect({ width, height: height + BARS });
    // The window grows no narrower than its own bars; what shows the page does.
    await this.driver.chrome((widest) => void (gBrowser.selectedBrowser.style.maxWidth = `${widest}px`), width);
    await until(`a page ${width} px wide`, () => this.evaluate((wanted) => innerWidth === wanted, width));
  }

  /** A phone: a small window, and fingers in place of a mouse. */
  async phone(width, height) {
    await this.driver.fingers(true);
    await this.size(width, height);
  }

  tap(x, y) {
    return this.swipe({ x, y }, { x, y });
  }

  async swipe(from, to) {
    await this.focus();
    const finger = new Pointer('finger', Pointer.Type.TOUCH);
    const move = ({ x, y }, duration) => finger.move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration });
    const actions = this.selenium.actions({ async: true });
    await actions.insert(finger, move(from, 0), finger.press(), ...(from.y === to.y ? [] : [move(to, 150)]), finger.release()).perform();
  }

  async print(on) {
    await this.focus();
    await this.driver.chrome((value) => {
      gBrowser.selectedBrowser.browsingContext.mediumOverride = value;
    }, on ? 'print' : '');
  }

  async screenshot(path) {
    await this.focus();
    writeFileSync(path, Buffer.from(await this.selenium.takeScreenshot(), 'base64'));
  }

  async inOverlay(fn, ...args) {
    await this.focus();
    const inside = await this.surface();
    if (!inside) return undefined;
    return script(this.selenium, `(inside, ...args) => (${fn})(inside.getRootNode(), ...args)`, [inside, ...args]);
  }

  /** What stands in the closed root of our overlay, which has no name of its own. */
  async surface() {
    for (const host of await this.selenium.findElements(By.css(':root > :not(head, body)'))) {
      // The driver hands elements over, but not shadow roots.
      const root = await host.getShadowRoot().catch(() => undefined);
      const [inside] = (await root?.findElements(By.css('.saillant'))) ?? [];
      if (inside) return inside;
    }
    return undefined;
  }

  async close() {
    await this.focus();
    await this.selenium.close();
    const [handle] = await this.selenium.getAllWindowHandles();
    if (handle) await this.selenium.switchTo().window(handle);
  }
}

/** A page of ours that stands in the browser's own window, and in no tab. */
class FirefoxInner {
  /** @param {'popup' | 'sidebar'} kind @param {string} path */
  constructor(driver, kind, path, window = 0) {
    this.driver = driver;
    this.kind = kind;
    this.path = path;
    /** The number of the window that it stands in; without one, it is the window in front. */
    this.window = window;
  }

  /** Activates something in the page, while the browser handles what a reader does. */
  async activate(selector) {
    await until(selector, () => this.evaluate((wanted) => !!document.querySelector(wanted), selector));
    await this.run(`document.querySelector(${JSON.stringify(selector)}).click()`, true);
  }

  /** Runs a function in the page's document. */
  evaluate(fn, ...args) {
    return this.run(`(${fn})(...${JSON.stringify(args)})`, false);
  }

  /** @param {string} source @param {boolean} input whether the browser handles what a reader does meanwhile */
  run(source, input) {
    return until(`the ${this.kind} to answer`, () =>
      this.driver.chrome(
        async (code, kind, path, handling, number) => {
          const windows = [...Services.wm.getEnumerator('navigator:browser')];
          const window = windows.find((w) => w.browsingContext.id === number) ?? Services.wm.getMostRecentWindow('navigator:browser');
          const inside = kind === 'popup' ? window.document : window.document.getElementById('sidebar')?.contentDocument;
          const browser = [...(inside?.querySelectorAll(`browser[webextension-view-type="${kind}"]`) ?? [])].at(-1);
          if (!browser?.currentURI.spec.includes(path)) return null;
          const manager = browser.messageManager;
          const name = 'saillant-test:' + Math.random();
          const answer = new Promise((done) => {
            manager.addMessageListener(name, function listener({ data }) {
              manager.removeMessageListener(name, listener);
              done(data);
            });
          });
          const frame = `(async () => {
            try {
              const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
              const handle = ${handling} ? content.windowUtils.setHandlingUserInput(true) : undefined;
              const result = Cu.evalInSandbox(${JSON.stringify(code)}, sandbox);
              handle?.destruct();
              const value = await result;
              sendAsyncMessage(${JSON.stringify(name)}, { value: JSON.stringify(value) });
            } catch (e) { sendAsyncMessage(${JSON.stringify(name)}, { error: String(e) }); }
          })();`;
          manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(frame), false);
          // A popup that was still being loaded loses what it was asked; then it is asked again.
          const lost = new Promise((done) => window.setTimeout(done, 5000));
          const answered = await Promise.race([answer, lost]);
          if (!answered) return null;
          if (answered.error) throw new Error(answered.error);
          return { value: answered.value };
        },
        source,
        this.kind,
        this.path,
        input,
        this.window,
      ),
    ).then(({ value }) => (value === undefined ? undefined : JSON.parse(value)));
  }
}

/** The page beside. */
class FirefoxSide extends FirefoxInner {
  constructor(driver, window) {
    super(driver, 'sidebar', 'side.html', window);
  }

  async close() {
    await this.driver.chrome(() => {
      for (const window of Services.wm.getEnumerator('navigator:browser')) window.SidebarController.hide();
    });
  }
}

/** The real popup. */
class FirefoxPopup extends FirefoxInner {
  constructor(driver) {
    super(driver, 'popup', 'popup.html');
  }

  async close() {
    // One that is still opening or closing is waited for: the next click would close it, or be lost.
    await until('no popup', () =>
      this.driver.chrome(() => {
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const there = [...window.document.querySelectorAll('panel')].filter((panel) => panel.state !== 'closed');
        for (const panel of there) if (panel.state === 'open') panel.hidePopup();
        return there.length === 0;
      }),
    );
  }
}

async function script(selenium, fn, args) {
  const { value, error } = await selenium.executeAsyncScript(
    `const done = arguments[arguments.length - 1];
     Promise.resolve().then(() => (${fn})(...[...arguments].slice(0, -1)))
       .then((value) => done({ value }), (e) => done({ error: String(e) + ' ' + (e && e.stack) }));`,
    ...args,
  );
  if (error) throw new Error(error);
  return value;
}

// Every message that passes between the parts of the extension, one documented
// union, with the checks that stand at each door. A message that fails its check
// is dropped: whoever sent it is not one of us, or is of another version.
//
//   content script  --Detect, Analyze, OpenOptions, Beside-->   background
//   extension page  --Read-->                                   background
//   both            --Keep, Site-->                             background
//   background, extension page  --RecordPage, Ask, Toggle, Marks, Show, Jump, Point, Mark, GiveBack, Off, Ping-->  content script
//   background      --Look-->                                   page beside
//   content script  --Changed, Reveal-->                        page beside
//
// All are one-shot messages, never ports: a port would close when the page goes
// into the back/forward cache, and would keep the worker alive.

/**
 * Verbatim words of the page and where they stand: `start` and `end` are UTF-16
 * units of the text of block `block` of what was read; `places`: where the words stand in the text of the page
 * (`content/words.js`), as pairs of place and length.
 * @typedef {{ text: string, block: number, start: number, end: number, places?: number[] }} Line
 */

/**
 * A node of the view, as `src/view.rs` writes it; absent fields are empty.
 * @typedef {object} ViewNode
 * @property {string} tag HTML tag; empty for a bare text node
 * @property {string} [class]
 * @property {string} [text] words of the page or numbers
 * @property {string} [key] message key whose words are the node's text
 * @property {string[]} [args] what fills the message's places
 * @property {[string, string][]} [attrs] attributes with literal values
 * @property {[string, string][]} [labels] attributes whose value is a message key
 * @property {Line} [line] where the words stand on the page
 * @property {string} [action] what activating the node does (`Action`, snake case)
 * @property {string} [copy] what the action `copy_line` copies
 * @property {ViewNode[]} [children]
 * @property {string} [later] further children, as JSON (`childrenOf` in `content/paint.js`)
 */

/**
 * What is asked of the core (`Request` in `src/browser.rs`); all optional.
 * @typedef {object} Request
 * @property {'page' | 'selection' | 'text'} [scope]
 * @property {string} [language] language that the reader chose; detected where absent
 * @property {number} [claims] key claims at most
 * @property {'overlay' | 'popup' | 'side' | 'www'} [host] where the view will be shown
 * @property {boolean} [site_on] whether the overlay shows by itself on this site
 * @property {string} [locale] the interface's language (BCP 47)
 * @property {boolean} [exports] whether the answer brings what can be taken out of it
 * @property {boolean} [collapsed] whether the tab of the overlay is all that is shown
 * @property {boolean} [beside] whether this browser has a place beside the page
 * @property {boolean} [press] whether the reader asked for it in the overlay, and this browser wants it pressed in the popup
 */

/**
 * Why there is nothing to show. Each has its sentence in `_locales`: `failure_<code>`.
 *
 * | code | when |
 * |---|---|
 * | `restricted` | a page of the browser, where no extension may read |
 * | `store` | a page of an extension store, closed to extensions by the browser |
 * | `pdf` | a PDF or another document that is not HTML |
 * | `file` | a local file, and the browser does not let us read it |
 * | `access` | the page has not been given to us: click the toolbar button once more |
 * | `empty` | no text at all on the page |
 * | `selection` | nothing is selected |
 * | `large` | more text than {@link CAPS} |
 * | `orphaned` | the extension was updated or removed under this page: reload it |
 * | `busy` | no answer in time |
 * | `loading` | no answer in time from a page that is still being loaded |
 * | `beside` | the browser opens the place beside the page by its own controls alone |
 * | `internal` | anything else, a defect of ours |
 * @typedef {'restricted' | 'store' | 'pdf' | 'file' | 'access' | 'empty' | 'selection' | 'large' | 'orphaned' | 'busy' | 'loading' | 'beside' | 'internal'} Failure
 */

/**
 * The forms of a report (`src/browser/exports.rs`): each as text, with its name as a file and its media type.
 * @typedef {Record<string, { text: string, name: string, kind: string }>} Exports
 */

/**
 * Answer to {@link Analyze} and {@link Read}. `recording` says which recording the
 * lines belong to: send it back with {@link Jump}.
 * `article`: whether the page is taken for one. The exports come where they were asked for: they weigh
 * several times the view, and whoever gets it has to unpack it.
 * A failure brings the view that says so, where the core could be asked for it. `lost`: what was read before is not kept
 * any more; it must be sent again.
 * To {@link Read} also: the frame of the tab and its part that were read, and the tab's address where we may know it.
 * @typedef {{ ok: true, view: ViewNode, article: boolean, exports?: Exports, recording: string, sheet?: string,
 *     frame?: number, scope?: string, url?: string }
 *   | { ok: false, failure: Failure, view?: ViewNode, sheet?: string, lost?: boolean }} Answer
 */

// To the background.

/** From a content script: read this page or this text under a name; without either, what was read under it before. While it is
 * read, {@link Ask} may come. Answer: {@link Answer}, with the overlay's style sheet where `sheet` asks for it.
 * @typedef {{ kind: 'analyze', recording: string, page?: Page, text?: string, request: Request, sheet?: boolean }} Analyze */
/** A page as the browser serialises it (`content/written.js`).
 * @typedef {import('./content/written.js').Page} Page */
/** From a content script that nobody asked to come: is this an article to be shown by itself? {@link Ask} may come. `ready`: the session is on
 * the page already; otherwise it is brought where it is needed, as `brought` tells. Answer: where something is to be
 * shown, {@link Answer} with settings and style sheet.
 * @typedef {{ kind: 'detect', recording: string, page: Page, ready: boolean }} Detect */
/** Show by yourself on this site (`true`), or never here (`false`). From a content script the site is that of its tab; from an
 * extension page, that of `address`. Answer: `{ok: true, on, settings}`; on means that the reader has given us the site too.
 * @typedef {{ kind: 'site', on: boolean, address?: string }} Site */
/** Change these settings; the background alone writes them, one change after the other. Answer: `{ok: true, settings}`, all of them.
 * @typedef {{ kind: 'keep', change: Record<string, unknown> }} Keep */
/** From a content script: open the options page.
 * @typedef {{ kind: 'options' }} OpenOptions */
/** From a content script, inside a click: open the place beside the page. Answer: `{ok: true}`.
 * @typedef {{ kind: 'beside' }} Beside */
/** From an extension page: the report of a tab; with `exports`, that of a recording, if it is still there. Answer: {@link Answer}.
 * @typedef {{ kind: 'read', tabId: number, recording: string, request: Request }} Read */

// To a content script, from the background or an extension page.

/** Give the page, or what is selected on it, to be read. Each host holds one recording. Answer: `{ok: true, recording, page}` or `{ok: false, failure}`.
 * @typedef {{ kind: 'record', scope: 'page' | 'selection', host: 'popup' | 'side' }} RecordPage */
/** Of the page that is being read under this name: which of these elements are not `shown` (answer: `{hidden}`), or which of these
 * is most in view (answer: `{inView}`, its place among them). Elements go by their numbers (`content/written.js`).
 * @typedef {{ kind: 'ask', recording: string, question: { shown?: number[], inView?: number[] } }} Ask */
/** Open the overlay where it is closed, close it where it is open. Answer: `{ok: true, open}`.
 * @typedef {{ kind: 'toggle' }} Toggle */
/** Mark all key sentences in the page, or take the marks away. Answer: `{ok: true}`.
 * @typedef {{ kind: 'marks' }} Marks */
/** Show the overlay for the page or the selection. `text` is what the browser says is selected. Answer: `{ok: true}`.
 * @typedef {{ kind: 'show', scope: 'page' | 'selection', text?: string }} Show */
/** Scroll to a line and mark it. Answer: `{ok: true, found}`; not found where the text has left the page.
 * @typedef {{ kind: 'jump', recording: string, line: Line }} Jump */
/** Mark a line while pointer or focus is on it in the popup; `null` takes the mark away. Answer: as to {@link Jump}.
 * @typedef {{ kind: 'point', recording: string, line: Line | null }} Point */
/** Mark the key sentences of a view in the page; `null` takes the marks away. Answer: `{ok}`, whether the recording is there.
 * @typedef {{ kind: 'mark', recording: string, view: ViewNode | null }} Mark */
/** The recording is no longer needed, nor its marks. Answer: `{ok: true}`.
 * @typedef {{ kind: 'give_back', recording: string }} GiveBack */
/** Remove everything of ours from the page; with `automatic`, only what came by itself. Answer: `{ok: true}`.
 * @typedef {{ kind: 'off', automatic?: boolean }} Off */
/** Is anyone there? Answer: `{ok: true, open}`.
 * @typedef {{ kind: 'ping' }} Ping */

// To the page beside.

/** To that of one window: a tab may have been given to us; `selected`: a selection waits to be read. Answer: `true`.
 * @typedef {{ kind: 'look', windowId: number, selected: boolean }} Look */
/** The recording is no longer what the page shows; `left`: the page shows none of it any more.
 * @typedef {{ kind: 'changed', recording: string, left: boolean }} Changed */
/** A marked sentence was clicked in the page: show its line.
 * @typedef {{ kind: 'reveal', recording: string, key: string }} Reveal */

/** @typedef {Analyze | Detect | Site | Keep | OpenOptions | Beside | Read} ToBackground */
/** @typedef {RecordPage | Ask | Toggle | Marks | Show | Jump | Point | Mark | GiveBack | Off | Ping} ToContent */
/** @typedef {Look | Changed | Reveal} ToSide */
/** @typedef {{ id?: string, url?: string, origin?: string, tab?: { id?: number, windowId?: number, url?: string, incognito?: boolean }, frameId?: number }} Sender */

/** Most that a message may hold, in UTF-16 units. */
export const CAPS = {
  /** A text alone: some 350 000 words, a long book. */
  text: 2_000_000,
  /** The mark-up of a page; what one of more loses first is scripts. */
  html: 8_000_000,
  /** Any other single string: an address, a title, a class. */
  string: 20_000,
};

/**
 * The browser's extension interface. Both browsers know it by this name and give promises, and no element of a page can take
 * the name, as one with the id "browser" would take the other.
 */
export const api = globalThis.chrome;

/**
 * Mark-up as a message carries it. Firefox, which alone knows this style, takes a third of the time for bytes: 4 of 14 ms a
 * megabyte, on the page's thread; Chromium as long, and keeps no bytes before 148. No element of a page can be named so
 * that it is taken for Firefox.
 * @param {string} html @returns {string | Uint8Array}
 */
export const packed = (html) => (CSS.supports('-moz-appearance', 'none') ? new TextEncoder().encode(html) : html);

/** @param {string | Uint8Array} html as {@link packed} gives it */
export const unpacked = (html) => (typeof html === 'string' ? html : new TextDecoder().decode(html));

/** @param {unknown} x @returns {x is Record<string, any>} */
function isObject(x) {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}

/** @type {(x: unknown, most?: number) => boolean} */
const isString = (x, most = CAPS.string) => typeof x === 'string' && x.length <= most;
/** @type {(x: unknown) => boolean} */
const isCount = (x) => Number.isInteger(x) && /** @type {number} */ (x) >= 0;
/** @type {(x: unknown, values: unknown[]) => boolean} */
const isOneOf = (x, values) => values.includes(x);

/** @param {any} x @param {string[]} allowed */
const hasOnly = (x, allowed) => Object.keys(x).every((k) => allowed.includes(k));

/** @param {unknown} x */
export function isRequest(x) {
  return (
    isObject(x) &&
    hasOnly(x, ['scope', 'language', 'claims', 'host', 'site_on', 'locale', 'exports', 'collapsed']) &&
    isOneOf(x.scope, [undefined, 'page', 'selection', 'text']) &&
    isOneOf(x.host, [undefined, 'overlay', 'popup', 'side', 'www']) &&
    [x.site_on, x.exports, x.collapsed].every((flag) => isOneOf(flag, [undefined, true, false])) &&
    [x.language, x.locale].every((tag) => tag === undefined || isString(tag, 35)) &&
    (x.claims === undefined || (isCount(x.claims) && x.claims <= 100))
  );
}

/** @param {unknown} x */
export function isLine(x) {
  const places = isObject(x) && (x.places === undefined || isNumbers(x.places));
  return places && isString(x.text, CAPS.text) && isCount(x.block) && isCount(x.start) && isCount(x.end);
}

/** @param {unknown} x */
const isNumbers = (x) => Array.isArray(x) && x.every(isCount);

/** Bytes of UTF-8 that a UTF-16 unit takes at most. */
const WIDEST = 3;

/** @param {unknown} x */
const isPacked = (x) => isString(x, CAPS.html) || (x instanceof Uint8Array && x.length <= CAPS.html * WIDEST);

/** @param {unknown} x @returns {x is Page} */
function isWritten(x) {
  const { url, html, hosts, selected = [] } = isObject(x) ? x : {};
  return isString(url) && isPacked(html) && isNumbers(hosts) && isNumbers(selected);
}

/** Whether a message comes from this extension at all. @param {Sender} sender */
export const isOurs = (sender) => sender.id === api.runtime.id;

/** Whether it comes from one of the extension's own pages. @param {Sender} sender */
export const isPage = (sender) => isOurs(sender) && !!sender.url?.startsWith(api.runtime.getURL(''));

/** Whether it comes from our script in a web page. @param {Sender} sender */
export const isContent = (sender) => isOurs(sender) && sender.tab?.id !== undefined && !isPage(sender);

/**
 * The message, where the background may act on it: known kind, allowed sender,
 * right form. `null` otherwise.
 * @param {any} m @param {Sender} sender
 * @returns {ToBackground | null}
 */
export function toBackground(m, sender) {
  if (!isObject(m)) return null;
  const content = isContent(sender);
  const page = isPage(sender);
  const fits =
    (m.kind === 'analyze' &&
      content &&
      isString(m.recording, 64) &&
      isRequest(m.request) &&
      (m.page === undefined || isWritten(m.page)) &&
      (m.text === undefined || isString(m.text, CAPS.text)) &&
      isOneOf(m.sheet, [undefined, true, false])) ||
    (m.kind === 'detect' && content && isString(m.recording, 64) && isWritten(m.page) && typeof m.ready === 'boolean') ||
    (m.kind === 'site' && typeof m.on === 'boolean' && (content || (page && isString(m.address)))) ||
    (m.kind === 'keep' && (content || page) && isObject(m.change)) ||
    (isOneOf(m.kind, ['options', 'beside']) && content) ||
    (m.kind === 'read' && page && isCount(m.tabId) && isString(m.recording, 64) && isRequest(m.request));
  return fits ? /** @type {any} */ (m) : null;
}

/**
 * The message, where a content script may act on it. Web pages cannot send any:
 * `runtime.onMessage` hears only our own contexts.
 * @param {any} m @param {Sender} sender
 * @returns {Exclude<ToContent, Ask> | null} what the core asks goes to the reading alone (`content/written.js`)
 */
export function toContent(m, sender) {
  if (!isObject(m) || !isOurs(sender) || isContent(sender)) return null;
  const scope = isOneOf(m.scope, ['page', 'selection']);
  const fits =
    isOneOf(m.kind, ['toggle', 'marks', 'ping']) ||
    (m.kind === 'off' && isOneOf(typeof m.automatic, ['undefined', 'boolean'])) ||
    (m.kind === 'record' && scope && isOneOf(m.host, ['popup', 'side'])) ||
    (m.kind === 'show' && scope && (m.text === undefined || isString(m.text, CAPS.text))) ||
    (m.kind === 'jump' && isString(m.recording, 64) && isLine(m.line)) ||
    (m.kind === 'point' && isString(m.recording, 64) && (m.line === null || isLine(m.line))) ||
    (m.kind === 'mark' && isString(m.recording, 64) && (m.view === null || isObject(m.view))) ||
    (m.kind === 'give_back' && isString(m.recording, 64));
  return fits ? /** @type {any} */ (m) : null;
}

/**
 * The message, where the page beside may act on it.
 * @param {any} m @param {Sender} sender
 * @returns {ToSide | null}
 */
export function toSide(m, sender) {
  if (!isObject(m) || !isOurs(sender)) return null;
  const fits =
    (m.kind === 'look' && !isContent(sender) && isCount(m.windowId) && typeof m.selected === 'boolean') ||
    (m.kind === 'changed' && isContent(sender) && isString(m.recording, 64) && typeof m.left === 'boolean') ||
    (m.kind === 'reveal' && isContent(sender) && isString(m.recording, 64) && isString(m.key, 64));
  return fits ? /** @type {any} */ (m) : null;
}

/**
 * Sends to the background, or from a content script to the page beside; never throws. `orphaned` where the extension
 * that injected the sender is gone.
 * @param {ToBackground | ToSide} message
 * @returns {Promise<any>}
 */
export async function send(message) {
  if (!api.runtime?.id) return { ok: false, failure: 'orphaned' };
  try {
    return (await api.runtime.sendMessage(message)) ?? { ok: false, failure: 'internal' };
  } catch {
    return { ok: false, failure: api.runtime?.id ? 'internal' : 'orphaned' };
  }
}

/**
 * Answers messages from now on.
 * @template {{ kind: string }} M
 * @param {(message: unknown, sender: Sender) => M | null} check gives those that may be acted on
 * @param {(message: M, sender: Sender) => Promise<unknown>} answer
 * @returns {() => void} ends it
 */
export function answerMessages(check, answer) {
  const listener = (/** @type {unknown} */ m, /** @type {Sender} */ sender, /** @type {(answer: unknown) => void} */ reply) => {
    const message = check(m, sender);
    if (!message) return false;
    answer(message, sender).then(reply, (e) => {
      console.error(e);
      reply({ ok: false, failure: 'internal' });
    });
    return true;
  };
  api.runtime.onMessage.addListener(listener);
  return () => api.runtime?.id && api.runtime.onMessage.removeListener(listener);
}

/**
 * Sends to the content script of a tab (its top frame unless said); `null` where
 * nobody is there.
 * @param {number} tabId @param {ToContent} message @param {number} [frameId]
 * @returns {Promise<any>}
 */
export async function sendToTab(tabId, message, frameId = 0) {
  try {
    return (await api.tabs.sendMessage(tabId, message, { frameId })) ?? null;
  } catch {
    return null;
  }
}

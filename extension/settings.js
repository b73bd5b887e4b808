// The reader's settings: one object in storage.local under KEY, always whole and
// always of this shape (`normalise` makes it so from anything).
//
// A pattern names a site or a part of one:
//   example.org          the host and all hosts below it
//   example.org/news/*   only addresses whose path begins so; * stands for any run of characters
//   *.example.org        the same as example.org
// Scheme and port do not count.

import { api, send } from './messages.js';

export const KEY = 'settings';

/**
 * @typedef {object} Settings
 * @property {number} version
 * @property {'all' | 'sites' | 'never'} mode
 * @property {string[]} sites
 * @property {string[]} except
 * @property {'auto' | 'light' | 'dark'} theme
 * @property {'airy' | 'dense'} density
 * @property {'right' | 'left'} side
 * @property {number} width
 * @property {'over' | 'beside'} place
 * @property {boolean} open
 * @property {boolean} marks
 * @property {boolean} room
 * @property {number} claims
 * @property {string} language
 */

/** @type {Readonly<Settings>} */
export const DEFAULTS = Object.freeze({
  version: 1,
  // When the overlay shows by itself: 'all' article pages, only on 'sites', 'never'.
  mode: 'never',
  // Patterns where it shows by itself in the mode 'sites'.
  sites: [],
  // Patterns where it never shows by itself, in any mode.
  except: [],
  // 'auto' follows the system; 'light', 'dark'.
  theme: 'auto',
  // 'airy' or 'dense'.
  density: 'airy',
  // Side of the window where the overlay is docked: 'right' or 'left'.
  side: 'right',
  // Where the toolbar's button, the context menu and the tab open the report: 'over' the page, or 'beside' it.
  place: 'over',
  // Width of the open overlay, CSS px.
  width: 400,
  // Whether the overlay opens as a panel; otherwise as its small tab.
  open: false,
  // Whether all key sentences are marked in the page.
  marks: false,
  // Whether the page makes room for the open panel in a wide window.
  room: false,
  // Key claims shown at most.
  claims: 8,
  // Language by whose rules every article is read (BCP 47); '' detects it.
  language: '',
});

export const WIDTHS = Object.freeze({ least: 300, most: 720 });
export const CLAIMS = Object.freeze({ least: 3, most: 20 });

const CHOICES = {
  mode: ['all', 'sites', 'never'],
  theme: ['auto', 'light', 'dark'],
  density: ['airy', 'dense'],
  side: ['right', 'left'],
  place: ['over', 'beside'],
  language: ['', 'fr', 'en', 'de', 'es', 'it', 'pt', 'nl'],
};

// Patterns kept at most: a list that is longer is no reader's own.
const PATTERNS = 2000;

/** Settings of the right shape from whatever was stored or imported. @param {unknown} value @returns {Settings} */
export function normalise(value) {
  const given = /** @type {Record<string, any>} */ (value !== null && typeof value === 'object' ? value : {});
  /** @type {Settings & Record<string, any>} */
  const settings = { ...DEFAULTS };
  for (const [name, words] of Object.entries(CHOICES)) {
    if (words.includes(given[name])) settings[name] = given[name];
  }
  for (const name of ['open', 'marks', 'room']) {
    if (typeof given[name] === 'boolean') settings[name] = given[name];
  }
  settings.width = within(given.width, WIDTHS, DEFAULTS.width);
  settings.claims = within(given.claims, CLAIMS, DEFAULTS.claims);
  settings.sites = patterns(given.sites);
  settings.except = patterns(given.except);
  return settings;
}

/** @param {any} value @param {{ least: number, most: number }} range @param {number} otherwise */
function within(value, { least, most }, otherwise) {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : otherwise;
}

/** @param {unknown} list @returns {string[]} */
function patterns(list) {
  if (!Array.isArray(list)) return [];
  return [...new Set(list.map(pattern).filter(Boolean))].slice(0, PATTERNS);
}

/** A pattern in its one written form, or '' where it is none. @param {unknown} text */
export function pattern(text) {
  if (typeof text !== 'string') return '';
  const parts = /^\s*(?:(?:\*|[a-z][a-z0-9+.-]*):\/\/)?(?:\*\.)?([^\s/:*?#]+)(?::\d+)?(\/[^\s?#]*)?\s*$/i.exec(text);
  if (!parts) return '';
  let host;
  try {
    host = new URL(`http://${parts[1]}/`).hostname;
  } catch {
    return '';
  }
  const path = parts[2] ?? '/';
  return path === '/' || path === '/*' ? host : host + path;
}

/** Whether an address falls under a pattern. @param {string} text @param {string} address */
export function matches(text, address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  const slash = text.indexOf('/');
  const host = slash < 0 ? text : text.slice(0, slash);
  if (url.hostname !== host && !url.hostname.endsWith(`.${host}`)) return false;
  return slash < 0 || wild(text.slice(slash), url.pathname);
}

/**
 * Greedy matching of `*`, linear for each star: no regular expression is made from a reader's text.
 * @param {string} form @param {string} path
 */
function wild(form, path) {
  const [first, ...rest] = form.split('*');
  if (rest.length === 0) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = /** @type {string} */ (rest.pop());
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}

/** Whether the overlay is wanted by itself at an address. @param {Settings} settings @param {string} address */
export function allowed(settings, address) {
  if (settings.mode === 'never' || settings.except.some((text) => matches(text, address))) return false;
  return settings.mode === 'all' || settings.sites.some((text) => matches(text, address));
}

/** The match pattern of the browsers (`*://*.example.org/*`) for one of ours. @param {string} text */
export function matchPattern(text) {
  const slash = text.indexOf('/');
  const host = slash < 0 ? text : text.slice(0, slash);
  const path = slash < 0 ? '/*' : text.slice(slash);
  const whole = /^[\d.]+$|^\[|^[^.]+$/.test(host); // an address in numbers, or 'localhost', has no hosts below it
  return `*://${whole ? '' : '*.'}${host}${path}`;
}

/**
 * Settings after switching the automatic overlay on or off for the site of an address.
 * @param {Settings} settings @param {string} address @param {boolean} on
 * @returns {Settings}
 */
export function switched(settings, address, on) {
  const host = new URL(address).hostname;
  /** @param {string[]} list */
  const others = (list) => list.filter((text) => !matches(text, address));
  if (!on) {
    const sites = settings.sites.filter((text) => text !== host);
    const off = normalise({ ...settings, sites });
    return allowed(off, address) ? { ...off, except: [...off.except, host] } : off;
  }
  const except = others(settings.except);
  const mode = settings.mode === 'never' ? 'sites' : settings.mode;
  // What lay under 'never' stays off: only this site is switched on.
  const sites = settings.mode === 'never' ? [] : settings.sites;
  const next = normalise({ ...settings, mode, except, sites });
  return allowed(next, address) ? next : { ...next, sites: [...next.sites, host] };
}

export async function load() {
  const stored = await api.storage.local.get(KEY);
  return normalise(stored[KEY]);
}

/** The change that is being written; the next one waits for it. @type {Promise<unknown>} */
let writing = Promise.resolve();

/**
 * Changes the settings and gives all of them. For the background alone: it is the only writer, so that no change is lost
 * among others.
 * @param {(settings: Settings) => object} change gives what becomes of them
 * @returns {Promise<Settings>}
 */
export function write(change) {
  const done = writing.then(async () => {
    const before = await load();
    const settings = normalise({ ...before, ...change(before) });
    await api.storage.local.set({ [KEY]: settings });
    return settings;
  });
  writing = done.catch(() => {});
  return done;
}

/** The settings of an answer. @param {any} answer @returns {Settings} */
function kept(answer) {
  if (!answer.ok) throw new Error(`expected the background to keep the settings, found: ${answer.failure}`);
  return answer.settings;
}

/** Has some settings changed, and gives all of them. @param {Record<string, unknown>} change @returns {Promise<Settings>} */
export const save = async (change) => kept(await send({ kind: 'keep', change }));

/** Has the site of an address switched on or off. @param {string} address @param {boolean} on @returns {Promise<Settings>} */
export const switchSite = async (address, on) => kept(await send({ kind: 'site', on, address }));

/** Hosts where the overlay shows by itself, as the browsers' match patterns. @param {Settings} settings */
export function hosts({ mode, sites }) {
  return mode === 'all' ? ['*://*/*'] : mode === 'sites' ? sites.map(matchPattern) : [];
}

/** Those of them that the reader has not given us: nothing shows there. @param {Settings} settings */
export async function missing(settings) {
  // A permission is for whole hosts.
  const origins = [...new Set(hosts(settings).map((pattern) => pattern.replace(/(:\/\/[^/]*)\/.*$/, '$1/*')))];
  const held = await Promise.all(origins.map((origin) => api.permissions.contains({ origins: [origin] })));
  return origins.filter((_, i) => !held[i]);
}

/** Whether the reader has given us the site of an address. @param {string} address */
export async function granted(address) {
  if (!/^https?:/.test(address)) return false;
  const { protocol, hostname } = new URL(address);
  return api.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Calls `listener` whenever the settings change.
 * @param {(settings: Settings) => void} listener
 * @returns {() => void} ends it
 */
export function watch(listener) {
  const changed = (/** @type {any} */ changes, /** @type {string} */ area) => {
    if (area === 'local' && changes[KEY]) listener(normalise(changes[KEY].newValue));
  };
  api.storage.onChanged.addListener(changed);
  return () => api.runtime?.id && api.storage.onChanged.removeListener(changed);
}

/**
 * The part of a request to the core that the settings decide.
 * @param {Settings} settings
 * @param {string | undefined} site address of the tab, for which the view offers a switch; unknown where the page is not ours
 * @returns {Promise<import('./messages.js').Request>}
 */
export async function wishes(settings, site) {
  return {
    ...(settings.language ? { language: settings.language } : {}),
    ...(site ? { site_on: allowed(settings, site) && (await granted(site)) } : {}),
    claims: settings.claims,
    // The numbers go with the words, so the words themselves say their language; the browser's own may be none of ours.
    locale: api.i18n.getMessage('locale'),
  };
}

/** Whether an overlay that comes by itself comes open. @param {Settings} settings */
export const opensOver = ({ open, place }) => open && place === 'over';

/** The attributes of the surface around a painted view that the settings decide. @param {Settings} settings */
export function surface(settings) {
  return {
    'data-theme': settings.theme,
    'data-density': settings.density,
    'data-dock': settings.side,
    'data-state': opensOver(settings) ? 'open' : 'collapsed',
    'data-marks': settings.marks ? 'on' : 'off',
    'data-width': String(settings.width),
  };
}

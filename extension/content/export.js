// Gets a text out of the page's tab: onto the clipboard or into a file, without any permission.

import { navigationOf } from './navigation.js';

/**
 * Copies text; works inside a click or a key press of the reader.
 * @param {string} text
 * @param {Document} document
 * @param {Node} place where a field may be put for a moment, inside our shadow root
 * @returns {Promise<string>} key of the words that tell what was done
 */
export async function copy(text, document, place) {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // Pages without TLS have no clipboard interface, and some forbid it by policy.
    return copyFromField(text, document, place) ? 'copied' : 'not_copied';
  }
}

/**
 * What is selected and may be read or replaced by the page on the way is one letter; the text itself is given last, where
 * nobody else listens.
 * @param {string} text @param {Document} document @param {Node} place
 */
function copyFromField(text, document, place) {
  const root = /** @type {ShadowRoot} */ (place.getRootNode());
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = '.';
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1px;height:1px;opacity:0;user-select:text';
  let given = false;
  field.addEventListener('copy', (event) => {
    if (!event.isTrusted || !event.clipboardData) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData.clearData();
    event.clipboardData.setData('text/plain', text);
    given = true;
  });
  place.appendChild(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done && given;
}

/**
 * Offers text as a file. The link stands in no document: the page hears of every link that is followed, and where it stands.
 * @param {import('../messages.js').Exports[string]} file
 * @param {Document} document
 * @returns {boolean} whether the page let it pass
 */
function save({ text, name, kind }, document) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: kind }));
  link.download = name;
  const navigation = navigationOf(globalThis);
  // Heard after the page, which may have cancelled it, or kept it from us.
  let passed = !navigation;
  const heard = (/** @type {Event} */ event) => (passed = !event.defaultPrevented);
  navigation?.addEventListener('navigate', heard);
  link.click();
  navigation?.removeEventListener('navigate', heard);
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return passed;
}

/**
 * Copies or saves what was read.
 * @param {string} action `copy_` or `save_` and the name of a form
 * @param {import('./source.js').Source} source
 * @param {Document} document
 * @param {Node} place
 * @returns {Promise<string>} key of the words that tell what was done
 */
export async function takeOut(action, source, document, place) {
  const answer = await source.ask({ exports: true });
  if (!answer.ok) return 'failure_' + answer.failure;
  const [way, form] = action.split('_');
  const file = /** @type {import('../messages.js').Exports} */ (answer.exports)[form];
  if (way === 'save') return save(file, document) ? 'saved' : 'not_saved';
  return copy(file.text, document, place);
}

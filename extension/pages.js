// What our pages do before their Rust is loaded.

const { i18n } = globalThis.chrome;

/** Words of the interface. @param {string} key @param {string[]} [args] */
export const words = (key, args) => i18n.getMessage(key, args);

document.documentElement.lang = i18n.getMessage('@@ui_locale').replace('_', '-');
document.documentElement.dir = i18n.getMessage('@@bidi_dir') || 'ltr';

// What our pages do before their Rust is loaded.

const { i18n } = globalThis.chrome;

/** Words of the interface. @param {string} key @param {string[]} [args] */
export const words = (key, args) => i18n.getMessage(key, args);

document.documentElement.lang = words('locale');
document.documentElement.dir = words('direction');

// The words of an interface language, as both the page and its worker need them.

/** `words(key, args)` of a file of `_locales`. */
export const wordsOf = (messages) => (key, args = []) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => args[n - 1] ?? '');

// Gives a tree of the page, or one of ours, a style sheet.

/** @param {Document | ShadowRoot} tree @param {string} text @returns {() => void} takes it away */
export function dress(tree, text) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    return () => (tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((other) => other !== sheet));
  } catch {
    // Older Firefox refuses an extension's sheet; no page policy refuses this element in a shadow root of ours.
    const style = document.createElement('style');
    style.textContent = text;
    ('head' in tree ? tree.documentElement : tree).append(style);
    return () => style.remove();
  }
}

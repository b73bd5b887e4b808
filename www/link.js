// A link to this page may name a sample and words in it: `#sample=en&text=night%20trains`. A text fragment of the
// browser's own would be looked for before the sample is laid out.

const MARK = 'saillant-current';

/** The sample that the address names, if there is one. */
export const linked = () => new URLSearchParams(location.hash.slice(1)).get('sample') ?? '';

/** Shows the words that the address names, once they are laid out. */
export function showLinked(root) {
  const wanted = new URLSearchParams(location.hash.slice(1)).get('text');
  const sheet = root.querySelector('#sheet');
  if (!wanted) return;
  const look = () => {
    for (const block of sheet.children) {
      const at = block.textContent.indexOf(wanted);
      if (at < 0) continue;
      watch.disconnect();
      const range = new Range();
      range.setStart(block.firstChild, at);
      range.setEnd(block.firstChild, at + wanted.length);
      CSS.highlights.set(MARK, new Highlight(range));
      block.scrollIntoView({ block: 'center', behavior: 'instant' });
      return;
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(sheet, { childList: true });
  look();
}

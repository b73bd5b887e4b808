// Shows a line in a painted view: unfolds what it lies in, scrolls there and marks it as the current one.

/** @param {ParentNode} root @param {string} key as `data-line` carries it @returns {boolean} whether it is there */
export function reveal(root, key) {
  for (const old of root.querySelectorAll('[data-current]')) old.removeAttribute('data-current');
  const item = root.querySelector(`[data-line="${key}"]`);
  if (!item) return false;
  for (let up = item.parentElement; up && up !== root; up = up.parentElement) {
    if (up instanceof HTMLDetailsElement) up.open = true;
  }
  item.setAttribute('data-current', '');
  item.scrollIntoView({ block: 'center', behavior: 'instant' });
  return true;
}

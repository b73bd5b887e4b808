import { words } from './pages.js';

document.title = words('privacy_title');
for (const element of document.querySelectorAll('[data-key]')) {
  element.textContent = words(element.getAttribute('data-key') ?? '');
}

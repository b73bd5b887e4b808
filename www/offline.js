// Keeps this page's files, so that it works offline after the first visit, under any path: a service worker. What the
// server has is always asked first; what was kept is given where there is no answer.

const KEPT = 'saillant';

const LOCALES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt_BR', 'pt_PT'];
const FILES = [
  './',
  ...['www.js', 'worker.js', 'decode.js', 'link.js', 'words.js', 'www.css', 'panel.css', 'surface.css', 'icon.svg'],
  ...['pkg/saillant.js', 'pkg/saillant_bg.wasm', 'samples/en.html', 'samples/es.html', 'samples/fr.html'],
  ...LOCALES.map((locale) => `_locales/${locale}/messages.json`),
];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(answer(event));
});

async function answer(event) {
  const { request } = event;
  try {
    const response = await fetch(request);
    // Keeping takes its own time, and may fail: the page does not wait for it.
    if (response.ok) event.waitUntil(keep(request, response.clone()));
    return response;
  } catch (error) {
    const cache = await caches.open(KEPT);
    const isPage = request.mode === 'navigate';
    const kept = (await cache.match(request, { ignoreSearch: true })) ?? (isPage ? await cache.match('./') : undefined);
    if (!kept) throw error;
    return kept;
  }
}

/** A browser without room keeps nothing; then an older copy stays. */
async function keep(request, response) {
  try {
    const cache = await caches.open(KEPT);
    await cache.put(request, response);
  } catch {}
}

// Keeps one whole version of the served page, so that it opens without the network. tools/pack.mjs puts kVersion and kFiles
// (path -> its sum) before this. A version is taken whole or not at all, and begins only when no page of another one is open, or
// at the user's word: two are never mixed.
'use strict';
const kCache = `anupalan-${kVersion}`;
const kPage = 'index.html';

// Each byte is held against its sum, past every cache on the way; all of them or none.
async function take() {
  try {
    const cache = await caches.open(kCache);
    await cache.addAll(Object.entries(kFiles).map(([path, sum]) => new Request(path, { integrity: sum, cache: 'reload' })));
  } catch (problem) {
    await caches.delete(kCache);
    throw problem;
  }
}

self.addEventListener('install', (event) => event.waitUntil(take()));

self.addEventListener('activate', (event) => {
  const others = async () => {
    for (const name of await caches.keys()) if (name.startsWith('anupalan-') && name !== kCache) await caches.delete(name);
  };
  event.waitUntil(others());
});

self.addEventListener('message', (event) => {
  if (event.data === 'begin') self.skipWaiting();
  // What was cleared, or lost, while a page of this version stayed open. Where the server has another version by now, it comes as an update.
  const keep = async () => (await caches.has(kCache)) || take();
  if (event.data === 'keep') event.waitUntil(keep().catch(() => {}));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const inside = request.url.startsWith(self.registration.scope) ? request.url.slice(self.registration.scope.length).split(/[?#]/)[0] : null;
  const path = inside === '' ? kPage : inside;
  if (request.method !== 'GET' || path === null || !Object.hasOwn(kFiles, path)) return;
  const kept = async () => (await caches.match(path, { cacheName: kCache })) ?? fetch(request);
  event.respondWith(kept());
});

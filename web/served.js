// What only a page from a web server has: it opens without the network (web/service.js), takes another version at the user's
// word, and opens again the files opened last, where the user has asked for it. A page from a disk has none of this: what
// it keeps, every other page from a disk could read.
'use strict';
const kNews = { update: 1, remembered: 2 }; // News of src/platform/platform.h (KEEP IN SYNC)
const kKept = 12; // files

// One list in the browser's own store: [{ name, handle }], the last one first.
function makeStore() {
  const asked = (request) => new Promise((done, fail) => Object.assign(request, { onsuccess: () => done(request.result), onerror: () => fail(request.error) }));
  const open = () => {
    const request = indexedDB.open('anupalan', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('lists');
    return asked(request);
  };
  const within = async (mode, use) => {
    const base = await open();
    try {
      return await asked(use(base.transaction('lists', mode).objectStore('lists')));
    } finally {
      base.close();
    }
  };
  return {
    read: () => within('readonly', (lists) => lists.get('files')),
    write: (list) => within('readwrite', (lists) => lists.put(list, 'files')),
    drop: () => asked(indexedDB.deleteDatabase('anupalan')),
  };
}

function makeServed({ news, openFiles }) {
  const canRemember = typeof showOpenFilePicker === 'function';
  const store = makeStore();
  const opened = []; // handles of what was opened here
  let remembered = null; // nobody has asked
  let registration = null;

  const keep = () => {
    if (remembered === null) return;
    const all = [...opened].reverse().map((handle) => ({ name: handle.name, handle }));
    remembered = [...all, ...remembered].filter((one, at, list) => list.findIndex((other) => other.name === one.name) === at).slice(0, kKept);
    store.write(remembered).catch(() => {});
    news(kNews.remembered, '');
  };
  const note = (handles) => {
    opened.push(...handles);
    keep();
  };

  async function openHandle({ name, handle }) {
    try {
      if (await handle.queryPermission({ mode: 'read' }) !== 'granted') await handle.requestPermission({ mode: 'read' });
      openFiles([await handle.getFile()]);
    } catch (problem) {
      openFiles([{ name, error: problem.name === 'NotFoundError' ? 'is no longer there' : 'may not be read' }]);
    }
  }

  // Another version that is installed and waits.
  function watch(worker) {
    const tell = () => worker.state === 'installed' && navigator.serviceWorker.controller && news(kNews.update, '');
    worker?.addEventListener('statechange', tell);
    if (worker) tell();
  }

  async function begin() {
    if (canRemember) {
      remembered = await store.read().catch(() => null) ?? null;
      if (remembered !== null) news(kNews.remembered, '');
    }
    if (!('serviceWorker' in navigator)) return;
    registration = await navigator.serviceWorker.register(trustedAddress('service.js'), { updateViaCache: 'none' }).catch(() => null);
    if (registration === null) return; // a browser that keeps nothing, a server that does not give it
    watch(registration.waiting);
    registration.addEventListener('updatefound', () => watch(registration.installing));
  }

  return {
    begin,
    remembers: () => (canRemember ? Number(remembered !== null) : -1),
    rememberedNames: () => (remembered ?? []).map((one) => one.name),
    remember() {
      remembered ??= [];
      keep();
    },
    openRemembered: (name) => (remembered ?? []).filter((one) => one.name === name).forEach(openHandle),
    forgetFiles() {
      remembered = null;
      store.drop().catch(() => {});
    },
    async forgetEverything() {
      remembered = null;
      opened.length = 0;
      await store.drop().catch(() => {});
      for (const name of await caches.keys()) if (name.startsWith('anupalan-')) await caches.delete(name);
      await registration?.unregister();
    },
    beginAnew() {
      navigator.serviceWorker?.addEventListener('controllerchange', () => location.reload());
      if (registration?.waiting) registration.waiting.postMessage('begin');
      else location.reload();
    },
    // True where it has taken over what the page's own field for files would do.
    pick() {
      if (!canRemember || remembered === null) return false;
      showOpenFilePicker({ multiple: true }).then(async (handles) => {
        note(handles);
        openFiles(await Promise.all(handles.map((handle) => handle.getFile())));
      }).catch(() => {}); // nothing was picked
      return true;
    },
    async dropped(items) {
      if (remembered === null) return;
      const handles = await Promise.all(items.map((item) => item.getAsFileSystemHandle?.()));
      note(handles.filter((handle) => handle?.kind === 'file'));
    },
  };
}

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
    drop: async () => asked(indexedDB.deleteDatabase('anupalan')),
  };
}

function makeServed({ news, openFiles }) {
  const canRemember = typeof showOpenFilePicker === 'function';
  const store = makeStore();
  const opened = []; // handles of what was opened here
  let remembered = null; // nobody has asked
  let registration = null;
  let written = Promise.resolve(); // the last time that the list was

  // What another page of this program has cleared meanwhile stays cleared.
  const keep = async () => {
    if (remembered === null) return;
    await written;
    if (await store.read().catch(() => null) === undefined) remembered = null;
    else await write();
    news(kNews.remembered, '');
  };
  const write = () => {
    const all = [...opened].reverse().map((handle) => ({ name: handle.name, handle }));
    remembered = [...all, ...remembered].filter((one, at, list) => list.findIndex((other) => other.name === one.name) === at).slice(0, kKept);
    written = store.write(remembered).catch(() => {});
    return written;
  };
  const note = (handles) => {
    opened.push(...handles);
    keep();
  };

  // Opens each, or says which one is not there.
  async function openHandles(handles) {
    const files = await Promise.all(handles.map((handle) => handle.getFile().catch((problem) => (
      { name: handle.name, error: problem.name === 'NotFoundError' ? 'is no longer there' : 'may not be read' }))));
    note(handles.filter((_, at) => !files[at].error));
    openFiles(files);
  }

  async function reopen({ handle }) {
    try {
      if (await handle.queryPermission({ mode: 'read' }) !== 'granted') await handle.requestPermission({ mode: 'read' });
    } catch { /* it is asked for without, and said what comes of it */ }
    openHandles([handle]);
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
    registration.active?.postMessage('keep'); // what was lost of it since is kept anew
    watch(registration.waiting);
    registration.addEventListener('updatefound', () => watch(registration.installing));
  }

  return {
    begin,
    remembers: () => (canRemember ? Number(remembered !== null) : -1),
    rememberedNames: () => (remembered ?? []).map((one) => one.name),
    async remember() {
      remembered ??= [];
      await write();
      news(kNews.remembered, '');
    },
    openRemembered: (name) => (remembered ?? []).filter((one) => one.name === name).forEach(reopen),
    forgetFiles() {
      remembered = null;
      store.drop().catch(() => {});
    },
    // Each by itself: one that the browser refuses keeps none of the others.
    async forgetEverything() {
      remembered = null;
      opened.length = 0;
      const forget = [
        () => store.drop(),
        async () => Promise.all((await caches.keys()).filter((name) => name.startsWith('anupalan-')).map((name) => caches.delete(name))),
        () => registration?.unregister(),
      ];
      await Promise.allSettled(forget.map(async (one) => one()));
    },
    beginAnew() {
      navigator.serviceWorker?.addEventListener('controllerchange', () => location.reload());
      if (registration?.waiting) registration.waiting.postMessage('begin');
      else location.reload();
    },
    // True where it has taken over what the page's own field for files would do.
    pick() {
      if (!canRemember || remembered === null) return false;
      showOpenFilePicker({ multiple: true }).then(openHandles, () => {}); // nothing was picked
      return true;
    },
    // Files that the system gives to the program.
    listen: () => window.launchQueue?.setConsumer(({ files }) => files.length > 0 && openHandles([...files])),
    async dropped(items) {
      if (remembered === null) return;
      const handles = await Promise.all(items.map((item) => item.getAsFileSystemHandle?.().catch(() => null)));
      note(handles.filter((handle) => handle?.kind === 'file'));
    },
  };
}

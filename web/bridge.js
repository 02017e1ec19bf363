// The page's side of the program: starts the module from the bytes in the page, and is the only caller of what it
// exports (src/platform/web_exports.h). What the program asks of the page is in `host` (src/platform/web_host.h).
// Nothing here makes a request in the single file; the served page fetches the module and the samples beside it.
'use strict';
(() => {
  const canvas = document.getElementById('canvas');
  const notice = document.getElementById('notice');
  const picker = document.getElementById('picker');
  let program = null; // the module, once it runs
  let updateMirror = () => {}; // web/mirror.js, once the module runs
  let samples = {}; // name -> [{ name, text }]

  // Nothing leaves this page, not even by a library's mistake.
  for (const name of ['open', 'RTCPeerConnection', 'webkitRTCPeerConnection']) {
    Object.defineProperty(window, name, { value: undefined, writable: false });
  }

  // ---- Messages ------------------------------------------------------------------------------------------------

  function showTrouble(text) {
    const place = document.getElementById('trouble');
    place.textContent = text;
    place.hidden = false;
    document.getElementById('loading').hidden = true;
    notice.hidden = false;
    notice.classList.add('over');
  }

  const kStopped = 'The program stopped because of an error in it. Your files are unchanged; reload the page to go on. ';

  function missingFeature() {
    if (typeof WebAssembly !== 'object') return 'WebAssembly';
    if (typeof DecompressionStream !== 'function') return 'DecompressionStream';
    if (typeof Worker !== 'function') return 'Worker';
    const probe = document.createElement('canvas').getContext('webgl2');
    if (!probe) return 'WebGL 2';
    probe.getExtension('WEBGL_lose_context')?.loseContext();
    return '';
  }

  // ---- Bytes in the page, or beside it ---------------------------------------------------------------------------

  // What tools/pack.mjs made of bytes: their number, a blank, and five signs for each four. KEEP IN SYNC with kSigns there.
  function bytesOf(text) {
    const values = new Uint8Array(127);
    for (let code = 33, value = 0; code < 127 && value < 85; ++code) {
      if (!'"&\'<>`\\'.includes(String.fromCharCode(code))) values[code] = value++;
    }
    const begin = text.indexOf(' ') + 1;
    const fives = (text.length - begin) / 5;
    const bytes = new DataView(new ArrayBuffer(fives * 4));
    for (let i = 0, at = begin; i < fives; ++i) {
      let four = 0;
      for (let end = at + 5; at < end; ++at) four = four * 85 + values[text.charCodeAt(at)];
      bytes.setUint32(i * 4, four);
    }
    return new Uint8Array(bytes.buffer, 0, Number(text.slice(0, begin)));
  }

  // The bytes of <script type="text/plain" id=…> (gzip, as bytesOf() reads it), or of the file named when there is no such element.
  async function payload(id, file) {
    const element = document.getElementById(id);
    if (!element) return (await fetch(file)).arrayBuffer();
    const packed = bytesOf(element.textContent);
    element.remove();
    return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  }

  // What a worker runs: the module's loader, and worker.js.
  async function workerScript() {
    const texts = [['loader', 'anupalan-app.js'], ['worker', 'worker.js']].map(async ([id, name]) =>
      document.getElementById(id)?.textContent ?? (await fetch(name)).text());
    return (await Promise.all(texts)).join('\n');
  }

  // ---- Files -----------------------------------------------------------------------------------------------------

  function withText(text, use) {
    const address = program.stringToNewUTF8(text);
    try {
      return use(address);
    } finally {
      program._free(address);
    }
  }

  const failed = (name, why) => withText(name, (n) => withText(why, (w) => program._anupalan_file_failed(n, w)));

  const kept = []; // the files opened, by number: the workers read them

  async function keep(file) {
    await file.slice(0, 1).arrayBuffer(); // a folder or a forbidden file fails here
    const number = kept.push(file) - 1;
    withText(file.name, (n) => program._anupalan_file(n, number, file.size, file.lastModified));
  }

  // What the workers say of the tasks that the program has given them.
  function told(task, bytes) {
    const address = program._anupalan_told(task, bytes.length) >>> 0;
    if (address !== 0) program.HEAPU8.set(bytes, address);
  }
  const over = (task, trouble) => withText(trouble, (text) => program._anupalan_task_over(task, text));

  const reasons = { NotFoundError: 'is no longer there', NotReadableError: 'may not be read, or is a folder' };

  // One gesture after the other; `sources` holds files and { name, error } for what is none.
  let line = Promise.resolve();
  function openFiles(sources) {
    line = line.then(async () => {
      for (const source of sources) {
        try {
          if (source.error) failed(source.name, source.error);
          else await keep(source);
        } catch (problem) {
          failed(source.name, reasons[problem.name] ?? problem.message);
        }
      }
      program._anupalan_files_ready();
    });
    return line;
  }

  function dropped(transfer) {
    const items = [...transfer.items].filter((item) => item.kind === 'file');
    return items.map((item) => {
      const entry = item.webkitGetAsEntry?.();
      return entry?.isDirectory ? { name: entry.name, error: 'is a folder: drop the files in it' } : item.getAsFile();
    });
  }

  // ---- What the program asks of the page ---------------------------------------------------------------------------

  // Messages of a channel come at once, also while the tab is hidden, and after what else has happened.
  const turns = new MessageChannel();
  turns.port1.onmessage = () => program._anupalan_work();

  const host = {
    crew: null, // web/crew.js, once the module is compiled
    requestWork: () => turns.port2.postMessage(0),
    requestFrame() {
      const frame = () => {
        program._anupalan_frame();
        updateMirror();
      };
      if (document.hidden) setTimeout(frame, 0);
      else requestAnimationFrame(frame);
    },
    ready() {
      notice.hidden = true;
      canvas.focus();
      document.documentElement.dataset.ready = 'true';
    },
    setClipboard(text, html) {
      const written = (type, content) => new Blob([content], { type });
      const both = () => [new ClipboardItem({ 'text/plain': written('text/plain', text), 'text/html': written('text/html', html) })];
      const done = html === '' || typeof ClipboardItem !== 'function' ? navigator.clipboard?.writeText(text) : navigator.clipboard?.write(both());
      done?.catch(() => {});
    },
    pickFiles: () => picker.click(),
    saveFile(name, bytes, mime) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([bytes], { type: mime }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
    sampleNames: () => Object.keys(samples).sort(),
    openSample(name) {
      const files = Object.hasOwn(samples, name) ? samples[name] : [];
      openFiles(files.map((file) => new File([file.text], file.name, { lastModified: 0 })));
    },
    prefersDark: () => matchMedia('(prefers-color-scheme: dark)').matches,
  };

  // ---- Events ------------------------------------------------------------------------------------------------------

  // The keys that belong to the program while Ctrl or Cmd is held; all others are the browser's, as are these:
  const kProgramKeys = new Set(['a', 'f', 'g', 'k', 'o', 's', 'y', 'z', 'arrowup', 'arrowdown', 'arrowleft', 'arrowright',
    'home', 'end', 'enter', 'control', 'meta', 'shift', 'alt', 'tab']);
  const kBrowserKeys = new Set(['F5', 'F6', 'F7', 'F11', 'F12']);

  function listenToKeys() {
    const letThrough = (event) => {
      const withControl = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
      const key = event.key.toLowerCase();
      const ours = kProgramKeys.has(key) || (key === 'm' && event.shiftKey);
      const browsers = kBrowserKeys.has(event.key) || (withControl && !ours);
      if (browsers && event.type === 'keydown') event.stopImmediatePropagation();
    };
    for (const type of ['keydown', 'keypress', 'keyup']) window.addEventListener(type, letThrough, true);
    // Ctrl and the wheel is the browser's zoom.
    window.addEventListener('wheel', (event) => event.ctrlKey && event.stopImmediatePropagation(), true);
    canvas.addEventListener('pointerdown', () => canvas.focus());
    canvas.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  function listenToClipboard() {
    const ours = () => program && document.activeElement === canvas;
    const copy = (event) => {
      if (!ours()) return;
      const text = program.UTF8ToString(program._anupalan_copy(event.type === 'cut' ? 1 : 0));
      if (text === '') return;
      event.clipboardData.setData('text/plain', text);
      const html = program.UTF8ToString(program._anupalan_copied_html());
      if (html !== '') event.clipboardData.setData('text/html', html);
      event.preventDefault();
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', (event) => {
      if (!ours()) return;
      event.preventDefault();
      const files = dropped(event.clipboardData);
      if (files.length > 0) openFiles(files);
      else withText(event.clipboardData.getData('text/plain'), (text) => program._anupalan_paste(text));
    });
  }

  function listenToFiles() {
    picker.addEventListener('change', () => {
      openFiles([...picker.files]);
      picker.value = ''; // the same file may be picked again
      if (!document.getElementById('mirror').contains(document.activeElement)) canvas.focus();
    });
    const mark = (on) => document.body.classList.toggle('dropping', on);
    window.addEventListener('dragover', (event) => {
      event.preventDefault();
      mark(true);
    });
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && mark(false));
    window.addEventListener('drop', (event) => {
      event.preventDefault();
      mark(false);
      openFiles(dropped(event.dataTransfer));
    });
  }

  // The canvas in true pixels: exact where the browser says so, else rounded. (A test that pretends another ratio gets
  // the pixels of the real one as "exact".)
  function listenToSize() {
    const pixels = (css, exact) => {
      const rounded = Math.round(css * devicePixelRatio);
      return Math.abs(exact - rounded) <= 1 ? exact : rounded;
    };
    const resized = ([entry]) => {
      const { width, height } = entry.contentRect;
      const exact = entry.devicePixelContentBoxSize?.[0];
      if (width < 1 || height < 1) return;
      program._anupalan_resize(width, height, pixels(width, exact?.inlineSize), pixels(height, exact?.blockSize), devicePixelRatio);
    };
    const observer = new ResizeObserver(resized);
    try {
      observer.observe(canvas, { box: 'device-pixel-content-box' });
    } catch {
      observer.observe(canvas);
    }
  }

  function listenToScreen() {
    canvas.addEventListener('webglcontextlost', (event) => event.preventDefault());
    canvas.addEventListener('webglcontextrestored', () => program._anupalan_context_restored());
    document.addEventListener('visibilitychange', () => program._anupalan_redraw());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => program._anupalan_redraw());
  }

  // ---- Start -------------------------------------------------------------------------------------------------------

  async function start() {
    const missing = missingFeature();
    if (missing) {
      return showTrouble(`This browser cannot show Anupalan: ${missing} is missing or switched off. A current Firefox, ` +
        'Chrome, Edge or Safari can; on a remote desktop, hardware acceleration may have to be allowed.');
    }
    listenToKeys(); // before the module adds its own listeners
    const [bytes, sampleBytes, script] = await Promise.all([
      payload('module', 'anupalan-app.wasm'), payload('samples', 'samples.json'), workerScript()]);
    samples = JSON.parse(new TextDecoder().decode(sampleBytes));
    const module = await WebAssembly.compile(bytes);
    host.crew = makeCrew({ module, script, fileOf: (number) => kept[number], told, over });
    program = await AnupalanModule({ canvas, host, onAbort: (why) => showTrouble(kStopped + why),
      instantiateWasm(imports, use) {
        WebAssembly.instantiate(module, imports).then((instance) => use(instance, module));
        return {};
      } });
    if (program.callMain([]) !== 0) throw new Error('the graphics of this browser did not start');
    updateMirror = startMirror(document.getElementById('mirror'),
      () => program.UTF8ToString(program._anupalan_mirror()),
      (action, value) => {
        withText(action, (a) => withText(value, (v) => program._anupalan_act(a, v)));
        program._anupalan_redraw();
      });
    listenToClipboard();
    listenToFiles();
    listenToScreen();
    listenToSize();
    const wanted = new URLSearchParams(location.hash.slice(1)).get('sample');
    if (wanted) host.openSample(wanted);
    return undefined;
  }

  window.addEventListener('error', (event) => showTrouble(kStopped + event.message));
  window.addEventListener('unhandledrejection', (event) => showTrouble(kStopped + event.reason));
  start();
  window.anupalan = Object.freeze({ openSample: host.openSample, openFiles });
})();

// The page's side of the program: starts the module from the bytes in the page, and is the only caller of what it
// exports (src/platform/web_exports.h). What the program asks of the page is in `host` (src/platform/web_host.h).
// Nothing here makes a request in the single file; the served page fetches the module and the samples beside it.
'use strict';
(() => {
  const canvas = document.getElementById('canvas');
  const typing = document.getElementById('typing'); // has the keyboard while the program's own field has it
  const mirror = document.getElementById('mirror');
  const plain = makePlain(canvas, () => program?._anupalan_redraw());
  const notice = document.getElementById('notice');
  const picker = document.getElementById('picker');
  let program = null; // the module, once it runs
  let updateMirror = () => {}; // web/mirror.js, once the module runs
  let owed = false; // a frame that was asked for while the tab was hidden
  let textOn = false; // the program's own field has the keyboard
  const tell = (what, text) => program && withText(text, (words) => program._anupalan_news(what, words));
  const served = typeof makeServed === 'function' ? makeServed({ news: tell, openFiles: (files) => openFiles(files) }) : null;
  let samples = {}; // name -> [{ name, text }]

  const kAfterFirstFrame = 500; // milliseconds
  const kFingerprint = 0; // the others: kNews in web/served.js (KEEP IN SYNC with News of src/platform/platform.h)
  const kUsual = { width: 1366, height: 768 };

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
    return '';
  }

  function canDraw() {
    const probe = document.createElement('canvas').getContext('webgl2');
    probe?.getExtension('WEBGL_lose_context')?.loseContext();
    return probe !== null;
  }

  // ---- Bytes in the page, or beside it ---------------------------------------------------------------------------

  // What a worker runs: the module's loader, and worker.js.
  async function workerScript() {
    const texts = [['loader', 'anupalan-app.js'], ['worker', 'worker.js']].map(async ([id, name]) =>
      textOf(id) ?? (await fetch(kBeside + name)).text());
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
      for (const source of sources.filter(Boolean)) {
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
  turns.port1.onmessage = () => {
    program._anupalan_work();
    if (document.hidden) updateMirror();
  };

  const host = {
    crew: null, // web/crew.js, once the module is compiled
    requestWork: () => turns.port2.postMessage(0),
    // A hidden tab draws nothing; what it says goes on, and what it owes is drawn when it is seen.
    requestFrame() {
      if (document.hidden) {
        owed = true;
        setTimeout(updateMirror, 0);
        return;
      }
      const frame = () => {
        program._anupalan_frame();
        if (textOn && document.activeElement === canvas) typing.focus({ preventScroll: true });
        updateMirror();
      };
      requestAnimationFrame(frame);
    },
    ready() {
      notice.hidden = true;
      if (!plain.on()) canvas.focus();
      document.documentElement.dataset.ready = 'true';
    },
    setClipboard(text, html) {
      const written = (type, content) => new Blob([content], { type });
      const both = () => [new ClipboardItem({ 'text/plain': written('text/plain', text), 'text/html': written('text/html', html) })];
      const done = html === '' || typeof ClipboardItem !== 'function' ? navigator.clipboard?.writeText(text) : navigator.clipboard?.write(both());
      done?.catch(() => {});
    },
    pickFiles: () => served?.pick() || picker.click(),
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
    // The program's own field has its caret here, in CSS pixels; on = false: it has none any more.
    textInput(on, x, y, height) {
      textOn = on;
      Object.assign(typing.style, { left: `${x}px`, top: `${y}px`, height: `${height}px` });
      if (!on && document.activeElement === typing) canvas.focus({ preventScroll: true });
    },
    // What only a served page can (web/served.js).
    remembers: () => served?.remembers() ?? -1,
    rememberedNames: () => served?.rememberedNames() ?? [],
    remember: () => served?.remember(),
    openRemembered: (name) => served?.openRemembered(name),
    forgetFiles: () => served?.forgetFiles(),
    forgetEverything() {
      kept.length = 0;
      served?.forgetEverything();
    },
    beginAnew: () => served?.beginAnew(),
    prefersLessMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    prefersDark: () => matchMedia('(prefers-color-scheme: dark)').matches,
  };

  // ---- Events ------------------------------------------------------------------------------------------------------

  const kPasted = 'Pasted table.csv'; // rows that are pasted where no field has the keyboard are a file

  function listenToClipboard() {
    const ours = () => program && (document.activeElement === canvas || document.activeElement === typing);
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
      const text = event.clipboardData.getData('text/plain');
      if (files.length > 0) openFiles(files);
      else if (document.activeElement !== typing && /\n./.test(text)) openFiles([new File([text], kPasted)]);
      else withText(text, (pasted) => program._anupalan_paste(pasted));
    });
  }

  function listenToFiles() {
    picker.addEventListener('change', () => {
      openFiles([...picker.files]);
      picker.value = ''; // the same file may be picked again
      if (!plain.hasKeyboard()) canvas.focus();
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
      served?.dropped([...event.dataTransfer.items].filter((item) => item.kind === 'file'));
      openFiles(dropped(event.dataTransfer));
    });
  }

  // ---- Start -------------------------------------------------------------------------------------------------------

  async function start() {
    const missing = missingFeature();
    if (missing) {
      return showTrouble(`This browser cannot run Anupalan: ${missing} is missing or switched off. A current Firefox, Chrome, Edge or Safari can.`);
    }
    plain.begin(canDraw());
    listenToKeys(document.getElementById('stage'), plain.takeKeyboard); // before the module adds its own listeners
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
    updateMirror = startMirror(mirror,
      () => program.UTF8ToString(program._anupalan_mirror()),
      (action, value) => {
        withText(action, (a) => withText(value, (v) => program._anupalan_act(a, v)));
        program._anupalan_redraw();
      });
    listenToText(typing, (text) => {
      withText(text, (typed) => program._anupalan_typed(typed));
      program._anupalan_redraw();
    });
    listenToTouch(canvas, {
      scroll: (x, y, dx, dy) => program._anupalan_scroll(x, y, dx, dy),
      pinch: (x, y, factor) => program._anupalan_pinch(x, y, factor),
      tap: (x, y) => program._anupalan_tap(x, y),
    });
    listenToClipboard();
    listenToFiles();
    listenToScreen(canvas, {
      restored: () => program._anupalan_context_restored(),
      seen() {
        if (owed) host.requestFrame();
        owed = false;
        program._anupalan_redraw();
      },
      recoloured: () => program._anupalan_redraw(),
    });
    listenToSize(canvas, (...sizes) => program._anupalan_resize(...sizes));
    if (plain.on()) program._anupalan_resize(kUsual.width, kUsual.height, kUsual.width, kUsual.height, 1); // drawn for nobody
    await served?.begin();
    served?.listen();
    setTimeout(async () => tell(kFingerprint, await fingerprint()), kAfterFirstFrame);
    const wanted = new URLSearchParams(location.hash.slice(1)).get('sample');
    if (wanted) host.openSample(wanted);
    return undefined;
  }

  window.addEventListener('error', (event) => showTrouble(kStopped + event.message));
  window.addEventListener('unhandledrejection', (event) => showTrouble(kStopped + event.reason));
  start();
  window.anupalan = Object.freeze({ openSample: host.openSample, openFiles });
})();

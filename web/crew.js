// The workers of the page, who read its files (src/base/crew.h, src/platform/web_crew.cpp). They are begun when there is work,
// from the page's own text, so that they run from a file on a stick as well.
'use strict';
const kMostWorkers = 8;
const kCredit = 32; // messages of a task that may wait to be taken

// The one place from which addresses of scripts come.
const trustedAddress = (() => {
  const names = globalThis.trustedTypes?.createPolicy('anupalan-worker', { createScriptURL: (address) => address });
  return (address) => (names ? names.createScriptURL(address) : address);
})();

// `module` is compiled; `script` is the text of a worker; `fileOf(number)` gives a file of the page. `told(task, bytes)` and
// `over(task, trouble)` are called with what comes of the tasks.
function makeCrew({ module, script, fileOf, told, over }) {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const size = Math.min(Math.max(navigator.hardwareConcurrency || 1, 2), kMostWorkers);
  const idle = [];
  const waiting = []; // tasks that no worker has begun
  const busy = new Map(); // task -> worker
  let begun = 0;

  function lose(worker, why) {
    worker.terminate();
    begun -= 1;
    for (const [task, by] of busy) {
      if (by !== worker) continue;
      busy.delete(task);
      over(task, why);
    }
    giveOut();
  }

  function begin() {
    const worker = new Worker(trustedAddress(address));
    begun += 1;
    worker.onmessage = ({ data }) => {
      if (!data.over) return told(data.task, data.bytes);
      busy.delete(data.task);
      idle.push(worker);
      over(data.task, data.trouble);
      return giveOut();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      lose(worker, `what reads it has stopped: ${event.message ?? 'perhaps there is not enough memory'}`);
    };
    worker.postMessage({ module });
    return worker;
  }

  function giveOut() {
    while (waiting.length > 0 && (idle.length > 0 || begun < size)) {
      const worker = idle.pop() ?? begin();
      const work = waiting.shift();
      busy.set(work.task, worker);
      worker.postMessage({ ...work, credit: kCredit }, [work.bytes.buffer]);
    }
  }

  return {
    size,
    begin(task, file, bytes) {
      waiting.push({ task, file: fileOf(file), bytes });
      giveOut();
    },
    goOn: (task) => busy.get(task)?.postMessage({ more: 1 }),
    drop(task) {
      const at = waiting.findIndex((work) => work.task === task);
      if (at >= 0) waiting.splice(at, 1);
      const worker = busy.get(task);
      busy.delete(task);
      if (worker) lose(worker, '');
    },
  };
}

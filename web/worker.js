// A worker: does one task after the other for the page (web/crew.js), with its own instance of the module. This text follows
// the module's loader in one script.
'use strict';
let program = null;
let file = null; // of the present task
let task = 0;
let credit = 0; // messages that may still be sent before the page has taken one
const reader = new FileReaderSync();

// Every question to the browser costs a millisecond or two. Who goes on where it stopped reads through, and is given a large
// piece to go on in: a slice (src/io/read.h), and what its last record has behind it.
const kWindow = 9 << 20;
const nothingSeen = { at: 0, bytes: new Uint8Array(0) };
let seen = nothingSeen;
let stoppedAt = -1;

function bytesOf(offset, size) {
  const goesOn = offset === stoppedAt;
  stoppedAt = offset + size;
  if (offset < seen.at || offset + size > seen.at + seen.bytes.length) {
    const end = offset + (goesOn ? Math.max(size, kWindow) : size);
    const bytes = new Uint8Array(reader.readAsArrayBuffer(file.slice(offset, end)));
    if (!goesOn) return bytes;
    seen = { at: offset, bytes };
  }
  return seen.bytes.subarray(offset - seen.at, offset - seen.at + size);
}

const host = {
  readFile(to, offset, size) {
    try {
      const bytes = bytesOf(offset, size);
      program.HEAPU8.set(bytes, to);
      return bytes.length;
    } catch {
      return -1; // the file was changed, or is gone
    }
  },
};

async function start(module) {
  program = await AnupalanModule({
    host,
    instantiateWasm(imports, use) {
      WebAssembly.instantiate(module, imports).then((instance) => use(instance, module));
      return {};
    },
  });
  program.callMain(['--worker']);
}

function goOn() {
  while (task !== 0 && credit > 0) {
    const size = program._anupalan_task_next(file.size);
    const address = program._anupalan_task_message() >>> 0;
    if (size >= 0) {
      const bytes = program.HEAPU8.slice(address, address + size);
      credit -= 1;
      postMessage({ task, bytes }, [bytes.buffer]);
    } else {
      postMessage({ task, over: true, trouble: size === -1 ? '' : program.UTF8ToString(address) });
      task = 0;
    }
  }
}

function begin(wanted) {
  ({ task, file, credit } = wanted);
  seen = nothingSeen;
  stoppedAt = -1;
  program.HEAPU8.set(wanted.bytes, program._anupalan_task(wanted.bytes.length) >>> 0);
}

let line = Promise.resolve();
onmessage = ({ data }) => {
  line = line.then(async () => {
    if (data.module) await start(data.module);
    if (data.bytes) begin(data);
    if (data.more) credit += data.more;
    goOn();
  }).catch((problem) => postMessage({ task, over: true, trouble: String(problem) }));
};

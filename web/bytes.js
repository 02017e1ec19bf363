// Bytes that are in the page, or beside it.
'use strict';

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

const kBeside = document.currentScript?.src ? new URL('.', document.currentScript.src).href : ''; // the served page's other parts

// What the page's bytes are put together from, for the sum of them (fingerprint()); dropped when that is told.
const kSources = { texts: {} };
const textOf = (id) => (kSources.texts[id] ??= document.getElementById(id)?.textContent);

// The bytes of <script type="text/plain" id=…> (gzip, as bytesOf() reads it), or of the file named when there is no such element.
async function payload(id, file) {
  const element = document.getElementById(id);
  if (!element) return (await fetch(kBeside + file)).arrayBuffer();
  const packed = bytesOf(textOf(id));
  element.remove();
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

// The SHA-256 of this page in hexadecimal digits: of the file itself, put together again from its parts as tools/pack.mjs did;
// of a served page, of all its files, as its head says. Empty where the browser gives no sums.
async function fingerprint() {
  const served = document.querySelector('meta[name=anupalan-version]')?.content;
  if (served) return served;
  const shell = JSON.parse(textOf('shell'));
  const whole = shell.replace(/\u0001(\w+)\u0001/g, (_, id) => textOf(id));
  kSources.texts = {};
  const sum = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(whole));
  return sum ? [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('') : '';
}

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

// The bytes of <script type="text/plain" id=…> (gzip, as bytesOf() reads it), or of the file named when there is no such element.
async function payload(id, file) {
  const element = document.getElementById(id);
  if (!element) return (await fetch(file)).arrayBuffer();
  const packed = bytesOf(element.textContent);
  element.remove();
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

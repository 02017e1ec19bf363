// The floor: every byte looked at once, and nothing understood. No reader in a page can be faster.
'use strict';
const kPiece = 4 << 20;
const read = (reader, buffer) => reader.read(new Uint8Array(buffer));

async function countBytes(files) {
  let bytes = 0;
  let lines = 0;
  for (const file of files) {
    const reader = file.stream().getReader({ mode: 'byob' }); // into one buffer again and again: the fastest way there is
    let buffer = new ArrayBuffer(kPiece);
    for (let piece = await read(reader, buffer); !piece.done; piece = await read(reader, buffer)) {
      bytes += piece.value.length;
      lines += countLines(piece.value);
      buffer = piece.value.buffer;
    }
  }
  return { bytes, lines };
}

function countLines(bytes) {
  let lines = 0;
  for (let i = 0; i < bytes.length; i += 1) if (bytes[i] === 10) lines += 1;
  return lines;
}

serveFiles(countBytes);

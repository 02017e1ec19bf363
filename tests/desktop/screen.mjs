// An X display without a screen (Xvfb), whose pixels are read from the file it keeps them in, and pictures to compare.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** The window, which the display puts into its middle, and the free edge around it. */
export const kWidth = 1366;
export const kHeight = 768;
const kEdge = 16;

/** Starts a display for the test `t`, at whose end it is closed. The result has `name` (for DISPLAY),
 *  `picture()` of the window, `click(x, y)` in it and `press(key)`. The pointer stays outside the window otherwise. */
export async function openDisplay(t) {
  const folder = mkdtempSync(join(tmpdir(), 'anupalan-display-'));
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', `${kWidth + 2 * kEdge}x${kHeight + 2 * kEdge}x24`, '-fbdir', folder, '-noreset', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] });
  t.after(async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  const [number] = await once(server.stdout, 'data');
  const name = `:${number.toString().trim()}`;
  const act = (...words) => execFileSync('xdotool', words.map(String), { env: { ...process.env, DISPLAY: name } });
  const kAway = ['mousemove', 0, 0];
  act(...kAway);
  const click = (x, y) => act('mousemove', x + kEdge, y + kEdge, 'sleep', 0.1, 'click', 1, 'sleep', 0.1, ...kAway);
  const press = (key) => act('key', key);
  return { name, click, press, picture: () => readXwd(readFileSync(join(folder, 'Xvfb_screen0'))) };
}

/** The window's part of the display: rows from the top down, three bytes a pixel. */
function readXwd(bytes) {
  const word = (i) => bytes.readUInt32BE(4 * i);
  const [headerSize, bitsPerPixel, bytesPerLine, colours] = [0, 11, 12, 19].map(word);
  if (bitsPerPixel !== 32) throw new Error(`a display of ${bitsPerPixel} bits a pixel`);
  const start = headerSize + 12 * colours;
  const pixels = Buffer.alloc(kWidth * kHeight * 3);
  for (let y = 0, to = 0; y < kHeight; ++y) {
    for (let x = 0; x < kWidth; ++x, to += 3) {
      const at = start + (y + kEdge) * bytesPerLine + 4 * (x + kEdge);  // blue, green, red, nothing
      pixels[to] = bytes[at + 2];
      pixels[to + 1] = bytes[at + 1];
      pixels[to + 2] = bytes[at];
    }
  }
  return { width: kWidth, height: kHeight, pixels };
}

/** Reads what platform/png.cpp writes: 8 bits a channel, every row unfiltered. */
export function readPng(path) {
  const bytes = readFileSync(path);
  const parts = [];
  let header;
  for (let at = 8; at < bytes.length;) {
    const size = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'IHDR') header = bytes.subarray(at + 8, at + 8 + size);
    if (kind === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9]];
  const rows = inflateSync(Buffer.concat(parts));
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0, to = 0; y < height; ++y) {
    const start = y * (width * channels + 1);
    if (rows[start] !== 0) throw new Error(`row ${y} is filtered`);
    for (let x = 0; x < width; ++x, to += 3) rows.copy(pixels, to, start + 1 + x * channels, start + 4 + x * channels);
  }
  return { width, height, pixels };
}

/** How many pixels of two pictures of one size differ by more than rounding. */
export function differing(a, b) {
  let count = 0;
  for (let i = 0; i < a.pixels.length; i += 3) {
    if ([0, 1, 2].some((c) => Math.abs(a.pixels[i + c] - b.pixels[i + c]) > 2)) ++count;
  }
  return count;
}

/** How many colours a picture has: one or two where nothing was drawn. */
export function colours(picture) {
  const seen = new Set();
  for (let i = 0; i < picture.pixels.length; i += 3) seen.add(picture.pixels.readUIntBE(i, 3));
  return seen.size;
}

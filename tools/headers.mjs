// What a web server says with each file of dist/served; web/README.md tells departments the same (KEEP IN SYNC, a test does).
import { extname } from 'node:path';

const kTypes = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm', '.json': 'application/json; charset=utf-8', '.webmanifest': 'application/manifest+json',
};

// For every file.
export const kHeaders = {
  'Content-Security-Policy': "frame-ancestors 'none'", // the rest stands in the page itself
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};
// Files in the folder of a version never change; the others are asked for anew each time.
export const kForever = 'public, max-age=31536000, immutable';
export const kAskAgain = 'no-cache';

export function headersOf(path) {
  const forever = /(^|\/)v-[0-9a-f]+\//.test(path);
  return { 'Content-Type': kTypes[extname(path)] ?? 'application/octet-stream', 'Cache-Control': forever ? kForever : kAskAgain, ...kHeaders };
}

// Serves dist/served on the loopback address only. Usage: node tools/serve.mjs [port]; the default 0 is any free port.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../dist/served/', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm', '.json': 'application/json; charset=utf-8',
};

// The file of an address, or nothing when it is not in the folder.
function fileOf(url) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://page').pathname));
  const file = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path);
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const server = createServer((request, response) => {
  let file;
  try {
    file = fileOf(request.url);
  } catch { /* an address that is none is not found */ }
  if (!file || !['GET', 'HEAD'].includes(request.method)) {
    response.writeHead(file ? 405 : 404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Content-Length': statSync(file).size,
    'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
});

const wanted = Number(process.argv[2] ?? 0);
server.on('error', (problem) => {
  if (problem.code !== 'EADDRINUSE' || server.retried) throw problem;
  server.retried = true;
  server.listen(0, '127.0.0.1'); // taken: any free one
});
server.on('listening', () => console.log(`http://127.0.0.1:${server.address().port}/`));
server.listen(wanted, '127.0.0.1');

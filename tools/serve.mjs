// Serves dist/served, or another folder like it, on the loopback address only, as web/README.md asks of a department's server.
// Usage: node tools/serve.mjs [port [folder]]; the default 0 is any free port.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersOf } from './headers.mjs';

const folder = process.argv[3] ? join(resolve(process.argv[3]), sep) : fileURLToPath(new URL('../dist/served/', import.meta.url));

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
  response.writeHead(200, { ...headersOf(file.slice(folder.length)), 'Content-Length': statSync(file).size });
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

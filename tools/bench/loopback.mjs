// Serves the peers' pages and their packages to this machine alone: DuckDB's worker and module need an address.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const kTypes = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm',
};

function answer(request, response) {
  const file = join(folder, decodeURIComponent(new URL(request.url, 'http://page').pathname));
  const found = [`peers${sep}`, `node_modules${sep}`].some((part) => file.startsWith(folder + part)) && existsSync(file);
  if (!found || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = kTypes[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': statSync(file).size });
  createReadStream(file).pipe(response);
}

// Gives what `use(address)` gives, while the server runs.
export async function whileServing(use) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

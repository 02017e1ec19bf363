// Packs the web build into dist/anupalan.html, one file that makes no request, and into dist/served/, the same page in
// separate files. Both are made of web/, build/web and assets/samples. Usage: node tools/pack.mjs
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const kLargest = 2.5 * 1024 * 1024;
const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const cspHash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// Every sample as name -> [{ name, text }], both sorted: the same bytes for the same samples.
function readSamples() {
  const folder = join(root, 'assets/samples');
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name).sort();
  const files = (name) => readdirSync(join(folder, name)).filter((file) => file.endsWith('.json')).sort();
  return Object.fromEntries(names.map((name) =>
    [name, files(name).map((file) => ({ name: file, text: read('assets/samples', name, file) }))]));
}

// The policy of the page: what is not named here is forbidden.
function policy(scripts, styles, connect) {
  return [
    "default-src 'none'", `script-src ${scripts} 'wasm-unsafe-eval'`, `style-src ${styles}`, `connect-src ${connect}`,
    'img-src data: blob:', 'worker-src blob:', "base-uri 'none'", "form-action 'none'",
    "require-trusted-types-for 'script'", 'trusted-types anupalan-worker',
  ].join('; ');
}

// The shell with its three marks replaced. (A function as replacement: `$` in scripts means nothing.)
function page(csp, style, scripts) {
  const marks = { csp: `<meta http-equiv="Content-Security-Policy" content="${csp}">`, style, scripts };
  return read('web/shell.html').replace(/<!-- (csp|style|scripts) -->/g, (_, mark) => marks[mark]);
}

// A script must not end its own element.
const inline = (script) => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

// Bytes as an element that nothing executes: gzip, then five signs for four bytes (bytesOf() in web/bridge.js reads them), which
// is 6 % shorter than base64. The signs are the printable ones but those that mean something in HTML: " & ' < > ` and the backslash.
const kSigns = [...Array(94).keys()].map((i) => String.fromCharCode(33 + i)).filter((sign) => !'"&\'<>`\\'.includes(sign)).slice(0, 85);

function inSigns(bytes) {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  const texts = [];
  for (let at = 0; at < padded.length; at += 4) {
    let rest = padded.readUInt32BE(at);
    let five = '';
    for (let i = 0; i < 5; ++i, rest = Math.floor(rest / 85)) five = kSigns[rest % 85] + five;
    texts.push(five);
  }
  return `${bytes.length} ${texts.join('')}`;
}
const packed = (bytes) => inSigns(gzipSync(bytes, { level: 9 }));
const element = (id, text) => `<script type="text/plain" id="${id}">${text}</script>`;

// In the order in which they run: nothing before what closes the ways out.
const kScripts = ['guard', 'bytes', 'plain', 'keys', 'touch', 'mirror', 'crew', 'bridge'];
const scripts = Object.fromEntries(kScripts.map((name) => [name, read(`web/${name}.js`)]));

const parts = {
  module: readFileSync(join(root, 'build/web/anupalan-app.wasm')),
  samples: JSON.stringify(readSamples()),
  loader: read('build/web/anupalan-app.js'),
  worker: read('web/worker.js'),
  style: read('web/shell.css'),
};

function packSingle() {
  const module = packed(parts.module);
  const samples = packed(parts.samples);
  const loader = inline(parts.loader); // its text is also the workers'
  const script = inline(Object.values(scripts).join('\n'));
  const csp = policy(`${cspHash(loader)} ${cspHash(script)}`, cspHash(parts.style), "'none'");
  const html = page(csp, `<style>${parts.style}</style>`,
    `${element('module', module)}\n${element('samples', samples)}\n${element('worker', inline(parts.worker))}\n`
    + `<script id="loader">${loader}</script>\n<script>${script}</script>`);
  writeFileSync(join(root, 'dist/anupalan.html'), html);
  report(Buffer.byteLength(html), { module, samples, scripts: loader + script });
}

function packServed() {
  const folder = join(root, 'dist/served');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const html = page(policy("'self'", "'self'", "'self'"), '<link rel="stylesheet" href="shell.css">',
    ['anupalan-app', ...kScripts].map((name) => `<script src="${name}.js"></script>`).join('\n'));
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'shell.css'), parts.style);
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(folder, `${name}.js`), text);
  writeFileSync(join(folder, 'worker.js'), parts.worker);
  writeFileSync(join(folder, 'anupalan-app.js'), parts.loader);
  writeFileSync(join(folder, 'anupalan-app.wasm'), parts.module);
  writeFileSync(join(folder, 'samples.json'), parts.samples);
}

// One line with the sizes; too large is a failure.
function report(size, contents) {
  const kb = (count) => `${Math.round(count / 1024)} KB`;
  const list = Object.entries(contents).map(([name, text]) => `${name} ${kb(text.length)}`).join(', ');
  console.log(`dist/anupalan.html ${kb(size)}: ${list}`);
  if (size <= kLargest) return;
  console.error(`pack: larger than ${kb(kLargest)}`);
  process.exit(1);
}

packServed(); // makes dist/ too
packSingle();

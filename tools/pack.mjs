// Packs the web build into dist/anupalan.html, one file that makes no request, into dist/served/, the same page for a web
// server (web/README.md), and writes what they are made of as dist/anupalan.spdx.json. They are made of web/, build/web and
// assets/samples; the same bytes each time. Usage: node tools/pack.mjs
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './bill.mjs';

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

// The policy of the page: what is not named here is forbidden. `own`: what may be asked of the page's own server.
function policy(scripts, styles, own) {
  const and = own === "'none'" ? '' : ` ${own}`;
  return [
    "default-src 'none'", `script-src ${scripts} 'wasm-unsafe-eval'`, `style-src ${styles}`, `connect-src ${own}`,
    `img-src data: blob:${and}`, `worker-src blob:${and}`, ...(and ? [`manifest-src${and}`] : []), "base-uri 'none'", "form-action 'none'",
    "require-trusted-types-for 'script'", 'trusted-types anupalan-worker',
  ].join('; ');
}

// The shell with its marks replaced. (A function as replacement: `$` in scripts means nothing.)
function page({ csp, head = '', style, scripts }) {
  const marks = { csp: `<meta http-equiv="Content-Security-Policy" content="${csp}">`, head, style, scripts };
  return read('web/shell.html').replace(/<!-- (csp|head|style|scripts) -->\n?/g, (_, mark) => marks[mark] && `${marks[mark]}\n`);
}
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();

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
// gzip by zopfli, which looks longer for the shortest form: 4 % less, and every browser unpacks it.
function packed(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'anupalan-pack-'));
  try {
    writeFileSync(join(folder, 'bytes'), bytes);
    execFileSync('zopfli', ['--i5', join(folder, 'bytes')]);
    return inSigns(readFileSync(join(folder, 'bytes.gz')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// In the order in which they run: nothing before what closes the ways out. Served pages alone have `served`.
const kScripts = ['guard', 'bytes', 'plain', 'keys', 'touch', 'screen', 'mirror', 'crew', 'bridge'];
const kServedScripts = [...kScripts.slice(0, -1), 'served', 'bridge'];
const script = (name) => read(`web/${name}.js`);

const parts = {
  module: readFileSync(join(root, 'build/web/anupalan-app.wasm')),
  samples: JSON.stringify(readSamples()),
  loader: read('build/web/anupalan-app.js'),
  worker: read('web/worker.js'),
  style: read('web/shell.css'),
};

// The page with a mark for each part, and the same marks replaced. The shell stands in the page too, so that the page can put
// itself together again and tell its own sum (fingerprint() in web/bytes.js).
const mark = (id) => `\u0001${id}\u0001`;
const element = (id, type = ' type="text/plain"') => `<script${type} id="${id}">${mark(id)}</script>`;

function packSingle() {
  const module = packed(parts.module);
  const samples = packed(parts.samples);
  const loader = inline(parts.loader); // its text is also the workers'
  const main = inline(kScripts.map(script).join('\n'));
  const csp = policy(`${cspHash(loader)} ${cspHash(main)}`, cspHash(parts.style), "'none'");
  const marked = page({ csp, style: `<style id="style">${mark('style')}</style>`,
    scripts: [...['shell', 'module', 'samples', 'worker'].map((id) => element(id)), element('loader', ''), element('main', '')].join('\n') });
  const texts = { shell: JSON.stringify(marked).replaceAll('<', '\\u003c'), module, samples, worker: inline(parts.worker), loader, main, style: parts.style };
  const html = marked.replace(/\u0001(\w+)\u0001/g, (_, id) => texts[id]);
  writeFileSync(join(root, 'dist/anupalan.html'), html);
  report(Buffer.byteLength(html), { module, samples, scripts: loader + main });
  console.log(`sha256 ${sha256(html).toString('hex')}  dist/anupalan.html`);
}

// All of a version lies in a folder of its own name, but for the page, what keeps it, and what the system shows of it.
function packServed() {
  const folder = join(root, 'dist/served');
  rmSync(folder, { recursive: true, force: true });
  const files = { 'shell.css': parts.style, 'worker.js': parts.worker, 'anupalan-app.js': parts.loader, 'anupalan-app.wasm': parts.module, 'samples.json': parts.samples };
  for (const name of kServedScripts) files[`${name}.js`] = script(name);
  const sum = (bytes) => `sha256-${sha256(bytes).toString('base64')}`;
  const version = sha256(Object.keys(files).sort().map((name) => `${name} ${sum(files[name])}\n`).join('') + read('web/shell.html')).toString('hex');
  const own = `v-${version.slice(0, 16)}`;
  const served = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${own}/${name}`, bytes]));
  const loaded = ['anupalan-app', ...kServedScripts].map((name) => `${name}.js`);
  served['index.html'] = page({ csp: policy("'self'", "'self'", "'self'"),
    head: `<meta name="anupalan-version" content="${version}">\n<link rel="manifest" href="manifest.webmanifest">`,
    style: `<link rel="stylesheet" href="${own}/shell.css" integrity="${sum(parts.style)}">`,
    scripts: loaded.map((name) => `<script src="${own}/${name}" integrity="${sum(files[name])}"></script>`).join('\n') });
  for (const name of ['icon.svg', 'manifest.webmanifest']) served[name] = read('web', name);
  const sums = Object.fromEntries(Object.keys(served).sort().map((path) => [path, sum(served[path])]));
  served['service.js'] = `const kVersion = '${version}';\nconst kFiles = ${JSON.stringify(sums, null, 1)};\n${script('service')}`;
  mkdirSync(join(folder, own), { recursive: true });
  for (const [path, bytes] of Object.entries(served)) writeFileSync(join(folder, path), bytes);
  console.log(`sha256 ${version}  dist/served (of all its files)`);
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
writeFileSync(join(root, 'dist/anupalan.spdx.json'), billOfMaterials());

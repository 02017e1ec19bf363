// The page from a web server: it opens without the network, takes another version whole and at the user's word, says what web/README.md
// promises, opens again what was opened last, and forgets everything when it is told to.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { kAskAgain, kForever, kHeaders } from '../../tools/headers.mjs';
import { openPage, pathOf } from './page.mjs';

const versionFolder = (folder) => readdirSync(folder).find((name) => name.startsWith('v-'));
const sum = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function copyOfServed(t) {
  const folder = mkdtempSync(join(tmpdir(), 'anupalan-served-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(pathOf('dist/served'), folder, { recursive: true });
  return folder;
}

// The next version in the folder: its plain.js is another one. Broken: the file is not what its sum says.
function nextVersion(folder, { broken = false } = {}) {
  const own = versionFolder(folder);
  const next = `v-${'b'.repeat(16)}`;
  renameSync(join(folder, own), join(folder, next));
  const script = join(folder, next, 'plain.js');
  const before = readFileSync(script, 'utf8');
  const after = `${before}\n// the next version\n`;
  writeFileSync(script, broken ? `${after} ` : after);
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replaceAll(own, next).replaceAll(sum(before), sum(after)).replace(/(anupalan-version" content=")[0-9a-f]+/, `$1${'b'.repeat(64)}`);
  const old = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), page);
  const service = readFileSync(join(folder, 'service.js'), 'utf8').replaceAll(own, next).replaceAll(sum(before), sum(after))
    .replaceAll(sum(old), sum(page)).replace(/kVersion = '[0-9a-f]+'/, `kVersion = '${'b'.repeat(64)}'`);
  writeFileSync(join(folder, 'service.js'), service);
}

async function serve(t, folder) {
  const server = spawn('node', [pathOf('tools/serve.mjs'), '0', ...(folder ? [folder] : [])]);
  t.after(() => server.kill());
  const address = String(await new Promise((resolve) => server.stdout.once('data', resolve))).trim();
  return { address, stop: () => new Promise((resolve) => server.once('exit', resolve) && server.kill()) };
}

const ready = (tab) => tab.waitForSelector('html[data-ready]', { timeout: 60_000 });
const act = (tab, action) => tab.locator(`#mirror [data-action="${action}"]`).first().evaluate((element) => element.click());
const version = (tab) => tab.evaluate(() => document.querySelector('meta[name=anupalan-version]').content);
const kept = (tab) => tab.evaluate(() => navigator.serviceWorker.ready.then(() => true));
const updateFound = (tab) => tab.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => true, () => false));

// Asks until the page says yes; for at most 20 seconds.
async function until(tab, question, given) {
  for (const end = Date.now() + 20_000; Date.now() < end; await tab.waitForTimeout(100)) if (await tab.evaluate(question, given)) return;
  assert.fail(`never: ${question}`);
}
const nothingKept = async () => (await caches.keys()).length === 0 && (await navigator.serviceWorker.getRegistrations()).length === 0;

test('a page that was opened once opens again without its server', async (t) => {
  const { address, stop } = await serve(t);
  const { tab, errors } = await openPage(t, address);
  assert.ok(await kept(tab));
  await stop();
  await tab.reload();
  await ready(tab);
  await tab.evaluate(() => window.anupalan.openSample('ministry'));
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached', timeout: 30_000 });
  assert.deepEqual(errors, []);
});

test('another version waits for the word, the workspace is saved first, and no file of the two is mixed', async (t) => {
  const folder = copyOfServed(t);
  const { address } = await serve(t, folder);
  const { tab, requests, errors } = await openPage(t, address);
  await kept(tab);
  await tab.reload();
  await ready(tab);
  const first = await version(tab);
  await tab.evaluate(() => window.anupalan.openSample('ias'));
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached', timeout: 30_000 });
  nextVersion(folder);
  assert.ok(await updateFound(tab));
  await tab.locator('#mirror [data-action=update]').waitFor({ state: 'attached' });
  assert.equal(await version(tab), first, 'nothing has changed yet');
  const saved = tab.waitForEvent('download');
  const again = tab.waitForEvent('load');
  requests.length = 0;
  await act(tab, 'update');
  assert.match(readFileSync(await (await saved).path(), 'utf8'), /"format": "workspace"/);
  await again;
  await ready(tab);
  assert.equal(await version(tab), 'b'.repeat(64));
  const folders = new Set(requests.map((url) => /\/(v-[0-9a-f]+)\//.exec(url)?.[1]).filter(Boolean));
  assert.deepEqual([...folders], [`v-${'b'.repeat(16)}`]);
  assert.equal((await tab.evaluate(() => caches.keys())).length, 1, 'the old version is gone');
  assert.deepEqual(errors, []);
});

test('a version of which one file is not what it should be is not taken at all', async (t) => {
  const folder = copyOfServed(t);
  const { address, stop } = await serve(t, folder);
  const { tab } = await openPage(t, address);
  await kept(tab);
  await tab.reload();
  await ready(tab);
  const first = await version(tab);
  nextVersion(folder, { broken: true });
  await updateFound(tab);
  await tab.waitForTimeout(2000);
  assert.equal(await tab.locator('#mirror [data-action=update]').count(), 0);
  assert.deepEqual(await tab.evaluate(() => caches.keys()), [`anupalan-${first}`]);
  await stop();
  await tab.reload();
  await ready(tab);
  assert.equal(await version(tab), first);
});

test('the server says what web/README.md asks of it', async (t) => {
  const { address } = await serve(t);
  const readme = readFileSync(pathOf('web/README.md'), 'utf8');
  for (const [name, value] of Object.entries(kHeaders)) assert.ok(readme.includes(`${name}: ${value}\n`), name);
  for (const value of [kForever, kAskAgain]) assert.ok(readme.includes(`\`Cache-Control: ${value}\``), value);
  const own = versionFolder(pathOf('dist/served'));
  const types = { '': 'text/html; charset=utf-8', 'manifest.webmanifest': 'application/manifest+json', [`${own}/anupalan-app.wasm`]: 'application/wasm', 'service.js': 'text/javascript; charset=utf-8' };
  for (const [path, type] of Object.entries(types)) {
    const { headers } = await fetch(address + path);
    assert.equal(headers.get('content-type'), type);
    assert.equal(headers.get('cache-control'), path.startsWith('v-') ? kForever : kAskAgain);
    for (const [name, value] of Object.entries(kHeaders)) assert.equal(headers.get(name), value, `${path} ${name}`);
  }
});

test('browsers can install it, and open files with it', async (t) => {
  const { address } = await serve(t);
  const { tab } = await openPage(t, address);
  await kept(tab);
  const tools = await tab.context().newCDPSession(tab);
  const { errors, data } = await tools.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  assert.deepEqual(JSON.parse(data).file_handlers.flatMap((handler) => Object.values(handler.accept).flat()), ['.csv', '.json', '.zip', '.xlsx']);
  const { installabilityErrors } = await tools.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors.filter((one) => one.errorId !== 'in-incognito'), []);
});

test('what was opened last is opened again where that was asked for, and everything is forgotten at a word', async (t) => {
  const { address } = await serve(t);
  const { tab, errors } = await openPage(t, address);
  await kept(tab);
  const roster = readFileSync(pathOf('assets/samples/ias/roster.json'), 'utf8');
  // A file of the page's own store stands for the one that the browser's dialogue would give: it is the same kind of thing.
  const prepare = () => tab.evaluate(async (text) => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle('roster.json', { create: true });
    const out = await file.createWritable();
    await out.write(text);
    await out.close();
    Object.assign(FileSystemFileHandle.prototype, { queryPermission: async () => 'granted' });
    window.showOpenFilePicker = async () => [file];
  }, roster);
  const press = async (title) => {
    const field = tab.locator('#mirror [data-action=find]');
    await field.fill(title);
    await tab.locator('#mirror').getByRole('button', { name: title, exact: true }).first().evaluate((element) => element.click());
  };
  await prepare();
  await press('Remember opened files');
  await act(tab, 'open-files');
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached', timeout: 30_000 });
  await tab.reload();
  await ready(tab);
  await prepare();
  await tab.locator('#mirror [data-action^="open-remembered:"]').filter({ hasText: 'roster.json' }).waitFor({ state: 'attached' });
  await act(tab, 'open-remembered:roster.json');
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached', timeout: 30_000 });

  await act(tab, 'about');
  await act(tab, 'clear-everything');
  await tab.getByRole('button', { name: 'Yes, clear everything' }).waitFor({ state: 'attached' });
  await act(tab, 'clear-everything');
  await tab.getByText('Everything is cleared', { exact: false }).first().waitFor({ state: 'attached' });
  await until(tab, nothingKept);
  await until(tab, async () => (await indexedDB.databases()).length === 0);
  assert.equal(await tab.locator('#mirror [data-action^="open-remembered:"]').count(), 0);
  assert.equal(await tab.evaluate(() => localStorage.length + sessionStorage.length), 0);
  assert.deepEqual(errors, []);
});

test('what was cleared in one tab while another stays open is kept anew, and stays forgotten', async (t) => {
  const { address, stop } = await serve(t);
  const { tab } = await openPage(t, address);
  await kept(tab);
  await tab.reload();
  await ready(tab);
  const other = await tab.context().newPage();
  await other.goto(address);
  await ready(other);
  for (let i = 0; i < 2; ++i) {
    if (i === 0) await act(tab, 'about');
    await act(tab, 'clear-everything');
    await tab.waitForTimeout(300);
  }
  await tab.getByText('Everything is cleared', { exact: false }).first().waitFor({ state: 'attached' });
  await until(tab, nothingKept);
  await tab.reload();
  await ready(tab);
  const all = readFileSync(pathOf('dist/served/service.js'), 'utf8').match(/"sha256-/g).length;
  await until(tab, async (count) => {
    const [name] = await caches.keys();
    return name !== undefined && (await (await caches.open(name)).keys()).length === count;
  }, all);
  await kept(tab); // and begins
  await stop();
  await tab.reload();
  await ready(tab);
});

test('what the browser refuses is said or left, and stops nothing', async (t) => {
  const { address } = await serve(t);
  const server = await openPage(t, address, { ready: false });
  const { tab } = server;
  await tab.addInitScript(() => {
    Object.defineProperty(window, 'caches', { value: { keys: () => Promise.reject(new Error('no')) } });
    IDBFactory.prototype.deleteDatabase = () => { throw new Error('no'); };
    const gone = { name: 'gone.csv', kind: 'file', getFile: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer: (use) => { window.launch = () => use({ files: [gone] }); } } });
  });
  await tab.reload();
  await ready(tab);
  await tab.waitForFunction(() => window.launch);
  await tab.evaluate(() => window.launch());
  await tab.getByText('gone.csv', { exact: false }).first().waitFor({ state: 'attached' });
  await act(tab, 'about');
  await act(tab, 'clear-everything');
  await tab.getByRole('button', { name: 'Yes, clear everything' }).waitFor({ state: 'attached' });
  await act(tab, 'clear-everything');
  await tab.getByText('Everything is cleared', { exact: false }).first().waitFor({ state: 'attached' });
  assert.ok(await tab.locator('#trouble').isHidden());
});

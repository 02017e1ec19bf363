// What the packed page is made of: its policy is the one that was decided and holds the sums of just its scripts, its own sum is told
// in it and by the build, and the bill of materials has a licence for everything.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openPage, pathOf } from './page.mjs';

const read = (path) => readFileSync(pathOf(path), 'utf8');
const cspHash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const hex = (bytes) => createHash('sha256').update(bytes).digest('hex');
const policyOf = (html) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)[1];

test('the policy of the single file allows just its own two scripts and its style, and no connection', () => {
  const html = read('dist/anupalan.html');
  const scripts = [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].filter(([, attributes]) => !attributes.includes('text/plain'));
  const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)];
  assert.equal(scripts.length, 2);
  assert.equal(styles.length, 1);
  assert.equal(policyOf(html), [
    "default-src 'none'", `script-src ${scripts.map(([, , text]) => cspHash(text)).join(' ')} 'wasm-unsafe-eval'`, `style-src ${cspHash(styles[0][1])}`,
    "connect-src 'none'", 'img-src data: blob:', 'worker-src blob:', "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
    'trusted-types anupalan-worker'].join('; '));
  const outside = html.replace(/<script[^]*?<\/script>/g, '').replace(/<style[^]*?<\/style>/g, '');
  assert.deepEqual([...outside.matchAll(/(?:src|href)="(?!data:)([^"]*)"/g)].map(([, address]) => address), [], 'nothing is fetched');
  assert.doesNotMatch(outside, /\son\w+=/, 'no handler in an attribute');
});

test('the policy of the served page allows its own server and nobody else', () => {
  assert.equal(policyOf(read('dist/served/index.html')), [
    "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'", "img-src data: blob: 'self'",
    "worker-src blob: 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
    'trusted-types anupalan-worker'].join('; '));
});

test('the page tells its own sum, which is the file\'s', async (t) => {
  const { tab } = await openPage(t);
  await tab.locator('#mirror [data-action=about]').evaluate((element) => element.click());
  await tab.getByText(`SHA-256 of this page: ${hex(readFileSync(pathOf('dist/anupalan.html')))}`, { exact: false }).first().waitFor({ state: 'attached', timeout: 10_000 });
});

test('packing again gives the same bytes, and prints their sum', () => {
  const files = ['dist/anupalan.html', 'dist/served/index.html', 'dist/served/service.js', 'dist/anupalan.spdx.json'];
  const before = files.map((file) => hex(readFileSync(pathOf(file))));
  const { stdout, status } = spawnSync('node', [pathOf('tools/pack.mjs')], { encoding: 'utf8' });
  assert.equal(status, 0);
  assert.deepEqual(files.map((file) => hex(readFileSync(pathOf(file)))), before);
  assert.ok(stdout.includes(`sha256 ${before[0]}  dist/anupalan.html`), stdout);
});

test('nothing of the machine that built it is in the module', () => {
  const module = readFileSync(pathOf('build/web/anupalan-app.wasm'), 'latin1');
  assert.equal(module.includes(pathOf('src')), false);
  assert.equal(module.includes(pathOf('build')), false);
});

test('the bill of materials names what is shown, with a version and a licence whose text is there', () => {
  const bill = JSON.parse(read('dist/anupalan.spdx.json'));
  assert.equal(bill.spdxVersion, 'SPDX-2.3');
  const shown = read('build/parts/parts.tsv').trim().split('\n').map((line) => line.split('\t'));
  assert.ok(shown.length > 8);
  for (const [name, version, licence] of shown) {
    const part = bill.packages.find((one) => one.name === name);
    assert.equal(part?.versionInfo, version, name);
    assert.equal(part.licenseConcluded, licence.replace('-WITH-', ' WITH '));
    assert.ok(read(`assets/licences/${licence}.txt`).length > 500, licence);
  }
  const ids = new Set(bill.packages.map((one) => one.SPDXID));
  assert.equal(ids.size, bill.packages.length, 'no id twice');
  for (const { relatedSpdxElement } of bill.relationships) assert.ok(ids.has(relatedSpdxElement));
});

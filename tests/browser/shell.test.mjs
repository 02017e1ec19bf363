// The page around the program: it starts from a file, asks nothing of the network, rests when nothing happens, is sharp
// at any pixel ratio, and says in words why it cannot start.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { countFrames, kSingleFile, openPage, pathOf } from './page.mjs';

test('the single file starts from disk and makes no request', async (t) => {
  const { tab, requests, errors } = await openPage(t);
  await tab.setInputFiles('#picker', [pathOf('CMakePresets.json')]);
  await tab.waitForTimeout(500);
  assert.deepEqual(requests, [kSingleFile]);
  assert.deepEqual(errors, []);
  assert.equal(await tab.title(), 'Anupalan अनुपालन');
  assert.ok(await tab.locator('#notice').isHidden());
});

test('the policy forbids what the program does not need', async (t) => {
  const { tab } = await openPage(t);
  const outcome = await tab.evaluate(async () => ({
    fetch: await fetch('data:,x').then(() => 'allowed', () => 'refused'),
    script: (() => { try { document.createElement('script').text = '0'; return 'allowed'; } catch { return 'refused'; } })(),
    open: typeof window.open,
  }));
  assert.deepEqual(outcome, { fetch: 'refused', script: 'refused', open: 'undefined' });
});

test('nothing happens: nothing is drawn', async (t) => {
  const { tab } = await openPage(t);
  await tab.mouse.move(300, 300);
  await tab.waitForTimeout(1500);
  const frames = await countFrames(tab, 5000);
  assert.ok(frames <= 2, `${frames} frames in 5 idle seconds`);
});

for (const ratio of [1, 1.5, 2, 3]) {
  test(`a canvas pixel is a device pixel at ratio ${ratio}`, async (t) => {
    const { tab } = await openPage(t, kSingleFile, { deviceScaleFactor: ratio, viewport: { width: 1001, height: 601 } });
    const size = () => tab.evaluate(() => [document.querySelector('canvas').width, document.querySelector('canvas').height]);
    assert.deepEqual(await size(), [Math.round(1001 * ratio), Math.round(601 * ratio)]);
    await tab.setViewportSize({ width: 800, height: 500 });
    await tab.waitForTimeout(300);
    assert.deepEqual(await size(), [800 * ratio, 500 * ratio]);
    });
}

test('the browser keeps its keys, the program gets its own', async (t) => {
  const { tab } = await openPage(t);
  const prevented = (key, options) => tab.evaluate(([k, o]) =>
    !document.querySelector('canvas').dispatchEvent(new KeyboardEvent('keydown',
      { key: k, code: `Key${k.toUpperCase()}`, bubbles: true, cancelable: true, ...o })), [key, options]);
  for (const key of ['c', 'v', 'r', 't', 'w', 'l', 'p']) assert.equal(await prevented(key, { ctrlKey: true }), false, key);
  assert.equal(await prevented('F5', { code: 'F5' }), false);
  for (const key of ['f', 'k', 'o', 's', 'z', 'y']) assert.equal(await prevented(key, { ctrlKey: true }), true, key);
  assert.equal(await prevented('M', { ctrlKey: true, shiftKey: true }), true, 'masks names');
  assert.equal(await prevented('m', { ctrlKey: true }), false, 'm');
});

test('a lost context comes back', async (t) => {
  const { tab, errors } = await openPage(t);
  const before = await tab.screenshot();
  await tab.evaluate(async () => {
    const lost = document.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
    lost.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 200));
    lost.restoreContext();
  });
  await tab.waitForTimeout(1000);
  assert.equal(Buffer.compare(before, await tab.screenshot()), 0, 'the same picture');
  assert.deepEqual(errors, []);
});

test('without scripts the page says so', async (t) => {
  const { tab } = await openPage(t, kSingleFile, { ready: false, javaScriptEnabled: false });
  assert.match(await tab.textContent('noscript'), /needs JavaScript/);
});

test('the served page starts too and asks only its own server', async (t) => {
  const server = spawn('node', [pathOf('tools/serve.mjs')]);
  t.after(() => server.kill());
  const address = String(await new Promise((resolve) => server.stdout.once('data', resolve))).trim();
  const { requests, errors } = await openPage(t, address);
  assert.ok(requests.every((url) => url.startsWith(address)), requests.join(' '));
  assert.deepEqual(errors, []);
});

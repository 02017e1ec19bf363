// The pointer: a wheel of any kind moves by whole rows, a finger scrolls and taps, and a press hits what is drawn there, at
// every ratio of pixels and every zoom.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './page.mjs';

const kTable = { x: 700, y: 500 };
const kRow = 36;
const kFirst = 222; // CSS pixels: the first row's upper edge at 1366 x 768

async function employees(t, options = {}) {
  const { tab, errors } = await openPage(t, undefined, options);
  await tab.evaluate(() => window.anupalan.openSample('ministry'));
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached' });
  await tab.locator('#mirror').getByRole('button', { name: 'Employees', exact: true }).first().evaluate((button) => button.click());
  await tab.getByRole('heading', { name: 'Employees', level: 1 }).waitFor({ state: 'attached' });
  await tab.waitForTimeout(300);
  return { tab, errors };
}
const settled = (tab) => tab.waitForTimeout(350);
const topRow = (tab) => tab.locator('#mirror tbody tr').first().getAttribute('data-employee').then((id) => Number(id.slice(1)) - 30000000);
const wheel = (tab, deltaY, deltaMode) => tab.evaluate(([y, mode, at]) => document.getElementById('canvas').dispatchEvent(
  new WheelEvent('wheel', { deltaY: y, deltaMode: mode, clientX: at.x, clientY: at.y, bubbles: true, cancelable: true })), [deltaY, deltaMode, kTable]);

test('a wheel that counts pixels, lines or pages moves by whole rows, down and back to the first', async (t) => {
  const { tab } = await employees(t);
  await tab.mouse.move(kTable.x, kTable.y);
  const moved = [];
  for (const [delta, mode] of [[100, 0], [3, 1], [1, 2]]) {
    const before = await topRow(tab);
    await wheel(tab, delta, mode);
    await settled(tab);
    moved.push(await topRow(tab) - before);
  }
  assert.ok(moved.every((rows) => Number.isInteger(rows) && rows > 0), `${moved}`);
  assert.equal(moved[0], moved[1], 'a notch in pixels is a notch in lines');
  assert.ok(moved[2] > moved[0], 'a page is more');
  for (let i = 0; i < 30; ++i) await wheel(tab, -300, 0);
  await settled(tab);
  assert.equal(await topRow(tab), 1);
});

test('Ctrl and the wheel is left to the browser', async (t) => {
  const { tab } = await employees(t);
  await tab.mouse.move(kTable.x, kTable.y);
  const free = await tab.evaluate((at) => document.getElementById('canvas').dispatchEvent(
    new WheelEvent('wheel', { deltaY: 100, ctrlKey: true, clientX: at.x, clientY: at.y, bubbles: true, cancelable: true })), kTable);
  await settled(tab);
  assert.equal(free, true);
  assert.equal(await topRow(tab), 1);
});

for (const [ratio, viewport] of [[1, null], [1.25, null], [1.5, null], [2, null], [3, null], [1366 / 1092, { width: 1092, height: 614 }]]) {
  test(`a press hits the row that is drawn there, at ${ratio.toFixed(2)} pixels${viewport ? ', as the browser zooms' : ''}`, async (t) => {
    const { tab } = await employees(t, { deviceScaleFactor: ratio, ...(viewport ? { viewport } : {}) });
    const wanted = 5;
    const first = viewport ? kFirst + 42 : kFirst; // there what stands above the table takes a line more
    await tab.mouse.click(360, first + (wanted - 0.5) * kRow);
    await tab.getByRole('heading', { name: 'Employee', exact: true, level: 1 }).waitFor({ state: 'attached' });
    assert.match(await tab.locator('#mirror').textContent(), new RegExp(`/employees/${wanted - 1}(?!\\d)`));
  });
}

async function drag(browser, from, to, steps) {
  const point = ([x, y]) => [{ x, y }];
  await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) });
  for (let i = 1; i <= steps; ++i) {
    const part = i / steps;
    await browser.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]) });
  }
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('a finger that draws scrolls and runs on; one that taps presses', async (t) => {
  const { tab, errors } = await employees(t, { hasTouch: true });
  const browser = await tab.context().newCDPSession(tab);
  await drag(browser, [700, 650], [700, 350], 12);
  const atOnce = await topRow(tab);
  await tab.waitForTimeout(1500);
  const later = await topRow(tab);
  assert.ok(later > 3, `row ${later}`);
  assert.ok(later >= atOnce);
  await tab.touchscreen.tap(360, kFirst + 1.5 * kRow);
  await tab.getByRole('heading', { name: 'Employee', exact: true, level: 1 }).waitFor({ state: 'attached' });
  assert.match(await tab.locator('#mirror').textContent(), new RegExp(`/employees/${later}(?!\\d)`));
  assert.deepEqual(errors, []);
});

test('with less motion a finger does not run on', async (t) => {
  const { tab } = await employees(t, { hasTouch: true, reducedMotion: 'reduce' });
  const browser = await tab.context().newCDPSession(tab);
  await drag(browser, [700, 650], [700, 350], 12);
  await settled(tab);
  const stands = await topRow(tab);
  await tab.waitForTimeout(1000);
  assert.equal(await topRow(tab), stands);
});

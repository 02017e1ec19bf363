// Time: nothing happens, nothing is drawn; a hidden tab draws nothing and loads all the same; a lost context comes back at work.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFrames, kSingleFile, openPage } from './page.mjs';

const heading = (tab, name) => tab.getByRole('heading', { name, level: 1 }).waitFor({ state: 'attached' });

// As a browser does it whose tab is behind another: no animation frame comes any more.
const hide = (tab, hidden) => tab.evaluate((now) => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => now });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (now ? 'hidden' : 'visible') });
  window.seen ??= window.requestAnimationFrame;
  window.requestAnimationFrame = now ? () => { window.askedHidden = (window.askedHidden ?? 0) + 1; return 0; } : window.seen;
  document.dispatchEvent(new Event('visibilitychange'));
}, hidden);

test('a table in view rests: at most two frames in five seconds', async (t) => {
  const { tab } = await openPage(t);
  await tab.evaluate(() => window.anupalan.openSample('ministry'));
  await heading(tab, 'Overview');
  await tab.mouse.move(300, 300);
  await tab.waitForTimeout(2000);
  const frames = await countFrames(tab, 5000);
  assert.ok(frames <= 2, `${frames} frames`);
});

test('a hidden tab draws nothing and loads to the end; seen again, it shows what it has', async (t) => {
  const { tab, errors } = await openPage(t);
  const empty = await tab.screenshot();
  await hide(tab, true);
  await tab.evaluate(() => window.anupalan.openSample('ministry'));
  await heading(tab, 'Overview');
  assert.equal(await tab.evaluate(() => window.askedHidden ?? 0), 0, 'frames asked for');
  assert.equal(Buffer.compare(empty, await tab.screenshot()), 0, 'the drawing as it was');
  await hide(tab, false);
  await tab.waitForTimeout(700);
  assert.notEqual(Buffer.compare(empty, await tab.screenshot()), 0, 'the drawing is of the data');
  assert.deepEqual(errors, []);
});

test('a context that is lost at work comes back to the same picture, and goes on', async (t) => {
  const { tab, errors } = await openPage(t);
  await tab.evaluate(() => window.anupalan.openSample('ministry'));
  await heading(tab, 'Overview');
  await tab.waitForTimeout(900);
  const before = await tab.screenshot();
  await tab.evaluate(async () => {
    window.lost = document.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
    window.lost.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
    window.lost.restoreContext();
  });
  await tab.waitForTimeout(1200);
  assert.equal(Buffer.compare(before, await tab.screenshot()), 0);
  await tab.locator('#mirror').getByRole('button', { name: 'Units', exact: true }).first().evaluate((button) => button.click());
  await heading(tab, 'Units');
  await tab.waitForTimeout(500);
  assert.notEqual(Buffer.compare(before, await tab.screenshot()), 0);
  assert.deepEqual(errors, []);
});

test('without WebGL 2 the page says why, and everything is there as text and tables', async (t) => {
  const { tab, errors } = await openPage(t, kSingleFile, { args: ['--disable-3d-apis'] });
  assert.match(await tab.locator('#why-plain').textContent(), /WebGL 2 is missing/);
  await tab.getByRole('button', { name: 'ministry', exact: false }).first().click();
  await heading(tab, 'Overview');
  await tab.getByRole('button', { name: 'Employees', exact: true }).first().click();
  await heading(tab, 'Employees');
  assert.ok(await tab.locator('#mirror tbody tr').count() > 10);
  assert.ok(await tab.locator('#mirror tbody tr').first().isVisible());
  const saved = tab.waitForEvent('download');
  await tab.getByRole('button', { name: 'Save as CSV', exact: true }).click();
  assert.equal(await (await saved).failure(), null);
  assert.deepEqual(errors, []);
});

// Everyone at once, in Chromium: the same pixels as drawn plainly, with a lost context too; the year played; said as a slider and a grid.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSample } from './aria.mjs';
import { show } from './figures.mjs';
import { countFrames, openPage, pathOf } from './page.mjs';
import { readPng } from '../desktop/screen.mjs';

const mirrored = (tab, action) => tab.locator(`#mirror [data-action="${action}"]`).first();

async function openMosaic(t, options = {}) {
  const { tab, errors } = await openPage(t, undefined, options);
  await openSample(tab);
  await show(tab, 'mosaic');
  await tab.locator('#mirror [data-group]').first().waitFor({ state: 'attached' });
  return { tab, errors };
}

// The file of the picture that is seen.
async function savePicture(tab, folder) {
  const saved = tab.waitForEvent('download');
  await mirrored(tab, 'save-picture').dispatchEvent('click');
  const path = join(folder, `${Date.now()}.png`);
  await (await saved).saveAs(path);
  return path;
}

test('the picture has the pixels of the plain one, before and after its context is lost', async (t) => {
  const { tab, errors } = await openMosaic(t);
  const folder = mkdtempSync(join(tmpdir(), 'mosaic-'));
  const first = await savePicture(tab, folder);
  const { width, height, pixels } = readPng(first);
  assert.ok(width > 400 && height > 200, `${width} x ${height}`);
  const day = await mirrored(tab, 'as-on').inputValue();
  const plain = join(folder, 'plain.png');
  execFileSync(pathOf('build/dev/anupalan_picture_tests'), ['[.plain]'], { env: { ...process.env, ANUPALAN_PLAIN: `${width}x${height} ${day} ${plain}`, ASAN_OPTIONS: 'detect_leaks=0' } });
  assert.equal(Buffer.compare(pixels, readPng(plain).pixels), 0);
  await tab.evaluate(async () => {
    const lost = document.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
    lost.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 200));
    lost.restoreContext();
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  await mirrored(tab, 'close-told').dispatchEvent('click'); // what was said of the first picture takes room
  await tab.waitForTimeout(300);
  const second = await savePicture(tab, folder);
  assert.equal(Buffer.compare(readFileSync(first), readFileSync(second)), 0);
  assert.deepEqual(errors.filter((text) => !/CONTEXT_LOST|context lost/i.test(text)), []);
});

test('the year is played day by day, stops where it is told to, and then nothing is drawn', async (t) => {
  const { tab } = await openMosaic(t);
  await mirrored(tab, 'scrub').evaluate((slider) => { slider.value = '200'; slider.dispatchEvent(new Event('input', { bubbles: true })); });
  await tab.waitForTimeout(300);
  const day = () => mirrored(tab, 'as-on').inputValue();
  assert.equal(await day(), '2025-10-18');
  await mirrored(tab, 'play').dispatchEvent('click');
  await tab.waitForTimeout(1500);
  assert.equal(await mirrored(tab, 'play').getAttribute('aria-pressed'), 'true');
  await mirrored(tab, 'play').dispatchEvent('click');
  await tab.waitForTimeout(400);
  const reached = await day();
  assert.ok(reached > '2025-10-25' && reached < '2026-01-15', reached);
  assert.equal(await mirrored(tab, 'play').getAttribute('aria-pressed'), 'false');
  assert.ok((await countFrames(tab, 3000)) <= 2);
  assert.equal(await day(), reached);
  for (const before of ['2025-10-18', '2026-02-15']) { // what was played is undone as one, and so is the move before it
    await mirrored(tab, 'undo').dispatchEvent('click');
    await tab.waitForTimeout(300);
    assert.equal(await day(), before);
  }
});

test('where less motion is asked for, the year goes by weeks', async (t) => {
  const { tab } = await openMosaic(t, { reducedMotion: 'reduce' });
  await mirrored(tab, 'scrub').evaluate((slider) => { slider.value = '200'; slider.dispatchEvent(new Event('input', { bubbles: true })); });
  await tab.waitForTimeout(300);
  const days = new Set();
  await mirrored(tab, 'play').dispatchEvent('click');
  for (let i = 0; i < 30; i += 1) {
    days.add(await mirrored(tab, 'as-on').inputValue());
    await tab.waitForTimeout(100);
  }
  const numbers = [...days].map((day) => (Date.parse(day) - Date.parse('2025-10-18')) / 86_400_000);
  assert.ok(numbers.length > 2 && numbers.every((number) => number % 7 === 0), String(numbers));
});

test('it is said as a slider with a spoken day, a pressed button, and a grid whose counts add up', async (t) => {
  const { tab } = await openMosaic(t);
  const slider = mirrored(tab, 'scrub');
  assert.equal(await slider.getAttribute('type'), 'range');
  assert.match(await slider.getAttribute('aria-valuetext'), /^15\.02\.2026: /);
  const count = async (cells) => (await cells.allTextContents()).reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0);
  assert.equal(await count(tab.locator('#mirror [data-class] td')), 2000);
  const top = tab.locator('#mirror [role=treegrid] tr[aria-level="1"]');
  assert.equal(await count(top.locator('td:nth-child(2)')), 2000);
  for (const by of ['level', 'group', 'designation', 'course', 'competency']) {
    await mirrored(tab, `mosaic-by:${by}`).dispatchEvent('click');
    await tab.locator(`#mirror [data-by=${by}]`).waitFor({ state: 'attached' });
    const people = await count(tab.locator('#mirror [role=treegrid] tr[aria-level="1"] td:nth-child(2)'));
    if (by === 'course' || by === 'competency') assert.ok(people > 2000);
    else assert.equal(people, 2000, by);
  }
});

test('a wheel brings a person near, and a press opens the page of the one who was pointed at', async (t) => {
  const { tab } = await openMosaic(t);
  await tab.mouse.move(500, 400);
  for (let i = 0; i < 14; i += 1) {
    await tab.mouse.wheel(0, -200);
    await tab.waitForTimeout(60);
  }
  await tab.waitForTimeout(400);
  await tab.mouse.click(500, 400);
  await tab.locator('#mirror h1').filter({ hasText: 'Employee' }).waitFor({ state: 'attached' });
  assert.equal(await tab.locator('#mirror h1').textContent(), 'Employee');
});

// Which key is whose: a table of combinations, held against what the page does with real key events; the way out of the drawing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openPage, pathOf } from './page.mjs';

const kTable = readFileSync(pathOf('tests/golden/keys.txt'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(/\s+/));

// "Ctrl+Shift+M" as the event that a browser makes of it.
function eventOf(combination) {
  const parts = combination.split('+');
  const name = parts.pop() || '+';
  const key = name.length === 1 && !parts.includes('Shift') ? name.toLowerCase() : name === 'Space' ? ' ' : name;
  const code = /^[A-Za-z]$/.test(name) ? `Key${name.toUpperCase()}` : /^[0-9]$/.test(name) ? `Digit${name}` : name;
  return { key, code, bubbles: true, cancelable: true, ctrlKey: parts.includes('Ctrl'), shiftKey: parts.includes('Shift'), altKey: parts.includes('Alt'),
    metaKey: parts.includes('Cmd'), modifierAltGraph: parts.includes('AltGr') };
}

test(`${kTable.length} combinations of keys are whose the table says`, async (t) => {
  assert.ok(kTable.length >= 40);
  const { tab, errors } = await openPage(t);
  const owners = await tab.evaluate((events) => events.map((event) => {
    let reached = false;
    const hear = () => { reached = true; };
    const stage = document.getElementById('stage');
    stage.addEventListener('keydown', hear);
    const free = document.getElementById('canvas').dispatchEvent(new KeyboardEvent('keydown', event));
    stage.removeEventListener('keydown', hear);
    document.getElementById('canvas').dispatchEvent(new KeyboardEvent('keyup', event));
    return reached ? 'program' : free ? 'browser' : 'nobody';
  }), kTable.map(([combination]) => eventOf(combination)));
  assert.deepEqual(kTable.map(([combination], i) => `${combination} ${owners[i]}`), kTable.map((line) => line.join(' ')));
  assert.deepEqual(errors, []);
});

test('a key that an input method is composing with is nobody\'s command', async (t) => {
  const { tab } = await openPage(t);
  const reached = await tab.evaluate(() => ['Process', 'Dead', 'f'].map((key) => {
    let heard = false;
    const stage = document.getElementById('stage');
    stage.addEventListener('keydown', () => { heard = true; }, { once: true });
    document.getElementById('canvas').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, isComposing: key === 'f' }));
    return heard;
  }));
  assert.deepEqual(reached, [false, false, false]);
});

test('Escape and then Tab leaves the drawing, forwards and backwards; Tab alone stays', async (t) => {
  const { tab } = await openPage(t);
  const here = () => tab.evaluate(() => [document.activeElement.id || document.activeElement.localName, document.getElementById('beside').contains(document.activeElement)]);
  await tab.keyboard.press('Tab');
  assert.deepEqual(await here(), ['canvas', false]);
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Tab');
  assert.deepEqual(await here(), ['swap', true]);
  await tab.locator('#canvas').focus();
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Shift+Tab');
  assert.equal((await here())[1], true);
});

test('200 Tabs from the text beside the drawing meet no trap', async (t) => {
  const { tab } = await openPage(t);
  await tab.evaluate(() => window.anupalan.openSample('ias'));
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached' });
  await tab.locator('#swap').focus();
  const seen = new Set();
  let rests = 0;
  let before = null;
  for (let i = 0; i < 200; ++i) {
    await tab.keyboard.press('Tab');
    const now = await tab.evaluate(() => {
      const all = [...document.querySelectorAll('#beside button, #beside input')];
      return { place: all.indexOf(document.activeElement), count: all.length, name: document.activeElement.id || document.activeElement.localName };
    });
    rests = now.place === before ? rests + 1 : 0;
    assert.ok(rests < 6, `the keyboard stays at ${now.name}`);
    assert.notEqual(now.name, 'canvas');
    before = now.place;
    seen.add(now.place);
  }
  assert.ok(seen.size > 30, `${seen.size} places`);
});

test('modifiers that were held when the window lost the keyboard are let go', async (t) => {
  const { tab } = await openPage(t);
  await tab.evaluate(() => window.anupalan.openSample('ias'));
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached' });
  await tab.keyboard.down('Control');
  await tab.evaluate(() => window.dispatchEvent(new FocusEvent('blur')));
  await tab.evaluate(() => window.dispatchEvent(new FocusEvent('focus')));
  await tab.waitForTimeout(200);
  // Only the letter now, without the browser's Ctrl: nothing opens.
  await tab.evaluate(() => {
    for (const type of ['keydown', 'keyup']) {
      document.getElementById('canvas').dispatchEvent(new KeyboardEvent(type, { key: 'k', code: 'KeyK', keyCode: 75, which: 75, bubbles: true, cancelable: true }));
    }
  });
  await tab.waitForTimeout(500);
  assert.equal(await tab.locator('#mirror [role=search] li').count(), 0);
  await tab.keyboard.up('Control');
});

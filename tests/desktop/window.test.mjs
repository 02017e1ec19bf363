// The window of the desktop on an X display: every view of every sample stands there as the picture drawn without one.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { colours, differing, kHeight, kWidth, openDisplay, readPng } from './screen.mjs';

const kApp = resolve('build/desktop/anupalan-app');
const kCommand = resolve('build/desktop/anupalan');
const kPatience = 20_000;
const kUnitsInTheList = [72, 141];

const employeeOf = (sample) => {
  const files = ['roster', 'training-plan', 'completions'].map((name) => `assets/samples/${sample}/${name}.json`);
  const answer = JSON.parse(execFileSync(kCommand, ['evaluate', ...files, '--format', 'json'], { maxBuffer: 1 << 28 }));
  return answer.employees.find((employee) => employee.obligations.length > 0).id;
};

/** The program's words for each view to be drawn. */
function looks() {
  const all = [['--view', 'start']];
  for (const sample of ['ias', 'ministry', 'posts']) {
    for (const view of ['overview', 'units', 'mosaic', 'employees', 'courses', 'plans', 'orders', 'milestones', 'compare', 'data']) {
      all.push(['--sample', sample, '--view', view]);
    }
    all.push(['--sample', sample, '--employee', employeeOf(sample)]);
  }
  return all;
}

/** What is to be seen, drawn without a display. */
function pictureOf(words, folder) {
  const path = join(folder, 'hidden.png');
  execFileSync(kApp, ['--screenshot', path, '--theme', 'light', ...words], { env: { ...process.env, SDL_VIDEODRIVER: 'offscreen' } });
  return readPng(path);
}

/** Waits until the display shows the picture; gives how many pixels are wrong at the end. */
async function wrongPixels(expected, display) {
  let wrong = kWidth * kHeight;
  for (const end = Date.now() + kPatience; wrong > 0 && Date.now() < end;) {
    await pause(50);
    wrong = differing(expected, display.picture());
  }
  return wrong;
}

/** Opens the window, does something with it, and closes it. */
async function inWindow(words, display, act) {
  // Without a window manager the pointer that enters brings the focus, and SDL would take the click for part of that.
  const env = { ...process.env, DISPLAY: display.name, SDL_VIDEODRIVER: 'x11', SDL_MOUSE_FOCUS_CLICKTHROUGH: '1' };
  const window = spawn(kApp, ['--theme', 'light', ...words], { env, stdio: 'inherit' });
  const ended = once(window, 'exit');
  try {
    await act();
  } finally {
    window.kill('SIGTERM');
  }
  const [status, signal] = await ended;
  assert.deepEqual([status, signal], [0, null], 'a window that is closed ends well');
}

test('every view of every sample stands in the window as in the picture drawn without a display', async (t) => {
  const display = await openDisplay(t);
  const folder = mkdtempSync(join(tmpdir(), 'anupalan-window-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const seen = [];
  for (const words of looks()) {
    const expected = pictureOf(words, folder);
    assert.ok(colours(expected) > 50, `${words.join(' ')}: nothing is drawn`);
    assert.ok(seen.every((other) => differing(other, expected) > 0), `${words.join(' ')}: as another view`);
    seen.push(expected);
    await inWindow(words, display, async () => {
      assert.equal(await wrongPixels(expected, display), 0, `${words.join(' ')}: pixels that differ`);
    });
  }
});

test('mouse and keys reach the program', async (t) => {
  const display = await openDisplay(t);
  const folder = mkdtempSync(join(tmpdir(), 'anupalan-window-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [overview, units] = ['overview', 'units'].map((view) => pictureOf(['--sample', 'posts', '--view', view], folder));
  await inWindow(['--sample', 'posts'], display, async () => {
    assert.equal(await wrongPixels(overview, display), 0, 'the overview comes first');
    display.click(...kUnitsInTheList);
    assert.equal(await wrongPixels(units, display), 0, 'a click in the list of views leads to the units');
    display.press('alt+Left');
    assert.equal(await wrongPixels(overview, display), 0, 'Alt and the arrow lead back');
  });
});

test('where there is no display the window says so and ends', () => {
  const run = () => execFileSync(kApp, [], { env: { ...process.env, DISPLAY: ':59999', SDL_VIDEODRIVER: 'x11' }, stdio: 'pipe' });
  assert.throws(run, (error) => error.status === 1 && /no window/.test(error.stderr.toString()));
});

// The same page in Debian's Firefox, on an X display of its own: WebGL 2 is only there with one.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { kSingleFile, pathOf } from './page.mjs';

// An X display with a number that is free, for as long as the test lasts.
async function display(t) {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '+extension', 'GLX'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  t.after(() => server.kill());
  return `:${String(await new Promise((resolve) => server.stdio[3].once('data', resolve))).trim()}`;
}

async function open(t, address) {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: false,
    env: { ...process.env, DISPLAY: await display(t), MOZ_WEBRENDER: '0' }, defaultViewport: { width: 1366, height: 768 } });
  t.after(() => browser.close());
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await tab.goto(address);
  await tab.waitForSelector('html[data-ready]', { timeout: 60_000 });
  return { tab, errors };
}

const press = (tab, name) => tab.evaluate((wanted) => [...document.querySelectorAll('#mirror button')].find((button) => button.textContent === wanted).click(), name);
const heading = (tab, name) => tab.waitForFunction((wanted) => document.querySelector('#mirror h1')?.textContent === wanted, { timeout: 20_000 }, name);

async function tour(tab) {
  assert.equal(await tab.evaluate(() => document.body.classList.contains('plain')), false, 'drawn');
  const empty = await tab.screenshot();
  await tab.evaluate(() => window.anupalan.openSample('ministry'));
  await heading(tab, 'Overview');
  const figures = await tab.evaluate(() => Object.fromEntries([...document.querySelectorAll('#mirror [data-figure]')].map((element) => [element.dataset.figure, element.textContent])));
  assert.equal(figures.employees, '2,000');
  assert.equal(figures.covered, '1,742');
  await press(tab, 'Employees');
  await heading(tab, 'Employees');
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.notEqual(Buffer.compare(Buffer.from(empty), Buffer.from(await tab.screenshot())), 0, 'the drawing is of the data');
}

test('Firefox: the single file from disk', async (t) => {
  const { tab, errors } = await open(t, kSingleFile);
  await tour(tab);
  await tab.mouse.click(360, 222 + 0.5 * 36);
  await heading(tab, 'Employee');
  await tab.focus('#canvas');
  await tab.keyboard.down('Control');
  await tab.keyboard.press('k');
  await tab.keyboard.up('Control');
  await tab.waitForFunction(() => document.activeElement.id === 'typing', { timeout: 5000 });
  await tab.keyboard.type('Units');
  await tab.waitForFunction(() => [...document.querySelectorAll('#mirror input')].some((input) => input.value === 'Units'), { timeout: 5000 });
  assert.deepEqual(errors, []);
});

test('Firefox: keys are whose the table says', async (t) => {
  const { tab } = await open(t, kSingleFile);
  const table = readFileSync(pathOf('tests/golden/keys.txt'), 'utf8').split('\n').filter((line) => /^(Ctrl\+)?([A-Z]|F\d+) /.test(line)).map((line) => line.split(' '));
  assert.ok(table.length >= 25);
  const owners = await tab.evaluate((combinations) => combinations.map(([combination]) => {
    const key = combination.replace('Ctrl+', '');
    const named = key.length > 1;
    const free = document.getElementById('canvas').dispatchEvent(new KeyboardEvent('keydown', { key: named ? key : key.toLowerCase(), code: named ? key : `Key${key}`,
      ctrlKey: combination.startsWith('Ctrl'), bubbles: true, cancelable: true }));
    return free ? 'browser' : 'program';
  }), table);
  assert.deepEqual(table.map(([combination], i) => `${combination} ${owners[i]}`), table.map((line) => line.join(' ')));
});

test('Firefox: the served page over http', async (t) => {
  const server = spawn('node', [pathOf('tools/serve.mjs')]);
  t.after(() => server.kill());
  const address = String(await new Promise((resolve) => server.stdout.once('data', resolve))).trim();
  const { tab, errors } = await open(t, address);
  await tour(tab);
  assert.deepEqual(errors, []);
});

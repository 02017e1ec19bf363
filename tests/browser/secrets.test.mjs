// What is loaded from a stick stays in the page: nothing of it is found in the browser's profile afterwards, and all of an officer's
// day goes by where there is no network at all.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { kSingleFile, pathOf } from './page.mjs';

const kCanary = 'Zwrvnqxa';

// A roster as a department would have it, with one who is found nowhere else.
function roster() {
  const file = JSON.parse(readFileSync(pathOf('assets/samples/ias/roster.json'), 'utf8'));
  file.employees[0].name = `${kCanary} Menon`;
  return Buffer.from(JSON.stringify(file));
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

test('a name that was loaded, searched and shown is not in the profile when the browser is closed', async (t) => {
  const profile = mkdtempSync(join(tmpdir(), 'anupalan-profile-'));
  t.after(() => rmSync(profile, { recursive: true, force: true }));
  const browser = await chromium.launchPersistentContext(profile, { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  t.after(() => browser.close());
  const tab = await browser.newPage();
  await tab.goto(kSingleFile);
  await tab.waitForSelector('html[data-ready]', { timeout: 60_000 });
  await tab.setInputFiles('#picker', { name: 'roster.json', mimeType: 'application/json', buffer: roster() });
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached', timeout: 30_000 });
  await tab.locator('#mirror [data-action="show:employees"]').evaluate((element) => element.click());
  await tab.locator('#mirror [data-action=search]').fill(kCanary);
  await tab.locator('#mirror td', { hasText: kCanary }).first().waitFor({ state: 'attached' });
  await tab.goto('about:blank');
  await browser.close();
  const files = filesBelow(profile);
  assert.ok(files.length > 20, 'there is a profile');
  const spellings = [Buffer.from(kCanary), Buffer.from(kCanary, 'utf16le')];
  const found = files.filter((file) => spellings.some((spelling) => readFileSync(file).includes(spelling)));
  assert.deepEqual(found, []);
});

test('the whole day goes by without a network', (t) => {
  const apart = ['--user', '--map-root-user', '--net'];
  if (spawnSync('unshare', [...apart, 'true']).status !== 0) return t.skip('this machine gives no namespace without a network');
  const none = spawnSync('unshare', [...apart, 'node', '-e', "require('net').connect(9, '127.0.0.1').on('error', (e) => console.log(e.code))"], { encoding: 'utf8' });
  assert.match(none.stdout, /ENETUNREACH|EADDRNOTAVAIL/, 'not even this computer can be reached');
  const { NODE_TEST_CONTEXT, ...env } = process.env; // else the test within would report to this one alone
  const day = spawnSync('unshare', [...apart, 'node', '--test', pathOf('tests/browser/journey.test.mjs')], { encoding: 'utf8', timeout: 200_000, env });
  assert.match(day.stdout, /# pass [1-9]/, day.stdout.slice(-2000));
  assert.match(day.stdout, /# fail 0/);
});

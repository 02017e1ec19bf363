// The mirror: what it says of every view, and that a whole day's work can be done by roles and by keys alone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kViews, openSample, snapshot } from './aria.mjs';
import { openPage, pathOf } from './page.mjs';

test('every view says to assistive technology what it said before', async (t) => {
  const { tab, errors } = await openPage(t);
  await openSample(tab);
  for (const view of kViews) {
    assert.equal(await snapshot(tab, view), readFileSync(pathOf(`tests/golden/aria/${view}.yml`), 'utf8'), view);
  }
  assert.deepEqual(errors, []);
});

test('an officer finds a person, reads why, and the people of a level, by roles alone', async (t) => {
  const { tab } = await openPage(t);
  await openSample(tab);
  const button = (name, exact = true) => tab.getByRole('button', { name, exact });
  const press = async (name, exact) => (await button(name, exact)).first().dispatchEvent('click');

  await tab.getByRole('searchbox', { name: 'A command, or a person, unit, course, plan or order' }).fill('Ritu Gupta');
  await press(/^Ritu Gupta \(/, false);
  await tab.getByRole('heading', { name: 'Employee', level: 1 }).waitFor({ state: 'attached' });
  assert.match(await tab.getByRole('blockquote').first().textContent(), /\w+ \w+/, 'the words of the paragraph');

  await press('Overview');
  await press('DS/Director');
  await tab.getByRole('heading', { name: 'Employees', level: 1 }).waitFor({ state: 'attached' });
  const shown = await tab.locator('#mirror [data-figure=shown]').textContent();
  await press('Undo');
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached' });
  await press('Redo');
  await tab.getByRole('heading', { name: 'Employees', level: 1 }).waitFor({ state: 'attached' });
  assert.equal(await tab.locator('#mirror [data-figure=shown]').textContent(), shown);
});

test('an order is switched off and on again by roles alone, and the page says that it is a what-if', async (t) => {
  const { tab } = await openPage(t);
  await openSample(tab);
  const press = (name) => tab.getByRole('button', { name, exact: true }).first().dispatchEvent('click');
  await press('Overview');
  const rate = () => tab.locator('#mirror [data-figure=rate]').textContent();
  const before = await rate();
  await press('Orders');
  const toggle = tab.locator('#mirror [data-action="switch-order:dopt-2025-07-04"]').first();
  await toggle.dispatchEvent('click');
  await press('Overview');
  assert.notEqual(await rate(), before);
  await press('Orders');
  await tab.locator('#mirror [data-action="switch-all-on"]').first().dispatchEvent('click');
  await press('Overview');
  assert.equal(await rate(), before);
});

test('a share is supposed and reset in the playground, and the page goes on', async (t) => {
  const { tab, errors } = await openPage(t);
  await openSample(tab);
  const press = (name) => tab.getByRole('button', { name, exact: true }).first().dispatchEvent('click');
  await press('Orders');
  const share = tab.locator('#mirror [data-action="sandbox-share:0:dopt-2025-07-04#3(v)"]');
  await share.evaluate((input) => { input.value = '60 %'; input.dispatchEvent(new Event('change', { bubbles: true })); });
  await tab.getByText('60 % instead of 50 %', { exact: false }).first().waitFor({ state: 'attached' });
  assert.equal(await tab.locator('#mirror s').first().textContent(), '50 %');
  await tab.locator('#mirror [data-action="sandbox-reset"]').first().dispatchEvent('click');
  await tab.getByText('60 % instead of 50 %', { exact: false }).first().waitFor({ state: 'detached' });
  assert.deepEqual(errors, []);
});

test('the field for everything and the views are reached by Tab and Enter', async (t) => {
  const { tab } = await openPage(t);
  await openSample(tab);
  await tab.locator('#mirror [data-action="show:overview"]').focus();
  const action = () => tab.evaluate(() => document.activeElement?.dataset?.action ?? '');
  for (let i = 0; i < 60 && (await action()) !== 'show:courses'; ++i) await tab.keyboard.press('Tab');
  assert.equal(await action(), 'show:courses');
  await tab.keyboard.press('Enter');
  await tab.getByRole('heading', { name: 'Courses', level: 1 }).waitFor({ state: 'attached' });
});

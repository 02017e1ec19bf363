// What axe finds in the page, and what the page says to those who cannot see it, in many states, themes and sizes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { openPage } from './page.mjs';

const kAxe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const press = (tab, name) => tab.locator('#mirror').getByRole('button', { name, exact: true }).first().evaluate((button) => button.click());
const at = (tab, view) => tab.getByRole('heading', { name: view, exact: true, level: 1 }).waitFor({ state: 'attached' });
const view = (name) => async (tab) => {
  await press(tab, name);
  await at(tab, name);
};

// A state: how it is reached from the sample, and what the page must say there.
const kStates = {
  overview: [view('Overview'), ['49.3 %', 'Worth doing next']],
  units: [view('Units'), ['Department of Archives']],
  employees: [view('Employees'), ['S30000001', '2,000']],
  'employees, nobody': [async (tab) => {
    await view('Employees')(tab);
    await tab.locator('#mirror input[type=search]').last().fill('nobody is called so');
    await tab.getByText('Take off a part of it', { exact: false }).first().waitFor({ state: 'attached' });
  }, ['0 / 2,000']],
  employee: [async (tab) => {
    await view('Employees')(tab);
    await press(tab, 'Clear all');
    await press(tab, 'S30000003');
    await at(tab, 'Employee');
  }, ['Umesh Bhat', 'All employees shall complete at least 50%']],
  courses: [view('Courses'), ['Listening to Citizens']],
  plans: [view('Plans'), ['DS/Director', '31.03.2026']],
  'plans, edited': [async (tab) => {
    await view('Plans')(tab);
    await press(tab, 'Edit');
    await tab.getByRole('heading', { name: /^Editing:/ }).waitFor({ state: 'attached' });
  }, ['Save this plan as JSON']],
  orders: [view('Orders'), ['Office Memorandum']],
  milestones: [view('Milestones'), ['Milestones']],
  compare: [view('Compare'), ['Compliant']],
  data: [view('Data'), ['roster.json', '7,897']],
  about: [async (tab) => {
    await view('Overview')(tab);
    await press(tab, 'About this program');
    await tab.getByRole('heading', { name: 'For everybody' }).waitFor({ state: 'attached' });
  }, ['What leaves this computer', 'Dear ImGui', 'SIL OPEN FONT LICENSE']],
};

const wrongs = (result) => result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map((node) => node.html.slice(0, 120)).join(' | ')}`);
const axe = async (tab) => wrongs(await tab.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] })));

async function opened(t, options) {
  const { tab, errors } = await openPage(t, undefined, options);
  await tab.evaluate(kAxe);
  await tab.evaluate(() => window.anupalan.openSample('ministry'));
  await at(tab, 'Overview');
  return { tab, errors };
}

for (const [how, options] of Object.entries({
  'light, drawn': {},
  'dark, as plain text': { colorScheme: 'dark', plain: true },
  'forced colours, as plain text, at 200 %': { forcedColors: 'active', plain: true, viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
  'at 320 pixels': { viewport: { width: 320, height: 640 }, plain: 'begun' },
})) {
  test(`${Object.keys(kStates).length} states: ${how}`, async (t) => {
    const { plain, ...context } = options;
    const { tab, errors } = await opened(t, context);
    if (plain === true) await tab.locator('#swap').evaluate((button) => button.click());
    assert.equal(await tab.evaluate(() => document.body.classList.contains('plain')), Boolean(plain));
    const wrong = (await axe(tab)).map((words) => `as opened: ${words}`);
    for (const [name, [reach, words]] of Object.entries(kStates)) {
      await reach(tab);
      const says = await tab.locator('#mirror').textContent();
      for (const word of words) assert.ok(says.includes(word), `${name} says "${word}"`);
      wrong.push(...(await axe(tab)).map((words) => `${name}: ${words}`));
      if (plain) {
        const wide = await tab.evaluate(() => [...document.querySelectorAll('#beside *')].filter((element) => !element.closest('table')
          && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((element) => element.outerHTML.slice(0, 100)));
        wrong.push(...wide.slice(0, 3).map((html) => `${name}: wider than the window: ${html}`));
      }
      await view('Overview')(tab);
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual(errors, []);
  });
}

test('what happens is said once, politely; what is refused, at once', async (t) => {
  const { tab } = await opened(t);
  const roles = await tab.evaluate(() => ({ polite: document.querySelectorAll('[role=status]').length, alert: document.querySelectorAll('[role=alert]').length }));
  assert.ok(roles.polite >= 1 && roles.alert >= 1);
});

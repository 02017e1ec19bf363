// An officer's day by the keyboard and by roles alone: from opening the files to the list that is given away.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openPage, pathOf } from './page.mjs';

const kFiles = ['training-plan', 'roster', 'completions'].map((name) => pathOf(`assets/samples/ministry/${name}.json`));

// Tabs on until an element of this role (its tag) and name has the keyboard.
async function reach(tab, tag, name) {
  const here = () => tab.evaluate(() => {
    const element = document.activeElement;
    return [element.localName, element.getAttribute('aria-label') ?? element.textContent];
  });
  for (let i = 0; i < 600; ++i) {
    const [itsTag, itsName] = await here();
    if (itsTag === tag && (name instanceof RegExp ? name.test(itsName) : itsName === name)) return;
    await tab.keyboard.press('Tab');
  }
  assert.fail(`Tab does not lead to ${tag} "${name}"`);
}

test('files are opened, a person is found and explained, one unit is kept and its list saved, by keyboard alone', async (t) => {
  const { tab, errors } = await openPage(t);
  const press = async (name) => {
    await reach(tab, 'button', name);
    await tab.keyboard.press('Enter');
  };
  const heading = (name) => tab.getByRole('heading', { name, level: 1 }).waitFor({ state: 'attached', timeout: 20_000 });
  const figure = (name) => tab.locator(`#mirror [data-figure=${name}]`).textContent();
  await tab.locator('#mirror button').first().focus();

  const chosen = tab.waitForEvent('filechooser');
  await press('Open files');
  await (await chosen).setFiles(kFiles);
  await heading('Overview');

  await reach(tab, 'input', 'A command, or a person, unit, course, plan or order');
  await tab.keyboard.type('Ritu Gupta');
  await tab.getByRole('button', { name: /^Ritu Gupta/ }).first().waitFor({ state: 'attached' });
  await press(/^Ritu Gupta/);
  await heading('Employee');
  assert.match(await tab.getByRole('blockquote').first().textContent(), /\w+ \w+/, 'the words of the paragraph');

  await press('Units');
  await heading('Units');
  await press(/^Only this unit: Department of Archives$/);
  await press('Employees');
  await heading('Employees');
  const [shown, all] = (await figure('shown')).split(' / ').map((text) => Number(text.replaceAll(',', '')));
  assert.ok(shown > 0 && shown < all, `${shown} of ${all} are in the unit`);

  const saved = tab.waitForEvent('download');
  await press('Save as CSV');
  const lines = readFileSync(await (await saved).path(), 'utf8').trim().split(/\r?\n/);
  assert.equal(lines.length, shown + 1, 'a line for each, and the headings');
  assert.deepEqual(errors, []);
});

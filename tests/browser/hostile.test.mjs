// Hostile names in every field of every record: nothing of them runs or asks for anything, the page is whole, and the mirror, the
// clipboard and the export say the same text as the file.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { kSingleFile, openPage, pathOf } from './page.mjs';

const kNaughty = pathOf('../shared/suites/big-list-of-naughty-strings/blns.json');
const kOwn = ['<script>window.hacked = 1</script>', '<img src=x onerror="window.hacked = 1">', '"><svg onload=window.hacked=1>', "javascript:window.hacked=1",
  '\u202Egnorw si siht\u202C', '\u2066isolated\u2069', 'a\u0000b', '=HYPERLINK("http://127.0.0.1:9/")', '{{7*7}}', '${window.hacked=1}', '%s%s%n', '👩‍👩‍👧‍👦', 'नमस्ते क्षत्रिय', 'x'.repeat(10_000)];

function names(t) {
  if (existsSync(kNaughty)) return [...kOwn, ...JSON.parse(readFileSync(kNaughty, 'utf8'))].filter((name) => name.trim() !== '');
  t.diagnostic('../shared/suites/big-list-of-naughty-strings is absent: only the strings of this file');
  return kOwn;
}

// The names everywhere that a text may stand: people, units, designations, courses, plans.
function files(t, all) {
  const folder = mkdtempSync(join(tmpdir(), 'anupalan-hostile-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const units = all.slice(0, 40).map((name, i) => ({ id: `u${i}`, name, kind: 'office', ...(i > 0 ? { parent: 'u0' } : {}) }));
  const employees = all.map((name, i) => ({ id: `E${String(i).padStart(4, '0')}`, name, unit: `u${i % units.length}`, category: 'central_government', level: 'us',
    designation: all[(i + 1) % all.length], cadre: all[(i + 2) % all.length], service: all[(i + 3) % all.length] }));
  const courses = all.slice(0, 60).map((name, i) => ({ id: `c${i}`, name }));
  const written = {
    'roster.json': { format: 'roster', version: 1, units, employees },
    'plan.json': { format: 'training-plan', version: 1, reporting_year: '2025-26', courses, plans: all.slice(0, 20).map((name, i) => ({ id: `p${i}`, name,
      prescribed_by: { kind: 'mdo', id: 'u0' }, published_on: '2025-08-18', due_on: '2026-03-31', applies_to: [], courses: courses.slice(0, 6).map(({ id }) => ({ id })), assessments: [] })) },
  };
  return Object.entries(written).map(([name, content]) => {
    writeFileSync(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  });
}

const press = (tab, name) => tab.locator('#mirror').getByRole('button', { name, exact: true }).first().evaluate((button) => button.click());

test('hostile names are text, everywhere', async (t) => {
  const all = names(t);
  const { tab, requests, errors } = await openPage(t);
  const dialogs = [];
  tab.on('dialog', (dialog) => { dialogs.push(dialog.message()); dialog.dismiss(); });
  await tab.setInputFiles('#picker', files(t, all));
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached' });
  for (const view of ['Units', 'Employees', 'Courses', 'Plans', 'Orders', 'Milestones', 'Compare', 'Data', 'Overview', 'Employees']) {
    await press(tab, view);
    await tab.getByRole('heading', { name: view, level: 1 }).waitFor({ state: 'attached' });
    await tab.waitForTimeout(60);
    const strange = await tab.evaluate(() => [...document.querySelectorAll('#mirror *')].filter((element) =>
      ['script', 'img', 'svg', 'iframe', 'a', 'style', 'object'].includes(element.localName) || [...element.attributes].some(({ name }) => name.startsWith('on'))).length);
    assert.equal(strange, 0, view);
  }
  const saved = tab.waitForEvent('download');
  await press(tab, 'Save as CSV');
  const csv = readFileSync(await (await saved).path(), 'utf8').replace(/^\uFEFF/, '');
  const mirrored = await tab.locator('#mirror tbody tr').evaluateAll((rows) => rows.map((row) => [row.dataset.employee, row.querySelectorAll('td')[0].textContent]));
  assert.ok(mirrored.length > 20);
  for (const [id, name] of mirrored) {
    const given = all[Number(id.slice(1))];
    // What no text can hold is replaced by the reader of JSON or refused; the rest is as it came.
    if (!given.includes('\u0000')) assert.equal(name.normalize(), given.trim().normalize(), id);
    const plain = name.replaceAll('"', '""');
    assert.ok(csv.includes(plain), `${id}: the export has "${plain.slice(0, 60)}"`);
  }
  assert.equal(await tab.evaluate(() => window.hacked), undefined);
  assert.deepEqual(dialogs, []);
  assert.deepEqual(requests, [kSingleFile]);
  assert.deepEqual(errors, []);
});

// Orders dropped in with the data: they take effect, and what contradicts the law is refused with its place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderOf, kSound, kSoundNames, run } from './command.mjs';

const order = (id, dated, paragraphs) => ({ format: 'order', version: 1, id, instrument: 'Office Memorandum', dated, paragraphs });
const each = (more = {}) => ({ kind: 'complete_each', quote: 'All shall complete all.', due: '2026-02-28', ...more });
const evaluate = (files, folder, ...more) => {
  const result = run(['evaluate', ...files, '--format', 'json', ...more], folder);
  return { ...result, json: result.out === '' ? null : JSON.parse(result.out) };
};
const provisions = (result, id) => result.json.employees.find((e) => e.id === id).obligations.map((o) => o.provision);

test("a ministry's own order takes effect without a rebuild, from its date on", (t) => {
  const own = order('m-2026-01-05', '2026-01-05', [{ id: '1', quote: 'All shall complete all.', obligations: [each({ applies_to: [{ unit: ['m'] }] })] }]);
  const folder = folderOf(t, { ...kSound, 'own.json': own });
  const after = evaluate([...kSoundNames, 'own.json'], folder);
  assert.equal(after.status, 0);
  assert.deepEqual(provisions(after, 'A'), ['dopt-2025-07-04#3(v)', 'm-2026-01-05#1']);
  assert.ok(after.json.orders.includes('m-2026-01-05'));
  const before = evaluate([...kSoundNames, 'own.json'], folder, '--law-as-on', '2026-01-04');
  assert.deepEqual(provisions(before, 'A'), ['dopt-2025-07-04#3(v)']);
  const off = evaluate([...kSoundNames, 'own.json'], folder, '--orders', 'dopt-2025-07-04');
  assert.deepEqual(provisions(off, 'A'), ['dopt-2025-07-04#3(v)']);
});

test('an order that substitutes a paragraph ends it, and `orders` shows the end', (t) => {
  const own = order('m-2026-01-05', '2026-01-05', [{ id: '1', quote: 'All.', amends: [{ paragraph: 'dopt-2025-07-04#3(v)', how: 'substitute' }], obligations: [each()] }]);
  const folder = folderOf(t, { ...kSound, 'own.json': own });
  assert.deepEqual(provisions(evaluate([...kSoundNames, 'own.json'], folder), 'A'), ['m-2026-01-05#1']);
  const printed = run(['orders', 'own.json', '--law-as-on', '2026-02-15'], folder).out;
  assert.match(printed, /dopt-2025-07-04#3\(v\).*\n {4}m-2026-01-05#1 substitutes this from 05\.01\.2026\n {4}obligation: complete_share\n(?: {4}.*\n)*? {4}no longer in force: until 04\.01\.2026/);
});

const refused = [
  ['order.contradiction', [order('x1', '2026-01-05', [{ id: '1', quote: 'q', amends: [{ paragraph: 'dopt-2025-07-04#4', how: 'withdraw' }] }]),
    order('x2', '2026-01-05', [{ id: '1', quote: 'q', amends: [{ paragraph: 'dopt-2025-07-04#4', how: 'substitute' }] }])]],
  ['order.amendment_circle', [order('x1', '2026-01-05', [{ id: '1', quote: 'q', amends: [{ paragraph: 'x1#1', how: 'withdraw' }] }])]],
  ['order.replacement_circle', [order('x1', '2026-01-05', [{ id: '1', quote: 'q', obligations: [each({ in_place_of: ['x1#1'] })] }])]],
  ['order.share_above_one', [order('x1', '2026-01-05', [{ id: '1', quote: 'q', obligations: [each({ kind: 'complete_share', share: { numerator: 3, denominator: 2 } })] }])]],
  ['order.empty_window', [order('x1', '2026-01-05', [{ id: '1', quote: 'q', obligations: [each({ windows: [{ from: '2026-02-01', to: '2026-01-01' }] })] }])]],
  ['order.empty_window', [order('x1', '2026-01-05', [{ id: '1', quote: 'q', obligations: [each({ windows: [{ from: '04-01', to: '2026-03-31' }] })] }])]],
  ['order.bad_obligation', [order('x1', '2026-01-05', [{ id: '1', quote: 'q', obligations: [each({ with_own_assessment: true })] }])]],
  ['order.empty_force', [order('x1', '2026-01-05', [{ id: '1', quote: 'q', in_force_from: '2026-02-01', in_force_until: '2026-01-31', obligations: [each()] }])]],
  ['record.unknown_value', [order('x1', '2026-01-05', [{ id: '1', quote: 'q', obligations: [each({ kind: 'complete_some' })] }])]],
];
for (const [code, orders] of refused) {
  test(`${code}: the order is refused with its place, and the rest stands`, (t) => {
    const files = Object.fromEntries(orders.map((one, i) => [`x${i + 1}.json`, JSON.stringify(one, null, 1)]));
    const folder = folderOf(t, { ...kSound, ...files });
    const names = [...kSoundNames, ...Object.keys(files)];
    const result = evaluate(names, folder);
    assert.equal(result.status, 1);
    for (const name of Object.keys(files)) assert.match(result.err, new RegExp(`${name}:[0-9]+:[0-9]+: error: .*\\[${code.replace('.', '\\.')}\\] /paragraphs/0`));
    const alone = evaluate(kSoundNames, folder);
    assert.deepEqual([result.json.employees, result.json.orders], [alone.json.employees, alone.json.orders]);
    const accounts = result.json.inputs.filter((input) => input.kind === 'order');
    assert.deepEqual(accounts.map((input) => [input.used, input.errors]), orders.map(() => [0, 1]));
  });
}

test('an order that names an unknown paragraph stands, with a warning', (t) => {
  const own = order('x1', '2026-01-05', [{ id: '1', quote: 'q', amends: [{ paragraph: 'never-issued#1', how: 'withdraw' }], obligations: [each()] }]);
  const folder = folderOf(t, { ...kSound, 'own.json': own });
  const result = evaluate([...kSoundNames, 'own.json'], folder);
  assert.equal(result.status, 0);
  assert.match(result.err, /own\.json:1:\d+: warning: .*\[order\.amends_unknown\] \/paragraphs\/0: never-issued#1/);
  assert.deepEqual(provisions(result, 'A'), ['dopt-2025-07-04#3(v)', 'x1#1']);
});

test('an obligation that does not arise takes nobody\'s place', (t) => {
  const own = order('x1', '2026-01-05', [{ id: '1', quote: 'q', obligations: [each({ only_mandatory: true, in_place_of: ['dopt-2025-07-04#3(v)'] })] }]);
  const folder = folderOf(t, { ...kSound, 'own.json': own });
  assert.deepEqual(provisions(evaluate([...kSoundNames, 'own.json'], folder), 'A'), ['dopt-2025-07-04#3(v)']);
});

// The JSON Schemas of assets/schemas held against the reader: of every document, whole or spoilt in one place, both say
// the same. What a schema cannot say is listed below.
//   ANUPALAN=build/desktop/anupalan node --test tests/schemas/schemas.test.mjs
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { mutations } from './mutations.mjs';

const kRoot = fileURLToPath(new URL('../..', import.meta.url));
const kFormats = ['completions', 'corrections', 'evaluation', 'milestones', 'order', 'roster', 'training-plan', 'workspace'];

/** Codes of errors that only the reader finds: the schema accepts such a document. */
const kBeyondSchema = {
  'date.no_such_day': 'a pattern knows no calendar: 2026-02-30',
  'record.bad_year': 'that the second year follows the first: 2025-27',
  'record.out_of_order': 'that employees stand in the order of their ids, each once',
  'order.share_above_one': 'a comparison of two members: 2/1',
  'order.empty_window': 'a comparison of two members: a window that ends before it begins',
  'order.empty_force': 'a comparison of two members: a force that ends before it begins',
  'order.paragraph_twice': 'that ids differ: a paragraph twice',
};
/** Where the schema asks for more than the reader: a document in this form is what a person should write. */
const kStricterSchema = [
  { format: 'training-plan', what: /\/applies_to\/\d+\/category\/\d+ = /, why: 'the reader takes a category in any case, and trimmed' },
  { format: 'workspace', what: /\/applies_to\/\d+\/category\/\d+ = /, why: 'as in a training plan' },
  { format: 'workspace', what: /^\/version = [\d.e+]+$/, why: 'of a newer version the reader takes what it understands' },
];
/** Texts of which JSON.parse hides what the reader refuses: a schema never sees it. */
const kHiddenByParsing = {
  '{"format": "roster", "version": 1, "version": 1}': 'json.duplicate_member',
  '{"format": "roster", "version": 1, "units": [{"id": "a", "id": "b", "name": "n", "kind": "k"}]}': 'json.duplicate_member',
  '{"format": "roster", "version": 1, "x": "\\ud800"}': 'json.syntax',
  '{"format": "roster", "version": 1, "x": 1e400}': 'json.number',
  '{"format": "roster", "version": 1, "x": 9223372036854775808}': 'json.number',
  [`{"format": "roster", "version": 1, "x": ${'['.repeat(64)}${']'.repeat(64)}}`]: 'json.depth',
};
/** Texts that are the same to both, though they look as if they were not. */
const kTheSameToBoth = [
  '\ufeff{"format": "roster", "version": 1}',
  '{"format": "roster", "version": 1.0}',
  '{"format": "roster", "version": 10e-1, "employees": [], "nmae": null}',
  `{"format": "roster", "version": 1, "x": ${'['.repeat(63)}${']'.repeat(63)}}`,
];
/** Errors of what looks at all files together, not at a document alone. */
const kOfAllTogether = /^((unit|employee|course|assessment|level|plan|completion)[._]|correction\.(conflict|unknown_column)$|order\.(conflict|contradiction|amendment_circle|replacement_circle)$)/;

const anupalan = [process.env.ANUPALAN, 'build/dev/anupalan', 'build/desktop/anupalan']
  .filter(Boolean).map((path) => resolve(kRoot, path)).find(existsSync);

const read = (path) => JSON.parse(readFileSync(join(kRoot, path), 'utf8'));
const filesOf = (folder) => readdirSync(join(kRoot, folder)).filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`);
const samples = () => readdirSync(join(kRoot, 'assets/samples')).flatMap((name) => filesOf(`assets/samples/${name}`));

const ajv = new Ajv2020({ strictTypes: false });
const validators = Object.fromEntries(kFormats.map((name) => [name, ajv.compile(read(`assets/schemas/${name}.schema.json`))]));

/** What the reader has against each of the texts: a list of its error codes for each. */
function readerErrors(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'anupalan-schemas-'));
  try {
    const names = texts.map((_, i) => `${i}.json`);
    texts.forEach((text, i) => writeFileSync(join(folder, names[i]), text));
    const errors = names.map(() => []);
    for (const d of check(folder, names).diagnostics) {
      if (d.severity === 'error' && !kOfAllTogether.test(d.code)) errors[Number.parseInt(d.file, 10)].push(d.code);
    }
    return errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `anupalan check`, whose status tells that some input is wrong and must not throw here. */
function check(folder, names) {
  const options = { cwd: folder, maxBuffer: 1 << 30, encoding: 'utf8' };
  try {
    return JSON.parse(execFileSync(anupalan, ['check', '--format', 'json', ...names], options));
  } catch (error) {
    if (error.status !== 1 && error.status !== 2) throw error;
    return JSON.parse(error.stdout);
  }
}

/** Cases on which schema and reader disagree, and the codes of what only the reader could know. */
function disagreements(format, cases) {
  const errors = readerErrors(cases.map((c) => JSON.stringify(c.document)));
  const wrong = [];
  const beyond = new Set();
  cases.forEach((c, i) => {
    const accepted = validators[format](c.document);
    if (accepted === (errors[i].length === 0)) return;
    const stricter = kStricterSchema.find((s) => !accepted && s.format === format && s.what.test(c.what));
    if (stricter) beyond.add(stricter.why);
    else if (accepted && errors[i].every((code) => code in kBeyondSchema)) errors[i].forEach((code) => beyond.add(code));
    else wrong.push(`${c.what.slice(0, 100)}: the schema ${accepted ? 'accepts' : 'refuses'}, the reader says [${errors[i]}]`);
  });
  return { wrong, beyond };
}

/** Small parts of a document, which are documents too: each paragraph of an order; the first records of the other lists. */
function parts(document) {
  if (document.format === 'order') return document.paragraphs.map((paragraph) => ({ ...document, paragraphs: [paragraph] }));
  return [Object.fromEntries(Object.entries(document).map(([k, v]) => [k, Array.isArray(v) ? v.slice(0, 2) : v]))];
}

const report = (wrong) => `${wrong.length} disagreements:\n${wrong.slice(0, 40).join('\n')}`;
const beyondSeen = new Set();

test('there is a reader to compare with', () => assert.ok(anupalan, 'build anupalan, or name it in ANUPALAN'));

for (const format of kFormats) {
  test(`${format}: schema and reader agree on a full document spoilt in any one place`, () => {
    const full = read(`tests/schemas/full/${format}.json`);
    const cases = [{ what: 'the full document', document: full }, ...mutations(full, true)];
    assert.ok(validators[format](full), ajv.errorsText(validators[format].errors));
    const { wrong, beyond } = disagreements(format, cases);
    assert.equal(wrong.length, 0, report(wrong));
    beyond.forEach((code) => beyondSeen.add(code));
  });
}

test('what JSON.parse hides from a schema, the reader refuses', () => {
  const texts = Object.keys(kHiddenByParsing);
  for (const text of texts) assert.ok(validators.roster(JSON.parse(text)), text);
  assert.deepEqual(readerErrors(texts), Object.values(kHiddenByParsing).map((code) => [code]));
});

test('a mark, a whole number with a point and an unknown member are no error to either', () => {
  for (const text of kTheSameToBoth) assert.ok(validators.roster(JSON.parse(text.replace('\ufeff', ''))), text);
  assert.deepEqual(readerErrors(kTheSameToBoth), kTheSameToBoth.map(() => []));
});

test('orders and samples are right to the schemas and to the reader', () => {
  const paths = [...filesOf('assets/orders'), ...samples()];
  const documents = paths.map(read);
  documents.forEach((document, i) => {
    assert.ok(validators[document.format](document), `${paths[i]}: ${ajv.errorsText(validators[document.format].errors)}`);
  });
  const errors = readerErrors(documents.map((document) => JSON.stringify(document)));
  assert.deepEqual(paths.filter((_, i) => errors[i].length > 0), []);
});

for (const format of ['completions', 'order', 'roster', 'training-plan']) {
  test(`${format}: schema and reader agree on orders and samples spoilt in any one place`, () => {
    const cases = [...filesOf('assets/orders'), ...samples()].flatMap((path) => {
      const document = read(path);
      if (document.format !== format) return [];
      return parts(document).flatMap((part) => [...mutations(part, false)].map((c) => ({ ...c, what: `${path} ${c.what}` })));
    });
    const { wrong } = disagreements(format, cases);
    assert.equal(wrong.length, 0, report(wrong));
  });
}

test('every difference that is listed does occur', () => {
  const listed = [...Object.keys(kBeyondSchema), ...kStricterSchema.map((s) => s.why)];
  assert.deepEqual([...beyondSeen].sort(), listed.sort());
});

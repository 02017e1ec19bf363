// Writes the organisation (organisation.mjs) of a given size under build/bench/, in two forms that say the same:
//   json  roster.json, plan.json, completions.json: canonical documents (formats.md, section 1), a record a line
//   csv   units.csv, roster.csv, plan.csv, completions.csv: the same facts in plain columns
//   lists roster.csv and completions.csv, with units and plan as documents: what an office has of it that we read
// and expected.json: how many of each unit, with all below it, are employed and compliant. It is known here, while the
// people are made, so that no program under measure vouches for another. What is already there and current is kept.
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { completionsOf, idOf, kAsOn, kCourses, kReportingYear, kTopUnit, kUnits, personOf, unitOf } from './organisation.mjs';

// The key of the counts that a program shows of all together, beside those by unit.
export const kOverview = 'the overview';

const kForms = {
  json: ['roster.json', 'plan.json', 'completions.json'],
  csv: ['units.csv', 'roster.csv', 'plan.csv', 'completions.csv'],
  lists: ['units.json', 'plan.json', 'roster.csv', 'completions.csv'],
};
const kLinesOfNoRecord = 6; // three of the roster, two of the completions, and the plan's only one
const kRosterColumns = ['id', 'name', 'unit', 'category', 'group', 'designation', 'level', 'email', 'phone'];

// A text file written in pieces of about a megabyte: the whole would not fit into memory.
class TextFile {
  #file;
  #waiting = '';

  constructor(path) {
    this.#file = openSync(path, 'w');
  }

  add(text) {
    this.#waiting += text;
    if (this.#waiting.length > 1 << 20) this.#flush();
  }

  close() {
    this.#flush();
    closeSync(this.#file);
  }

  #flush() {
    const bytes = Buffer.from(this.#waiting);
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    this.#waiting = '';
  }
}

// A list of a JSON document, a record a line.
class JsonList {
  #file;
  #before = '\n';

  constructor(file) {
    this.#file = file;
  }

  add(record) {
    this.#file.add(this.#before + JSON.stringify(record));
    this.#before = ',\n';
  }
}

// No value of the organisation holds a comma, a quote or the end of a line.
const csvLine = (values) => `${values.join(',')}\n`;

function writeRoster(folder, people) {
  const json = new TextFile(join(folder, 'roster.json'));
  const csv = new TextFile(join(folder, 'roster.csv'));
  json.add('{"format":"roster","version":1,"units":[');
  const units = kUnits.map(({ id, name, kind, parent }) => ({ id, name, kind, parent: parent || undefined }));
  const listed = new JsonList(json);
  for (const unit of units) listed.add(unit);
  json.add('\n],"employees":[');
  const employees = new JsonList(json);
  csv.add(csvLine(kRosterColumns.map((column) => (column === 'id' ? 'employee_id' : column))));
  for (let number = 0; number < people; number += 1) {
    const person = personOf(number);
    employees.add(person);
    csv.add(csvLine(kRosterColumns.map((column) => person[column])));
  }
  json.add('\n]}\n');
  json.close();
  csv.close();
  writeFileSync(join(folder, 'units.json'), `${JSON.stringify({ format: 'roster', version: 1, units, employees: [] })}\n`);
  const lines = kUnits.map(({ id, name, kind, parent }) => csvLine([id, name, kind, parent]));
  writeFileSync(join(folder, 'units.csv'), ['id,name,kind,parent\n', ...lines].join(''));
}

function writePlan(folder) {
  const courses = kCourses.map(({ id }) => ({ id }));
  const prescriber = { kind: 'mdo', id: kTopUnit };
  const plan = { id: 'all', name: 'Everybody', prescribed_by: prescriber, applies_to: [], courses, assessments: [] };
  const head = { format: 'training-plan', version: 1, reporting_year: kReportingYear };
  const document = { ...head, courses: kCourses, assessments: [], plans: [plan] };
  writeFileSync(join(folder, 'plan.json'), `${JSON.stringify(document)}\n`);
  writeFileSync(join(folder, 'plan.csv'), ['course\n', ...kCourses.map(({ id }) => csvLine([id]))].join(''));
}

// A number without a common factor with `people`, near its golden section: its multiples meet everybody once.
function strideFor(people) {
  const commonFactor = (a, b) => (b === 0 ? a : commonFactor(b, a % b));
  let stride = Math.max(1, Math.floor(people * 0.618));
  while (commonFactor(people, stride) !== 1) stride += 1;
  return stride;
}

// The records of a person stand together, but the people come in another order than on the roster, as they do where
// the two files come from two systems. Gives the number of compliant people by place of their unit.
function writeCompletions(folder, people) {
  const json = new TextFile(join(folder, 'completions.json'));
  const csv = new TextFile(join(folder, 'completions.csv'));
  json.add(`{"format":"completions","version":1,"as_on":"${kAsOn}","completions":[`);
  const records = new JsonList(json);
  csv.add('employee_id,course_id,status,completed_on,progress\n');
  const compliant = new Uint32Array(kUnits.length);
  const stride = strideFor(people);
  for (let i = 0; i < people; i += 1) {
    const number = (i * stride) % people;
    const employee = idOf(number);
    const completions = completionsOf(number);
    for (const record of completions) {
      records.add({ employee, ...record });
      csv.add(csvLine([employee, record.course, record.status, record.completed_on ?? '', record.progress ?? '']));
    }
    if (isCompliant(completions)) compliant[unitOf(number)] += 1;
  }
  json.add('\n]}\n');
  json.close();
  csv.close();
  return compliant;
}

// Half of the courses, by the day that is also the last of the data; each course counts once.
function isCompliant(completions) {
  const done = completions.filter(({ status, completed_on: day }) => status === 'completed' && day <= kAsOn);
  return new Set(done.map(({ course }) => course)).size >= kCourses.length / 2;
}

// { unit: [compliant, employees] }, each with all units below it.
function rollUp(people, compliant) {
  const counts = kUnits.map((_, place) => [compliant[place], 0]);
  for (let number = 0; number < people; number += 1) counts[unitOf(number)][1] += 1;
  const placeOf = new Map(kUnits.map(({ id }, place) => [id, place]));
  for (let place = kUnits.length - 1; place > 0; place -= 1) { // a unit stands after the one above it
    const above = counts[placeOf.get(kUnits[place].parent)];
    counts[place].forEach((count, i) => (above[i] += count));
  }
  return Object.fromEntries(kUnits.map(({ id }, place) => [id, counts[place]]));
}

// What the files were made by; another text of these two modules makes them anew.
function stampOf() {
  const hash = createHash('sha256');
  for (const module of ['generate.mjs', 'organisation.mjs']) hash.update(readFileSync(new URL(module, import.meta.url)));
  return hash.digest('hex');
}

// The organisation of so many people: { people, forms: { json: { files, bytes }, csv: ... }, truth }, where `truth` has
// what expected.json has and what the floors count.
export function organisationOf(people, under) {
  const folder = join(under, String(people));
  const stamp = join(folder, 'made-by.txt');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== stampOf()) {
    writePlan(folder);
    writeRoster(folder, people);
    const expected = rollUp(people, writeCompletions(folder, people));
    writeFileSync(join(folder, 'expected.json'), JSON.stringify(expected));
    writeFileSync(stamp, stampOf());
  }
  const forms = Object.fromEntries(Object.entries(kForms).map(([form, names]) => {
    const files = names.map((name) => join(folder, name));
    return [form, { files, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) }];
  }));
  const units = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const lines = kUnits.length + people * (1 + kCourses.length) + kLinesOfNoRecord;
  return { people, forms, truth: { ...units, [kOverview]: units[kTopUnit], lines, bytes: forms.json.bytes } };
}

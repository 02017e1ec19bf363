// Peer (a): what a competent web developer writes for this one question. JSON.parse of a whole document where its text
// fits into a string, of slices between lines where it does not; ids into numbers by Maps; columns in typed arrays.
// It checks nothing, keeps no names and knows one order: its time is that of the bare answer.
'use strict';
const kWholeBelow = 500e6; // a string of V8 holds 2^29 - 24 characters
const kSlice = 32 << 20;
const kLastDay = '2026-03-31';
const kNever = 0xffff;

// Rows that come one by one, in a typed array that doubles.
class Column {
  constructor(Type) {
    this.values = new Type(1 << 16);
    this.length = 0;
  }

  push(value) {
    if (this.length === this.values.length) {
      const longer = new this.values.constructor(2 * this.length);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length] = value;
    this.length += 1;
  }
}

class Facts {
  units = [];
  placeOfUnit = new Map();
  courses = new Map();
  rows = new Map(); // employee id -> row
  unit = new Column(Uint16Array);
  // of a completion: the employee's row, the course's place in the plan, and the day
  who = new Column(Uint32Array);
  course = new Column(Uint8Array);
  day = new Column(Uint16Array);

  take(list, records) {
    if (list === 'units') records.forEach((unit) => this.addUnit(unit));
    else if (list === 'employees') records.forEach((employee) => this.addEmployee(employee));
    else if (list === 'plans') records.forEach((plan) => this.addPlan(plan));
    else if (list === 'completions') records.forEach((completion) => this.addCompletion(completion));
  }

  addUnit({ id, parent }) {
    this.placeOfUnit.set(id, this.units.length);
    this.units.push({ id, parent });
  }

  addPlan({ courses }) {
    for (const { id } of courses) this.courses.set(id, this.courses.size);
  }

  addEmployee({ id, unit }) {
    this.rows.set(id, this.unit.length);
    this.unit.push(this.placeOfUnit.get(unit));
  }

  addCompletion({ employee, course, status, completed_on: day }) {
    if (status !== 'completed') return;
    const row = this.rows.get(employee);
    const place = this.courses.get(course);
    if (row === undefined || place === undefined) return;
    this.who.push(row);
    this.course.push(place);
    this.day.push(dayOf(day));
  }
}

// Days since 2000-01-01; the same few hundred texts come again and again.
const days = new Map();
function dayOf(text) {
  let day = days.get(text);
  if (day === undefined) {
    day = Math.round((Date.parse(text) - Date.UTC(2000, 0, 1)) / 86_400_000);
    days.set(text, day);
  }
  return day;
}

// ---- Reading -------------------------------------------------------------------------------------------------------

// The document's kind, from its first bytes.
async function formatOf(file) {
  return /"format"\s*:\s*"([^"]*)"/.exec(await file.slice(0, 200).text())?.[1];
}

async function readFile(file, facts) {
  if (file.size >= kWholeBelow) return readSlices(file, facts);
  const document = JSON.parse(await file.text());
  for (const [list, records] of Object.entries(document)) if (Array.isArray(records)) facts.take(list, records);
  return undefined;
}

// A document with a record a line, in slices that end where a line does.
async function readSlices(file, facts) {
  let list; // the one whose records stand in the lines
  let rest = new Uint8Array(0);
  for (let begin = 0; begin < file.size; begin += kSlice) {
    const slice = new Uint8Array(await file.slice(begin, begin + kSlice).arrayBuffer());
    const end = begin + kSlice < file.size ? slice.lastIndexOf(10) + 1 : slice.length;
    const decoder = new TextDecoder();
    const text = decoder.decode(rest, { stream: true }) + decoder.decode(slice.subarray(0, end));
    list = readLines(text, list, facts);
    rest = slice.slice(end);
  }
}

// Whole lines: records of `list` until a line opens another one. Gives the list that is open at the end.
function readLines(text, list, facts) {
  let from = 0;
  while (from < text.length) {
    const heads = text.startsWith('{"format"', from) || text[from] === ']';
    const next = heads ? text.indexOf('\n', from) + 1 || text.length : text.indexOf('\n]', from) + 1 || text.length;
    const part = text.slice(from, next).trimEnd();
    if (heads) list = /"(\w+)":\[$/.exec(part)?.[1];
    else facts.take(list, JSON.parse(`[${part.endsWith(',') ? part.slice(0, -1) : part}]`));
    from = next;
  }
  return list;
}

// ---- Counting ------------------------------------------------------------------------------------------------------

// { unit: [compliant, employees] } with all units below: half of the plan's courses, each by its first completion.
function count(facts) {
  const width = facts.courses.size;
  const first = new Uint16Array(facts.unit.length * width).fill(kNever);
  const { who, course, day } = facts;
  for (let i = 0; i < who.length; i += 1) {
    const cell = who.values[i] * width + course.values[i];
    if (day.values[i] < first[cell]) first[cell] = day.values[i];
  }
  const counts = facts.units.map(() => [0, 0]);
  const due = dayOf(kLastDay);
  for (let row = 0; row < facts.unit.length; row += 1) {
    let done = 0;
    for (let c = 0; c < width; c += 1) if (first[row * width + c] <= due) done += 1;
    const own = counts[facts.unit.values[row]];
    own[1] += 1;
    if (done >= Math.ceil(width / 2)) own[0] += 1;
  }
  return rollUp(facts, counts);
}

function rollUp(facts, own) {
  const whole = own.map(() => [0, 0]);
  own.forEach(([compliant, employees], place) => {
    for (let at = place; at !== undefined; at = facts.placeOfUnit.get(facts.units[at].parent)) {
      whole[at][0] += compliant;
      whole[at][1] += employees;
    }
  });
  return Object.fromEntries(facts.units.map(({ id }, place) => [id, whole[place]]));
}

serveFiles(async (files) => {
  const order = ['roster', 'training-plan', 'completions'];
  const formats = new Map(await Promise.all(files.map(async (file) => [file, await formatOf(file)])));
  const facts = new Facts();
  for (const format of order) {
    for (const file of files) if (formats.get(file) === format) await readFile(file, facts);
  }
  return count(facts);
});

// Writes an invented nation as canonical documents (formats.md, section 1): 60 ministries of ever smaller sizes with departments and
// divisions, a training plan for each ministry, and what its people completed between April and March. Everything follows from the
// number of a person. What is already there is kept.
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export const kMinistries = 60;
const kYear = '2025-26';
const kAsOn = '2026-03-31';
const kFirst = Date.UTC(2025, 3, 1);
const kDay = 86_400_000;
const kPosts = [['C', 'Multi Tasking Staff', 'mts', 30], ['C', 'Upper Division Clerk', 'so_aso', 30], ['B', 'Assistant Section Officer', 'so_aso', 22],
  ['B', 'Section Officer', 'so_aso', 11], ['A', 'Under Secretary', 'us', 5], ['A', 'Director', 'ds_director', 2]];
const kGiven = ['Asha', 'Bhaskar', 'Chitra', 'Deepak', 'Esther', 'Farhan', 'Gurpreet', 'Harini', 'Imran', 'Jyoti', 'Kavita', 'Manoj', 'Nandini', 'Omkar', 'Rukmini', 'Tenzin'];
const kFamily = ['Agarwal', 'Bora', 'Das', 'Fernandes', 'Ghosh', 'Iyer', 'Joshi', 'Kulkarni', 'Lama', 'Menon', 'Naik', 'Patel', 'Rao', 'Singh', 'Varma', 'Yadav'];
const two = (number) => String(number).padStart(2, '0');

// The same number for the same arguments, between 0 and 1.
function lot(person, which) {
  let x = (person * 2_654_435_761 + which * 974_634_777) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
  return ((x ^ (x >>> 16)) >>> 0) / 4_294_967_296;
}

// A text file written in pieces of about four megabytes.
class TextFile {
  #file;
  #waiting = [];
  #size = 0;
  constructor(path) { this.#file = openSync(path, 'w'); }
  add(text) {
    this.#waiting.push(text);
    this.#size += text.length;
    if (this.#size > 1 << 22) this.#flush();
  }
  close() {
    this.#flush();
    closeSync(this.#file);
  }
  #flush() {
    const bytes = Buffer.from(this.#waiting.join(''));
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    this.#waiting = [];
    this.#size = 0;
  }
}

// Ministry m has m-th part of the first one's people; its departments and divisions likewise.
function unitsOf() {
  const units = [];
  for (let m = 1; m <= kMinistries; m += 1) {
    const ministry = `m${two(m)}`;
    units.push({ id: ministry, name: `Ministry ${m}`, kind: 'ministry' });
    for (let d = 1; d <= 3 + (m % 5); d += 1) {
      const department = `${ministry}-${d}`;
      units.push({ id: department, name: `Department ${d} of Ministry ${m}`, kind: 'department', parent: ministry });
      for (let v = 1; v <= 8 + ((m * d) % 9); v += 1) {
        units.push({ id: `${department}-${two(v)}`, name: `Division ${v}, Department ${d}, Ministry ${m}`, kind: 'division', parent: department, weight: 1 / (m * d * v), ministry: m });
      }
    }
  }
  return units;
}

const coursesOf = (m) => [1, 2, 3, 4, 5, 6].map((c) => ({ id: `do_7${two(m)}${c}`, name: `Course ${c} of Ministry ${m}` }));

function writePlans(folder) {
  const file = new TextFile(join(folder, 'training-plan.json'));
  const ministries = Array.from({ length: kMinistries }, (_, i) => i + 1);
  const courses = ministries.flatMap((m) => coursesOf(m).map(({ id, name }, i) => ({ id, name, competency: ['behavioural', 'functional', 'domain'][i % 3], minutes: 45 + 5 * i })));
  const assessments = ministries.map((m) => ({ id: `as_${two(m)}`, name: `Comprehensive assessment ${m}` }));
  const plans = ministries.map((m) => ({ id: `plan-${two(m)}`, name: `Plan of Ministry ${m}`, prescribed_by: { kind: 'mdo', id: `m${two(m)}` }, published_on: '2025-07-15',
    due_on: ['2026-03-31', '2026-02-28', '2026-01-31'][m % 3], applies_to: [], courses: coursesOf(m).map(({ id }) => ({ id })), assessments: [`as_${two(m)}`] }));
  file.add(JSON.stringify({ format: 'training-plan', version: 1, reporting_year: kYear, courses, assessments, plans }));
  file.close();
}

// Invented habits: some begin early, many in the last weeks, some never.
function dayOf(person, course) {
  const habit = lot(person, 11);
  if (habit < 0.16) return -1;
  const spread = lot(person, 20 + course);
  const late = habit > 0.45 ? 1 - (1 - spread) ** 3 : spread;
  const day = Math.floor(100 + late * 270 + course * 3);
  return day > 364 || lot(person, 40 + course) < 0.1 ? -1 : day;
}
const kDates = Array.from({ length: 366 }, (_, i) => new Date(kFirst + i * kDay).toISOString().slice(0, 10));

function writePeople(folder, people, units) {
  const roster = new TextFile(join(folder, 'roster.json'));
  const completions = new TextFile(join(folder, 'completions.json'));
  roster.add(`{"format":"roster","version":1,"units":${JSON.stringify(units.map(({ id, name, kind, parent }) => ({ id, name, kind, parent })))},"employees":[\n`);
  completions.add(`{"format":"completions","version":1,"as_on":"${kAsOn}","completions":[\n`);
  const passes = [];
  const divisions = units.filter(({ weight }) => weight);
  const whole = divisions.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  const ends = divisions.map(({ weight }) => (sum += weight) / whole);
  const pick = (list, throwOf, share) => { let left = throwOf * 100; return list.find((one) => (left -= share(one)) < 0) ?? list.at(-1); };
  let before = '', between = '', place = 0;
  for (let number = 0; number < people; number += 1) {
    const share = (number + 0.5) / people;
    while (ends[place] < share && place + 1 < ends.length) place += 1;
    const unit = divisions[place];
    const [group, designation, level] = pick(kPosts, lot(number, 1), (post) => post[3]);
    const id = String(70_000_000 + number);
    const name = `${kGiven[Math.floor(lot(number, 2) * kGiven.length)]} ${kFamily[Math.floor(lot(number, 3) * kFamily.length)]}`;
    roster.add(`${before}{"id":"${id}","name":"${name}","unit":"${unit.id}","category":"central_government","group":"${group}","designation":"${designation}","level":"${level}"}`);
    before = ',\n';
    let done = 0, last = 0;
    for (let course = 1; course <= 6; course += 1) {
      const day = dayOf(number, course);
      if (day < 0) continue;
      completions.add(`${between}{"employee":"${id}","course":"do_7${two(unit.ministry)}${course}","status":"completed","completed_on":"${kDates[day]}"}`);
      between = ',\n';
      done += 1;
      last = Math.max(last, day);
    }
    if (done >= 2 && lot(number, 60) < 0.92) passes.push([number, unit.ministry, Math.min(364, last + Math.floor(lot(number, 61) * 20))]);
  }
  roster.add('\n]}');
  completions.add('\n],"assessments":[\n');
  passes.forEach(([number, ministry, day], i) => completions.add(`${i ? ',\n' : ''}{"employee":"${70_000_000 + number}","assessment":"as_${two(ministry)}","result":"passed","on":"${kDates[day]}"}`));
  completions.add('\n]}');
  roster.close();
  completions.close();
}

// The files of a nation of so many people, below `folder`.
export function nationOf(people, folder) {
  const made = join(folder, `nation-${people}`);
  const files = ['roster.json', 'training-plan.json', 'completions.json'].map((name) => join(made, name));
  if (files.every(existsSync)) return files;
  const making = `${made}.making`;
  mkdirSync(making, { recursive: true });
  writePlans(making);
  writePeople(making, people, unitsOf());
  renameSync(making, made);
  return files;
}

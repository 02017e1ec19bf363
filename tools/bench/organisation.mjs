// The invented organisation that the bench reads: its units, its courses, and any of its people by number. A person
// follows from the number alone, so that two files can tell of the same people in different orders without a list.

export const kAsOn = '2026-03-31';
export const kReportingYear = '2025-26';
export const kTopUnit = 'mrb';
export const kCourses = [
  { id: 'do_1141348763545190401', name: 'Listening to Citizens', competency: 'behavioural', minutes: 45 },
  { id: 'do_1141348763545190402', name: 'Working across Teams', competency: 'behavioural', minutes: 50 },
  { id: 'do_1141348763545190403', name: 'File Management in e-Office', competency: 'functional', minutes: 75 },
  { id: 'do_1141348763545190404', name: 'Writing Clear Notes', competency: 'functional', minutes: 60 },
  { id: 'do_1141348763545190405', name: 'Library Classification', competency: 'domain', minutes: 100 },
  { id: 'do_1141348763545190406', name: 'Care of Paper and Bindings', competency: 'domain', minutes: 90 },
];

const kPosts = [
  { group: 'C', designation: 'Multi Tasking Staff', level: 'mts', share: 0.34 },
  { group: 'C', designation: 'Library Assistant', level: 'so_aso', share: 0.33 },
  { group: 'B', designation: 'Assistant Section Officer', level: 'so_aso', share: 0.2 },
  { group: 'B', designation: 'Section Officer', level: 'so_aso', share: 0.08 },
  { group: 'A', designation: 'Under Secretary', level: 'us', share: 0.04 },
  { group: 'A', designation: 'Director', level: 'ds_director', share: 0.01 },
];
const kGivenNames = ['Asha', 'Bhaskar', 'Chitra', 'Deepak', 'Esther', 'Farhan', 'Gurpreet', 'Harini', 'Imran', 'Jyoti',
  'Kavita', 'Lakshmi', 'Manoj', 'Nandini', 'Omkar', 'Prakash', 'Rukmini', 'Suresh', 'Tenzin', 'Venkatesh'];
const kSurnames = ['Agarwal', 'Bora', 'Chatterjee', 'Das', 'Fernandes', 'Ghosh', 'Iyer', 'Joshi', 'Kulkarni', 'Lama',
  'Menon', 'Naik', 'Patel', 'Rao', 'Singh', 'Thomas', 'Varma', 'Yadav'];

// ---- Units ---------------------------------------------------------------------------------------------------------

const two = (number) => String(number).padStart(2, '0');

// About 500 units in three levels: a top, 24 circles, 8 to 32 divisions in each. `weight` is how likely somebody is to
// sit there: the n-th circle, and the n-th division of a circle, are n times smaller than the first.
function makeUnits() {
  const units = [{ id: kTopUnit, name: 'Ministry of Reading Benches (invented)', kind: 'ministry', parent: '', weight: 0.01 }];
  for (let c = 1; c <= 24; c += 1) {
    const circle = `${kTopUnit}-${two(c)}`;
    units.push({ id: circle, name: `Circle ${c}`, kind: 'circle', parent: kTopUnit, weight: 0.2 / c });
    for (let d = 1; d <= 8 + ((c * 7) % 25); d += 1) {
      const name = `Division ${d} of Circle ${c}`;
      units.push({ id: `${circle}-${two(d)}`, name, kind: 'division', parent: circle, weight: 1 / (c * d) });
    }
  }
  return units;
}

export const kUnits = makeUnits();

// Which of the entries of `weights` a throw between 0 and 1 meets.
function chooser(weights) {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const ends = Float64Array.from(weights, (weight) => (sum += weight) / whole);
  return (throwOf) => {
    let low = 0;
    for (let high = ends.length - 1; low < high;) {
      const middle = (low + high) >> 1;
      if (ends[middle] > throwOf) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

const chooseUnit = chooser(kUnits.map((unit) => unit.weight));
const choosePost = chooser(kPosts.map((post) => post.share));

// ---- People --------------------------------------------------------------------------------------------------------

// Throws between 0 and 1 that depend on the seed alone (mulberry32).
function diceOf(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

const pick = (list, throwOf) => list[Math.floor(throwOf * list.length)];

// Eight digits, different for all numbers below 90 million, in no order (the factor has no divisor of 90 million).
export const idOf = (number) => String(10_000_000 + ((number * 55_623_059) % 90_000_000));
export const unitOf = (number) => chooseUnit(diceOf(2 * number)());

export function personOf(number) {
  const dice = diceOf(2 * number);
  const unit = kUnits[chooseUnit(dice())];
  const { group, designation, level } = kPosts[choosePost(dice())];
  const [given, surname] = [pick(kGivenNames, dice()), pick(kSurnames, dice())];
  const id = idOf(number);
  return {
    id, name: `${given} ${surname}`, unit: unit.id, category: 'central_government', group, designation, level,
    email: `${given}.${surname}.${id}@${kTopUnit}.example`.toLowerCase(),
    phone: `50${id}`, // no Indian mobile number begins with 5
  };
}

// Every day from 1 January 2025 to the day of the data; the year's first is day 90.
const kDays = Array.from({ length: 455 }, (_, day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));
const kYearBegins = 90;

// Six records: 70 % completed (a few of them before the year), 20 % in progress, 10 % not begun. How far somebody is
// depends on the person and on the unit; one in 32 has the first course twice and lacks the last.
export function completionsOf(number) {
  const dice = diceOf(2 * number + 1);
  const diligence = 0.35 + 0.2 * ((unitOf(number) * 0.618) % 1) + 0.5 * dice();
  const repeats = dice() < 1 / 32;
  return kCourses.map((course, i) => {
    const record = { course: repeats && i === kCourses.length - 1 ? kCourses[0].id : course.id };
    const standing = dice();
    if (standing < diligence) {
      const first = dice() < 0.03 ? 0 : kYearBegins;
      record.status = 'completed';
      record.completed_on = kDays[first + Math.floor(dice() * ((first === 0 ? kYearBegins : kDays.length) - first))];
      record.progress = 100;
    } else if (standing < diligence + (1 - diligence) * (2 / 3)) {
      record.status = 'in_progress';
      record.progress = 5 + Math.floor(dice() * 90);
    } else {
      record.status = 'not_started';
    }
    return record;
  });
}

// The national rehearsal: an invented nation is loaded into the page, the table of all is sorted, filtered and searched, the year is
// played, one goes to a person and back, and everybody is grouped anew; at several sizes, to see what grows.
//   node tools/rehearse/rehearse.mjs [--people 100000,1000000,3500000] [--table]      with --table the table alone
// Times are the page's own, up to the moment a frame is handed over: the software that stands for a graphics card here is left out.
// The lines are also build/rehearse/rehearse.txt. Needs what tools/run builds.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { nationOf } from './nation.mjs';

const { chromium } = createRequire(new URL('../../tests/browser/page.mjs', import.meta.url))('playwright-core');
const root = fileURLToPath(new URL('../..', import.meta.url));
const kBuild = join(root, 'build/rehearse');
const { values } = parseArgs({ options: { people: { type: 'string', default: '100000,1000000,3500000' }, table: { type: 'boolean', default: false } } });
const lines = [];
const share = (numbers, part) => [...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * part) - 1)] ?? 0;
const ms = (number) => `${number.toFixed(1)} ms`;
function say(what, figure, bound = '') {
  lines.push(`${what.padEnd(66)}${figure.padStart(16)}   ${bound}`.trimEnd());
  console.log(lines.at(-1));
}

// In the page, before it: times every frame of the module (the mirror, which follows it, is measured by tools/bench/frames.mjs), and counts
// what the graphics are given to keep.
function listen() {
  window.frames_ = []; // a frame to its submit, with what was asked for before it
  window.kept = new Map();
  let asked = 0, within = 0, drawing = false, framing = false;
  window.worked = 0;
  window.acting = false;
  const timed = (call) => (...words) => {
    const began = performance.now();
    within += 1;
    const result = call(...words);
    within -= 1;
    if (within > 0) return result;
    const took = performance.now() - began;
    if (window.acting) asked += took;
    else if (!framing) window.worked += took; // between the frames
    if (drawing) { // the first call of a frame draws it; the mirror comes after
      window.frames_.push(took + asked);
      asked = 0;
      drawing = false;
    }
    return result;
  };
  const instantiate = WebAssembly.instantiate.bind(WebAssembly);
  WebAssembly.instantiate = async (...words) => {
    const instance = await instantiate(...words);
    const exports = Object.fromEntries(Object.entries(instance.exports).map(([name, value]) => [name, typeof value === 'function' ? timed(value) : value]));
    return { exports };
  };
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => ask((time) => {
    drawing = framing = true;
    callback(time);
    drawing = framing = false;
  });
  const bytes = { [0x8D76]: 8, [0x822F]: 4, [0x823A]: 4, [0x8236]: 4, [0x8232]: 1, [0x8058]: 4, [0x1908]: 4 }; // RGBA16UI RG16UI ... R32UI R8UI RGBA8 RGBA
  const gl = WebGL2RenderingContext.prototype;
  const { texImage2D, bindTexture } = gl;
  let bound = null;
  gl.bindTexture = function bind(target, texture) { bound = texture; return bindTexture.call(this, target, texture); };
  gl.texImage2D = function keep(...words) {
    if (words.length >= 9) window.kept.set(bound, words[3] * words[4] * (bytes[words[2]] ?? 4));
    return texImage2D.apply(this, words);
  };
}

const frames = (tab) => tab.evaluate(() => window.frames_.splice(0));
const act = (tab, action, value) => tab.evaluate(([name, text]) => {
  const element = document.querySelector(`#mirror [data-action="${name}"]`);
  if (!element) throw new Error(`nothing offers ${name}`);
  window.acting = true;
  if (text !== undefined) element.value = text;
  element.dispatchEvent(new Event(text === undefined ? 'click' : 'input', { bubbles: true }));
  window.acting = false;
}, [action, value]);

// Until the page asks for no more frames and does no more work.
async function still(tab, most = 600_000) {
  const until = Date.now() + most;
  let last = -1;
  for (let calm = 0; calm < 3;) {
    await tab.waitForTimeout(150);
    const now = await tab.evaluate(() => window.frames_.length);
    calm = now === last ? calm + 1 : 0;
    last = now;
    if (Date.now() > until) throw new Error('it does not come to rest');
  }
}

// What the module works until nothing is left to do, in and between the frames, from an act on: what somebody waits for at most.
async function workOf(tab, action, value) {
  await frames(tab);
  await tab.evaluate(() => { window.worked = 0; });
  await act(tab, action, value);
  for (let before = -1, now = 0; before !== now;) {
    await tab.waitForTimeout(400);
    [before, now] = [now, await tab.evaluate(() => window.worked)];
  }
  return await tab.evaluate(() => window.worked) + (await frames(tab)).reduce((sum, one) => sum + one, 0);
}

async function table(tab) {
  await workOf(tab, 'show:employees');
  const line = async (what, bound, action, value) => say(`table: ${what}, all its work`, ms(await workOf(tab, action, value)), bound);
  for (const letters of ['a', 'as', 'ash', 'asha']) await line(`searched: ${letters}`, 'at most 50 ms', 'search', letters);
  await workOf(tab, 'search', '');
  await line('sorted by name', 'at most 200 ms', 'sort:name');
  await line('sorted by unit', 'at most 200 ms', 'sort:unit');
  await line('and by name', 'at most 200 ms', 'sort-further:name');
  await line('filtered by a designation', 'at most 200 ms', 'filter-column:designation', '=Section Officer');
  await line('no longer', 'at most 200 ms', 'filter-column:designation', '');
  await line('in groups by designation', 'at most 200 ms', 'group:designation');
  await line('in none', 'at most 200 ms', 'group:none');
}

async function rehearse(people) {
  const made = Date.now();
  const files = nationOf(people, kBuild);
  const count = people.toLocaleString('en-IN');
  say(`--- ${count} people in 60 ministries`, `made in ${((Date.now() - made) / 1000).toFixed(0)} s`);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await tab.addInitScript(listen);
    await tab.goto(pathToFileURL(join(root, 'dist/anupalan.html')).href);
    await tab.waitForSelector('html[data-ready]');
    const began = Date.now();
    await tab.setInputFiles('#picker', files, { timeout: 0 });
    await tab.locator('#mirror [data-figure=employees]').waitFor({ state: 'attached', timeout: 900_000 });
    say('from opening the files to the first figures', `${((Date.now() - began) / 1000).toFixed(1)} s`);
    await still(tab);
    await frames(tab);
    await table(tab);
    if (values.table) return;

    const laid = Date.now();
    await act(tab, 'show:mosaic');
    await tab.locator('#mirror [data-group]').first().waitFor({ state: 'attached', timeout: 300_000 });
    say('the mosaic laid out, off the frames', ms(Date.now() - laid));
    await still(tab);
    const opening = await frames(tab);
    say('  the longest frame meanwhile, with what the graphics are given', ms(share(opening, 1)));

    // The year, a day after the other, as the slider gives them.
    await act(tab, 'scrub', '0');
    await still(tab);
    await frames(tab);
    const days = [];
    for (let day = 100; day < 360; day += 2) {
      await act(tab, 'scrub', String(day));
      await tab.waitForTimeout(60);
      days.push(...await frames(tab));
    }
    say('a day\'s step, p50 and p95 of its frames', `${ms(share(days, 0.5))} / ${ms(share(days, 0.95))}`, 'at most 4 ms');
    await act(tab, 'scrub', '0');
    await still(tab);
    await frames(tab);
    await act(tab, 'play');
    await still(tab);
    const played = await frames(tab);
    say('the whole year played: frames, p50 and p95', `${played.length}: ${ms(share(played, 0.5))} / ${ms(share(played, 0.95))}`, 'at most 4 ms');

    // To one person and back, by the wheel, over the largest ministry.
    await frames(tab);
    const zoomed = [];
    await tab.mouse.move(450, 400);
    for (let i = 0; i < 44; i += 1) {
      await tab.mouse.wheel(0, i < 22 ? -300 : 300);
      await tab.waitForTimeout(120);
      zoomed.push(...await frames(tab));
      if (i === 21) {
        await still(tab);
        if (process.env.ANUPALAN_PICTURES) await tab.screenshot({ path: join(process.env.ANUPALAN_PICTURES, `near-${people}.png`) });
        await frames(tab);
      }
    }
    say('to a person and back: frames, p50 and p95', `${zoomed.length}: ${ms(share(zoomed, 0.5))} / ${ms(share(zoomed, 0.95))}`, 'at most 4 ms');
    await still(tab);
    if (process.env.ANUPALAN_PICTURES) await tab.screenshot({ path: join(process.env.ANUPALAN_PICTURES, `nation-${people}.png`) });

    for (const by of ['level', 'designation', 'unit']) {
      await frames(tab);
      await tab.evaluate(() => { window.worked = 0; });
      await act(tab, `mosaic-by:${by}`);
      await tab.locator(`#mirror [data-by=${by}]`).waitFor({ state: 'attached', timeout: 60_000 });
      const took = await tab.evaluate(() => window.worked);
      await still(tab);
      say(`grouped by ${by}: its work between frames, and the longest frame`, `${ms(took)} / ${ms(share(await frames(tab), 1))}`, 'at most 300 ms');
    }
    const kept = await tab.evaluate(() => [...window.kept.values()].reduce((sum, bytes) => sum + bytes, 0));
    say('what the graphics keep, fonts with it', `${(kept / 1048576).toFixed(1)} MB`, 'at most 64 MB');
    const heap = await tab.evaluate(() => performance.memory?.usedJSHeapSize ?? 0);
    say('the page\'s own heap beside the module', `${(heap / 1048576).toFixed(0)} MB`);
  } finally {
    await browser.close();
  }
}

mkdirSync(kBuild, { recursive: true });
for (const people of values.people.split(',')) await rehearse(Number(people));
writeFileSync(join(kBuild, 'rehearse.txt'), `${lines.join('\n')}\n`);

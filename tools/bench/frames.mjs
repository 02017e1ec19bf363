// The bench of the page's time: from navigation to the first frame, beside an empty Dear ImGui demo in the same run; the mirror's
// update of a full table; and from an input to the frame that answers it, with very many people loaded.
//   node tools/bench/frames.mjs [--people 1000000] [--runs 7]
// All is timed in headless Chromium, from disk, up to the moment the frame is handed over (the software that stands for a graphics
// card here is left out). The lines are also build/bench/frames.txt. Needs what tools/run builds.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { organisationOf } from './generate.mjs';

const { chromium } = createRequire(new URL('../../tests/browser/page.mjs', import.meta.url))('playwright-core');
const root = fileURLToPath(new URL('../..', import.meta.url));
const kBuild = join(root, 'build/bench');
const { values } = parseArgs({ options: { people: { type: 'string', default: '1000000' }, runs: { type: 'string', default: '7' } } });
const lines = [];

function say(what, figure, bound) {
  lines.push(`${what.padEnd(64)}${figure.padStart(12)}   ${bound}`);
  console.log(lines.at(-1));
}
const ms = (number) => `${number.toFixed(1)} ms`;
const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const share = (numbers, part) => sorted(numbers)[Math.ceil(numbers.length * part) - 1];

// ---- The peer ------------------------------------------------------------------------------------------------------

function demo() {
  const page = join(kBuild, 'demo.html');
  if (existsSync(page)) return page;
  mkdirSync(kBuild, { recursive: true });
  const imgui = join(root, 'build/third_party/imgui');
  const sources = readdirSync(imgui).filter((name) => name.endsWith('.cpp')).map((name) => join(imgui, name));
  const backends = ['imgui_impl_sdl2.cpp', 'imgui_impl_opengl3.cpp'].map((name) => join(imgui, 'backends', name));
  execFileSync(join(root, 'build/toolchain/emscripten/em++'), ['-Os', '-fwasm-exceptions', '-msimd128', '-msse2', '-DIMGUI_IMPL_OPENGL_ES3',
    `-I${imgui}`, `-I${join(imgui, 'backends')}`, `-I${join(root, 'build/third_party/sdl2/include')}`, join(root, 'tools/bench/demo/main.cpp'), ...sources, ...backends,
    join(root, 'build/web/libthird_party_sdl2.a'), '-sALLOW_MEMORY_GROWTH=1', '-sWASM_BIGINT', '-sMIN_WEBGL_VERSION=2', '-sMAX_WEBGL_VERSION=2', '-sSINGLE_FILE=1', '-o', page],
  { stdio: 'inherit' });
  return page;
}

// ---- Measuring -----------------------------------------------------------------------------------------------------

const launch = () => chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

// From navigation to the frame after which the page says that it is ready, each time in a browser of its own.
async function firstFrame(page) {
  const browser = await launch();
  try {
    const tab = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await tab.addInitScript(() => {
      const look = () => document.documentElement?.dataset.ready && (window.readyAfter ??= performance.now());
      new MutationObserver(look).observe(document, { subtree: true, attributes: true, childList: true });
    });
    await tab.goto(pathToFileURL(page).href);
    return await tab.waitForFunction(() => window.readyAfter, null, { timeout: 60_000 }).then((handle) => handle.jsonValue());
  } finally {
    await browser.close();
  }
}

// Runs in the page: times what the mirror takes of a text that it is given, and each frame from the input that asked for it.
function listen() {
  window.mirrored = [];
  const whole = window.mirrorChildren;
  let depth = 0;
  window.mirrorChildren = (element, children) => {
    const began = performance.now();
    depth += 1;
    whole(element, children);
    depth -= 1;
    if (depth === 0) window.mirrored.push(performance.now() - began);
  };
  const ask = window.requestAnimationFrame.bind(window);
  let waiting = null;
  window.requestAnimationFrame = (callback) => ask((time) => {
    callback(time);
    waiting?.();
    waiting = null;
  });
  // The time from an input to the end of the frame that answers it.
  window.answered = async (input) => {
    const began = performance.now();
    const done = new Promise((resolve) => { waiting = () => resolve(performance.now() - began); });
    input();
    return done;
  };
}

// What an officer does, by number; in the page.
function defineInputs() {
  const canvas = document.getElementById('canvas');
  window.inputs = {
    'wheel over the table': () => canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: 300, clientX: 700, clientY: 500, bubbles: true, cancelable: true })),
    'pointer moved': (i) => canvas.dispatchEvent(new MouseEvent('mousemove', { clientX: 500 + (i % 9) * 20, clientY: 300 + (i % 11) * 30, bubbles: true })),
    'a letter typed on, or taken back': (i) => {
      const field = document.querySelector('#mirror [data-action=search]');
      field.value = 'asha kumari'.slice(0, 1 + (i % 10));
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
  return Object.keys(window.inputs);
}

async function inputs(people) {
  const browser = await launch();
  try {
    const tab = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await tab.goto(pathToFileURL(join(root, 'dist/anupalan.html')).href);
    await tab.waitForSelector('html[data-ready]');
    const { files } = organisationOf(people, kBuild).forms.json;
    await tab.setInputFiles('#picker', files, { timeout: 0 });
    await tab.locator('#mirror [data-figure=employees]').waitFor({ state: 'attached', timeout: 300_000 });
    await tab.waitForTimeout(5000); // what may be asked next is made ready meanwhile
    await tab.locator('#mirror [data-action="show:employees"]').evaluate((element) => element.click());
    for (const column of ['email', 'batch', 'category', 'profile']) {
      await tab.locator(`#mirror [data-action="column:${column}"]`).evaluate((element) => element.click());
    }
    await tab.waitForTimeout(2000);
    await tab.evaluate(listen);
    const cells = await tab.locator('#mirror tbody td, #mirror tbody th').count();
    for (const what of await tab.evaluate(defineInputs)) {
      const times = await tab.evaluate(async ([name, count]) => {
        const all = [];
        for (let i = 0; i < count; ++i) {
          all.push(await window.answered(() => window.inputs[name](i)));
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
        return all;
      }, [what, 120]);
      say(`input to frame, ${people.toLocaleString('en-IN')} people: ${what}, p95`, ms(share(times, 0.95)), 'at most 50 ms');
    }
    const mirrored = await tab.evaluate(() => window.mirrored);
    say(`the mirror's update of a table of ${cells} cells, p95 of ${mirrored.length}`, ms(share(mirrored, 0.95)), 'at most 5 ms');
  } finally {
    await browser.close();
  }
}

const own = [], peer = [];
for (let i = 0; i < Number(values.runs); ++i) {
  own.push(await firstFrame(join(root, 'dist/anupalan.html')));
  peer.push(await firstFrame(demo()));
}
say('navigation to the first frame, median', ms(share(own, 0.5)), 'at most 1000 ms');
say('the same of an empty Dear ImGui demo', ms(share(peer, 0.5)), '');
say('ratio', (share(own, 0.5) / share(peer, 0.5)).toFixed(2), 'at most 2');
await inputs(Number(values.people));
writeFileSync(join(kBuild, 'frames.txt'), `${lines.join('\n')}\n`);

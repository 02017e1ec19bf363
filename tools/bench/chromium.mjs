// Hands files to a page in a fresh Chromium and measures until the page says what it counted: the time, the peak of
// memory and the processor time of the page's process, and how long the page left its user waiting meanwhile.
import { createRequire } from 'node:module';
import { usageOf } from './usage.mjs';

// The copy of the tests in the browser; the bench has none of its own.
const { chromium } = createRequire(new URL('../../tests/browser/page.mjs', import.meta.url))('playwright-core');

const kArguments = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--no-first-run'];
const kReadyWithin = 60_000;

// Runs in the page, before it is given files. The clock runs from the picker's change event to the moment the element
// `done` stands in the document; window.benchMeasured then tells the time, the gaps between the beats of a timer of 10
// ms, and the trouble there was. Where the page has a line of status, what it says other than `progress` is trouble.
function watch({ done, status, progress }) {
  const gaps = [];
  let began;
  let last;
  const beat = () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
  };
  const finish = (resolve, trouble) => {
    beat(); // the work that led to the answer belongs to the last gap
    resolve({ milliseconds: last - began, gaps, trouble });
    return true;
  };
  const look = (resolve) => {
    const trouble = document.querySelector('#trouble:not([hidden])')?.textContent;
    const said = status ? document.querySelector(status)?.textContent ?? '' : '';
    if (trouble) return finish(resolve, trouble);
    if (said !== '' && !new RegExp(progress).test(said)) return finish(resolve, said);
    return document.querySelector(done) !== null && finish(resolve, '');
  };
  window.benchMeasured = new Promise((resolve) => {
    document.addEventListener('change', () => {
      began = last = performance.now();
      const timer = setInterval(beat, 10);
      const observer = new MutationObserver(() => {
        if (!look(resolve)) return;
        observer.disconnect();
        clearInterval(timer);
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    }, { capture: true, once: true });
  });
}

async function renderersOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => ({ pid: id, ...usageOf(id) }));
}

// What the page's process has used since `before`. Chromium keeps a renderer or two in reserve: the page's is the
// biggest. Its workers are threads of the same process.
async function usedSince(before, browser) {
  const [page] = (await renderersOf(browser)).sort((a, b) => b.peakMb - a.peakMb);
  const then = before.find(({ pid }) => pid === page.pid);
  return { peakMb: page.peakMb, cpuSeconds: page.cpuSeconds - (then?.cpuSeconds ?? 0) };
}

// What `work` gives, or an error when the page is gone or nothing came in time.
async function within(milliseconds, tab, work) {
  let timer;
  const ended = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds);
    tab.once('crash', () => reject(new Error('the page crashed (out of memory?)')));
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    clearTimeout(timer);
  }
}

// page: { address, done, status?, progress? }, see watch(). `answerOf(tab)` then takes the answer off the page, outside
// the measured time. Gives { seconds, peakMb, cpuSeconds, gaps, answer }; throws what the page says went wrong.
export async function measureInChromium(page, files, patience, answerOf) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: kArguments });
  try {
    const tab = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await tab.goto(page.address);
    await within(kReadyWithin, tab, tab.waitForSelector('html[data-ready]', { timeout: 0 }));
    await tab.evaluate(watch, { done: page.done, status: page.status, progress: page.progress });
    const before = await renderersOf(browser);
    const handed = tab.setInputFiles('#picker', files, { timeout: 0 }); // comes back when the page has time again
    const measured = handed.then(() => tab.evaluate(() => window.benchMeasured));
    const { milliseconds, gaps, trouble } = await within(patience, tab, measured);
    if (trouble) throw new Error(trouble);
    const used = await usedSince(before, browser);
    return { seconds: milliseconds / 1000, ...used, gaps, answer: await answerOf(tab) };
  } finally {
    await browser.close();
  }
}

// What the tests in the browser share: Debian's Chromium over the packed page, and the list of requests it makes.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const kSingleFile = new URL('../../dist/anupalan.html', import.meta.url).href;
export const pathOf = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

// Opens an address for the test `t`, at whose end the browser is closed. `ready: false` does not wait for the program's
// first frame; `args` are Chromium's; what is left are options of the tab.
export async function openPage(t, address = kSingleFile, { ready = true, args = [], ...context } = {}) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', ...args] });
  t.after(() => browser.close());
  const tab = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, ...context })).newPage();
  const requests = [];
  const errors = [];
  // A blob is made of the page's own text (the workers) and asks nobody.
  tab.on('request', (request) => request.url().startsWith('blob:') || requests.push(request.url()));
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await tab.goto(address);
  if (ready) await tab.waitForSelector('html[data-ready]', { timeout: 60_000 });
  return { tab, requests, errors };
}

// How many frames the program asks for while `wait` milliseconds pass.
export async function countFrames(tab, wait) {
  await tab.evaluate(() => {
    const original = window.requestAnimationFrame;
    window.framesAsked = 0;
    window.requestAnimationFrame = (callback) => {
      window.framesAsked += 1;
      return original(callback);
    };
  });
  await tab.waitForTimeout(wait);
  return tab.evaluate(() => window.framesAsked);
}

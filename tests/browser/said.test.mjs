// What a screen reader hears, step by step: all that the two live regions say during a part of an officer's day, in order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, pathOf } from './page.mjs';

async function listen(tab) {
  await tab.evaluate(() => {
    window.heard = [];
    for (const [id, how] of [['said', 'politely'], ['failed', 'at once']]) {
      new MutationObserver(() => {
        const text = document.getElementById(id).textContent;
        if (text !== '') window.heard.push(`${how}: ${text}`);
      }).observe(document.getElementById(id), { childList: true, characterData: true, subtree: true });
    }
  });
  // What was heard since it was asked last.
  return async () => tab.evaluate(() => window.heard.splice(0));
}

test('each step is said once: where one is, what came of it, and at once what was refused', async (t) => {
  const { tab } = await openPage(t);
  const heard = await listen(tab);
  const act = (action) => tab.locator(`#mirror [data-action="${action}"]`).first().evaluate((element) => element.click());
  const give = (action, value) => tab.locator(`#mirror [data-action="${action}"]`).first().evaluate((element, text) => {
    element.value = text;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
  const settled = () => tab.waitForTimeout(700);

  await tab.setInputFiles('#picker', ['training-plan', 'roster', 'completions'].map((name) => pathOf(`assets/samples/ministry/${name}.json`)));
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached', timeout: 30_000 });
  await settled();
  assert.equal((await heard()).at(-1), 'politely: Overview');

  await act('show:units');
  await settled();
  assert.deepEqual(await heard(), ['politely: Units']);

  await act('copy-rows');
  await settled();
  assert.match((await heard()).join('\n'), /^politely: Units\. \d+ rows? copied\.$/);

  await act('sort-units:missed');
  await settled();
  assert.deepEqual(await heard(), ['politely: Units'], 'what became of the copy is said no more');

  await act('show:orders');
  await settled();
  assert.deepEqual(await heard(), ['politely: Orders']);

  await give('sandbox-share:0:dopt-2025-07-04#3(v)', '150 %');
  await settled();
  assert.deepEqual(await heard(), ['at once: “150 %” is no share: more than 0 % and at most 100 %, with at most two places behind the point.']);

  await tab.setInputFiles('#picker', { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Sir') });
  await tab.waitForFunction(() => window.heard.some((line) => line.includes('letter.txt')), null, { timeout: 10_000 });
  assert.match((await heard()).at(-1), /^politely: Orders\. 1 of 1 files could not be read.*letter\.txt, line 1/s);

  const before = await tab.evaluate(() => document.activeElement?.localName);
  await tab.waitForTimeout(1500);
  assert.deepEqual(await heard(), [], 'silence while nothing happens');
  assert.equal(await tab.evaluate(() => document.activeElement?.localName), before);
});

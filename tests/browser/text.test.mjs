// Text as people write it: input methods, dead keys and emoji in the drawn field and in the mirror's; the clipboard, read by another
// page; pasted rows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './page.mjs';

const opened = async (t, sample = 'ias', options = {}) => {
  const { tab, errors } = await openPage(t, undefined, options);
  await tab.evaluate((name) => window.anupalan.openSample(name), sample);
  await tab.getByRole('heading', { name: 'Overview', level: 1 }).waitFor({ state: 'attached' });
  return { tab, errors, browser: await tab.context().newCDPSession(tab) };
};
const show = async (tab, view) => {
  await tab.locator('#mirror').getByRole('button', { name: view, exact: true }).first().evaluate((button) => button.click());
  await tab.getByRole('heading', { name: view, level: 1 }).waitFor({ state: 'attached' });
};
const find = (tab) => tab.locator('#mirror input[aria-label^="A command"]');
const eventually = async (check, what) => {
  for (let i = 0; i < 60; ++i) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(what);
};

// As an input method does it: the word grows, is changed, and is settled.
async function compose(browser, steps, settled) {
  for (const text of steps) await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await browser.send('Input.insertText', { text: settled });
}

test('Hindi by an input method, an emoji and a letter with its accent reach the drawn field, whole and once', async (t) => {
  const { tab, browser, errors } = await opened(t);
  await tab.keyboard.press('Control+k');
  await eventually(() => tab.evaluate(() => document.activeElement.id === 'typing'), 'the field for input methods has the keyboard');
  await compose(browser, ['न', 'नम', 'नमस'], 'नमस्ते');
  await eventually(async () => await find(tab).inputValue() === 'नमस्ते', 'the settled word');
  await tab.keyboard.type(' ab');
  await browser.send('Input.insertText', { text: '😀' });
  await browser.send('Input.insertText', { text: 'é' });
  await eventually(async () => await find(tab).inputValue() === 'नमस्ते ab😀é', `keys and text in their order, not ${await find(tab).inputValue()}`);
  await tab.keyboard.press('Backspace');
  await eventually(async () => await find(tab).inputValue() === 'नमस्ते ab😀', 'Backspace takes one sign');
  assert.equal(await tab.locator('#typing').inputValue(), '');
  await tab.keyboard.press('Escape');
  await eventually(() => tab.evaluate(() => document.activeElement.id === 'canvas'), 'the drawing has the keyboard again');
  assert.deepEqual(errors, []);
});

test('the same in a field of the mirror', async (t) => {
  const { tab, browser } = await opened(t);
  await find(tab).focus();
  await compose(browser, ['क', 'का'], 'कार्य');
  await browser.send('Input.insertText', { text: '😀' });
  await eventually(async () => await find(tab).inputValue() === 'कार्य😀', 'what was typed');
  assert.equal(await tab.evaluate(() => document.activeElement.localName), 'input');
});

test('a table that is copied is exact in another page, as text and as a table, and starts no formula', async (t) => {
  const { tab, errors } = await opened(t);
  await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
  await show(tab, 'Employees');
  const rows = await tab.locator('#mirror table tbody tr').count();
  await tab.locator('#canvas').focus();
  await tab.keyboard.press('Control+a');
  await tab.keyboard.press('Control+c');
  const other = await tab.context().newPage();
  await other.setContent('<textarea></textarea><div contenteditable></div>');
  await other.locator('textarea').focus();
  await other.keyboard.press('Control+v');
  const text = await other.locator('textarea').inputValue();
  const lines = text.trimEnd().split('\n');
  assert.ok(lines.length > rows / 2 && lines.length > 10, `${lines.length} lines`);
  const columns = lines[0].split('\t').length;
  assert.ok(columns > 3);
  for (const line of lines) assert.equal(line.split('\t').length, columns, line);
  for (const cell of text.split(/[\t\n]/)) assert.ok(!/^[=+@]/.test(cell), cell);
  await other.locator('div').focus();
  await other.keyboard.press('Control+v');
  assert.equal(await other.locator('div table tr').count(), lines.length);
  assert.deepEqual(errors, []);
});

const paste = (tab, text) => tab.evaluate((words) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}, text);

test('rows that are pasted are opened as a file; words that are pasted go into the field', async (t) => {
  const { tab, errors } = await openPage(t);
  await paste(tab, 'Employee Id,Name,Karyalaya,Group\nE7,Esha,Nagar,A\nE8,Farid,Nagar,C\n');
  await show(tab, 'Data').catch(() => {});
  await tab.locator('#mirror').getByText('Pasted table.csv').first().waitFor({ state: 'attached' });
  await tab.locator('#canvas').focus();
  await tab.keyboard.press('Control+k');
  await eventually(() => tab.evaluate(() => document.activeElement.id === 'typing'), 'the field has the keyboard');
  await paste(tab, 'Esha\nFarid');
  await eventually(async () => (await find(tab).inputValue()).startsWith('Esha'), 'the words');
  assert.deepEqual(errors, []);
});

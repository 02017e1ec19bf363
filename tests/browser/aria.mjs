// What the mirror says of every view, as assistive technology is told it: for the test and for regenerate.mjs.
import { openFiles, show } from './figures.mjs';
import { pathOf } from './page.mjs';

const kSample = ['training-plan', 'roster', 'completions'].map((name) => pathOf(`assets/samples/ministry/${name}.json`));
export const kViews = ['overview', 'units', 'mosaic', 'employees', 'employee', 'courses', 'plans', 'orders', 'milestones', 'compare', 'data'];

// The sample ministry.
export async function openSample(tab) {
  await openFiles(tab, kSample);
}

// The page of the first employee of the table.
async function showEmployee(tab) {
  await show(tab, 'employees');
  await tab.locator('#mirror tr[data-employee] button').first().dispatchEvent('click');
  await tab.locator('#mirror blockquote').first().waitFor({ state: 'attached' });
}

export async function snapshot(tab, view) {
  if (view === 'employee') await showEmployee(tab);
  else await show(tab, view);
  await tab.waitForTimeout(300); // what is made in steps
  return `${await tab.locator('#mirror').ariaSnapshot()}\n`;
}

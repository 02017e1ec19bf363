// What the mirror says of every view, as assistive technology is told it: for the test and for regenerate.mjs.
import { openFiles, show } from './figures.mjs';
import { pathOf } from './page.mjs';

const kSample = ['training-plan', 'roster', 'completions'].map((name) => pathOf(`assets/samples/ministry/${name}.json`));
export const kViews = ['overview', 'units', 'employees', 'employee', 'courses', 'plans', 'orders', 'milestones', 'compare', 'data'];

// The sample ministry, with an employee chosen.
export async function openSample(tab) {
  await openFiles(tab, kSample);
  await show(tab, 'employees');
  await tab.locator('#mirror tr[data-employee] button').first().dispatchEvent('click');
  await tab.locator('#mirror blockquote').first().waitFor({ state: 'attached' });
}

export async function snapshot(tab, view) {
  await show(tab, view);
  return `${await tab.locator('#mirror').ariaSnapshot()}\n`;
}

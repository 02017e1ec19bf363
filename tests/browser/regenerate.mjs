#!/usr/bin/env node
// Writes what the mirror says of every view into tests/golden/aria/. Look at the difference before you keep it.
//   node tests/browser/regenerate.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { kViews, openSample, snapshot } from './aria.mjs';
import { openPage, pathOf } from './page.mjs';

const ending = [];
const { tab } = await openPage({ after: (end) => ending.push(end) });
mkdirSync(pathOf('tests/golden/aria'), { recursive: true });
await openSample(tab);
for (const view of kViews) writeFileSync(pathOf(`tests/golden/aria/${view}.yml`), await snapshot(tab, view));
for (const end of ending) await end();

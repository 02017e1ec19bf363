#!/usr/bin/env node
// Writes what `anupalan` says of the samples as on 31.03.2026 into tests/golden/: summary.json (no employees) and
// people.json (the employees named in people.txt). Look at the difference before you keep it.
//   node tests/golden/regenerate.mjs [PROGRAM]       build/desktop/anupalan
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { kGolden } from './golden.mjs';

const program = resolve(process.argv[2] ?? 'build/desktop/anupalan');
for (const [name, make] of Object.entries(kGolden)) writeFileSync(new URL(name, import.meta.url), make(program));

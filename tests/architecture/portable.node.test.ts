import { describe, expect, test } from 'vitest';
import { portabilityViolations } from './portability-rules.ts';
import { sourceFiles } from './source-files.ts';

test('every file of src runs in a page as it does in Node', () => {
  const files = Object.entries(sourceFiles());
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(([file, text]) => portabilityViolations(file, text))).toEqual([]);
}, 30_000);

describe('portabilityViolations', () => {
  test.each([
    ['cube/cube.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs'],
    ['cube/cube.ts', "import { join } from 'path';", 'imports path'],
    ['cube/cube.ts', "const fs = await import('node:fs');", 'imports node:fs'],
    ['cube/cube.ts', 'const home = process.env.HOME;', 'uses process'],
    ['cube/cube.ts', "const bytes = Buffer.from('a');", 'uses Buffer'],
    ['cube/cube.ts', 'const options = { folder: __dirname };', 'uses __dirname'],
    ['sources/csv.ts', 'setImmediate(resolve);', 'uses setImmediate'],
    ['measures/mean.ts', "import * as z from 'zod';", 'imports zod'],
    ['measures/mean.ts', "import * as z from 'zod/mini';", 'imports zod/mini'],
    ['measures/mean.ts', "import Papa from 'papaparse';", 'imports papaparse'],
    ['sources/csv.ts', "import * as z from 'zod';", 'imports zod'],
    ['scoring/stress.ts', 'const draw = Math.random();', 'calls Math.random()'],
    ['assessment/assess.ts', 'const asOf = Date.now();', 'calls Date.now()'],
    ['assessment/assess.ts', 'const asOf = new Date();', 'calls new Date()'],
    ['assessment/assess.ts', 'const asOf = Date();', 'calls Date()'],
    ['sample/georgia.ts', 'const start = performance.now();', 'calls performance.now()'],
    ['planning/plan.ts', 'const id = crypto.randomUUID();', 'calls crypto.randomUUID()'],
  ])('in %s refuses %s', (file, text, what) => {
    expect(portabilityViolations(file, text)).toEqual([`${file}: ${what}`]);
  });

  test("refuses zod's names one by one, which bring all of it into a page", () => {
    expect(portabilityViolations('schemas/region.ts', "import { z } from 'zod/mini';")).toHaveLength(1);
    expect(portabilityViolations('schemas/region.ts', "import z from 'zod/mini';")).toHaveLength(1);
  });

  test.each([
    ['schemas/region.ts', "import * as z from 'zod/mini';"],
    ['sources/csv.ts', "import Papa from 'papaparse';"],
    ['sources/gather.ts', 'const retrieved = new Date();'],
    ['assessment/assess.ts', 'const year = new Date(text).getUTCFullYear();'],
    ['model/flow.ts', 'interface Step { readonly process: string; module: string }\nstep.process;'],
    ['cube/cube.ts', '// process.env and Math.random() stay out'],
  ])('in %s accepts %s', (file, text) => {
    expect(portabilityViolations(file, text)).toEqual([]);
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.mjs';
import { assess } from '../../src/assessment/index.ts';
import * as core from '../../src/index.ts';
import type { Provenance } from '../../src/model/index.ts';
import { georgia } from '../../src/sample/index.ts';
import { sourceFiles } from '../architecture/source-files.ts';
import { checkedExample, type DocstringExample, examplesIn, expectedValue } from './docstring-examples.ts';

/** All that the entries of the package export, by name. */
const published: Record<string, unknown> = Object.assign(
  {},
  ...(await Promise.all(Object.values(entries).map((path) => import(`../../${path}`)))),
);

/** What examples take as given: names that a reader has of their own. */
const readersOwn = {
  evidence: georgia,
  assessment: assess(georgia, { region: 'US-GA' }),
  provenance: {
    id: 'invented',
    publisher: 'Nobody',
    dataset: 'Invented figures',
    vintage: 'today',
    retrieved: null,
    licence: 'CC0',
  } satisfies Provenance,
};

/** An example that opens a file of the reader's can't be run here. */
function needsFile(javascript: string): boolean {
  return javascript.includes('(file)');
}

const examples = Object.entries(sourceFiles())
  .flatMap(([path, source]) => examplesIn(source).map((example) => ({ path, example, ...checkedExample(example) })))
  .filter(({ checks, javascript }) => checks > 0 && !needsFile(javascript));

function startingWith(start: string): unknown {
  return {
    asymmetricMatch: (value: unknown) => String(value).startsWith(start),
    toString: () => `starting with ${start}`,
  };
}

async function run(path: string, example: DocstringExample, javascript: string): Promise<number> {
  let checked = 0;
  const check = (actual: unknown, expected: unknown) => {
    checked += 1;
    expect(actual, example.code).toEqual(expected);
  };
  const own = (await import(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)))) as Record<string, unknown>;
  const names: Record<string, unknown> = { ...published, ...own, georgia, ...readersOwn };
  const scope = {
    ...names,
    check,
    startingWith,
    objectContaining: (fields: object) => expect.objectContaining(fields),
  };
  const imports = javascript.replace(/^import .*;$/gm, '');
  const body = new Function(...Object.keys(scope), `return (async () => {\n${imports}\n})();`);
  await body(...Object.values(scope));
  return checked;
}

describe('examples of docstrings give what they print', () => {
  it.each(examples.map((one) => [`${one.path}:${one.example.line} ${one.example.of}`, one] as const))('%s', async (_, {
    path,
    example,
    javascript,
    checks,
  }) => {
    expect(await run(path, example, javascript)).toBe(checks);
  });

  it('every measure has one', () => {
    const functions = Object.entries(core)
      .filter(
        ([name, value]) => typeof value === 'function' && Object.hasOwn(sourceFiles(), `measures/${kebab(name)}.ts`),
      )
      .map(([name]) => name);
    expect(functions.length).toBeGreaterThan(8);
    expect(examples.map(({ example }) => example.of)).toEqual(expect.arrayContaining(functions));
  });
});

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

describe('the reader of examples', () => {
  it.each([
    ["'12th'", "'12th'"],
    ['0.0712…', "startingWith('0.0712')"],
    ['0.1486…, doubling in five years', "startingWith('0.1486')"],
    ['false, codes are text', 'false'],
    ["{ ok: false, reason: '\"us-ga\" is not …', suggestion: 'US-GA' }", undefined],
    ["[{ id: 'C32', severity: 'note', … }]", "[objectContaining({ id: 'C32', severity: 'note' })]"],
    ['equal to `evidence`', null],
    ['the growth rate', null],
  ])('takes %s for what it is', (comment, expected) => {
    if (expected === undefined) expect(expectedValue(comment)).toContain('startingWith(\'"us-ga" is not\')');
    else expect(expectedValue(comment)).toBe(expected);
  });

  it('refuses an example that prints something else', async () => {
    const example = { of: 'ordinal', line: 1, code: "ordinal(12); // '12st'" };
    const { javascript } = checkedExample(example);
    await expect(run('assessment/format-figure.ts', example, javascript)).rejects.toThrow();
  });
});

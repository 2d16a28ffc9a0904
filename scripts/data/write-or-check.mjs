import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const project = new URL('../../', import.meta.url);

/**
 * What a generating script was asked: the folder of statistics, and whether to write or only to compare
 * (`node scripts/data/<script>.mjs [folder] [--check]`). Ends the process when the folder is absent.
 */
export function readArguments(defaultFolder) {
  const given = process.argv.slice(2);
  const check = given.includes('--check');
  const folder = given.find((argument) => !argument.startsWith('--'));
  const path = folder ?? fileURLToPath(new URL(defaultFolder, project));
  if (existsSync(path)) return { folder: path, check };
  if (folder === undefined && check) {
    console.log(`skipped: there are no public statistics at ${defaultFolder}, so nothing was compared`);
    process.exit(0);
  }
  console.error(
    `There is no folder ${folder ?? defaultFolder}. Give the path of the public statistics as first argument.`,
  );
  process.exit(1);
}

/** Writes files of the project, or with `check` compares them with what is there and fails if one differs. */
export function writeOrCheck(files, { check }) {
  let stale = 0;
  for (const [path, text] of Object.entries(files)) {
    const url = new URL(path, project);
    if (!check) {
      writeFileSync(url, text);
      console.log(`wrote ${path}, ${Buffer.byteLength(text)} bytes`);
      continue;
    }
    const same = existsSync(url) && readFileSync(url, 'utf8') === text;
    console.log(`${same ? 'same' : 'DIFFERS'} ${path}`);
    if (!same) stale += 1;
  }
  if (stale > 0) {
    console.error(
      `${stale} generated file(s) differ from what the script makes of the statistics. Run it without --check.`,
    );
    process.exitCode = 1;
  }
}

/** A value as TypeScript source with single quotes, on one line. */
export function literal(value) {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, entry]) => {
      const name = /^[A-Za-z_]\w*$/.test(key) ? key : literal(key);
      return `${name}: ${literal(entry)}`;
    });
    return `{ ${entries.join(', ')} }`;
  }
  return String(value);
}

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Skipped } from './outcome.mjs';
import { root, tryToRun } from './run.mjs';

/** Fetches a runtime that npm distributes and gives the path of its program. Kept in `.cache/` from one run to the next. */
async function fetchRuntime(name, version) {
  const folder = join(root, '.cache', 'runtimes', `${name}-${version}`);
  const program = join(folder, 'node_modules', '.bin', name.split('-')[0]);
  if (existsSync(program)) return program;
  await mkdir(folder, { recursive: true });
  const { code, output } = await tryToRun('npm', ['install', '--no-save', '--prefix', folder, `${name}@${version}`]);
  if (code !== 0) throw new Skipped(`npm could not fetch ${name}@${version}: ${output.trim().split('\n')[0]}`);
  return program;
}

/** The runtimes that the package is tried in: by name, a function that gives the command for a script. */
export const runtimes = {
  [`Node ${process.versions.node}`]: async () => [process.execPath],
  'Node 24.21.0': async () => [await fetchRuntime(`node-${process.platform}-${process.arch}`, '24.21.0')],
  'Deno 2.9.6': async () => [
    await fetchRuntime('deno', '2.9.6'),
    'run',
    '--no-prompt',
    '--cached-only',
    '--allow-read',
  ],
};

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const tenMinutes = 600_000;

/**
 * Runs a command, without a shell and without input, and gives its exit code and what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<{ code: number | null, stdout: string, output: string }>}
 */
export function tryToRun(command, args, { cwd = root, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, PATH: path, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: tenMinutes,
    });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, output: stripVTControlCharacters(output) }));
  });
}

/** Runs a command and gives what it printed to standard output; throws with all that it printed when it fails. */
export async function run(command, args, options) {
  const { code, stdout, output } = await tryToRun(command, args, options);
  if (code !== 0) throw new Error(`\`${[command, ...args].join(' ')}\` ended with ${code ?? 'a signal'}:\n${output}`);
  return stdout;
}

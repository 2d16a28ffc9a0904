import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Skipped } from './outcome.mjs';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Flags for a headless Chromium that works in a container and stays off the network. */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of Chromium: `CHROMIUM_PATH`, or the first one on `PATH`, or `undefined`. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

async function install() {
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', 'chromium'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}

/**
 * The path of Chromium, installed from Debian's packages where it is missing and may be.
 * Without it a check is skipped, except in CI, where it fails.
 */
export async function requireChromium() {
  let message = 'Chromium was not found; install it, or name it in CHROMIUM_PATH';
  if (!findChromium() && mayInstall()) await install().catch((error) => (message = error.message));
  const found = findChromium();
  if (found) return found;
  throw process.env.CI ? new Error(message) : new Skipped(message);
}

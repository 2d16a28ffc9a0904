import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const project = new URL('../../', import.meta.url);
const statistics = existsSync(new URL('../shared/data', project));

it.skipIf(!statistics).each(['build-codes.mjs', 'build-georgia.mjs'])(
  '%s makes of the public statistics exactly what is committed (needs ../shared/data)',
  (script) => {
    const path = fileURLToPath(new URL(`scripts/data/${script}`, project));
    const { status, stdout, stderr } = spawnSync(process.execPath, [path, '--check'], { encoding: 'utf8' });
    expect(stdout + stderr).not.toContain('DIFFERS');
    expect(stdout).toContain('same src/');
    expect(status).toBe(0);
  },
  30_000,
);

import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstExample, toCommonJs } from './first-example.mjs';
import { root, run } from './run.mjs';

/** The entries of the package: `portolan`, `portolan/sample`, … */
async function listEntries() {
  const { name, exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const code = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
  return code.map((entry) => entry.replace('.', name));
}

/** Scripts that print which names each entry exports, a line for each entry. */
function nameScripts(entries) {
  const load = (toStatement) => entries.map((entry, index) => toStatement(`entry${index}`, `'${entry}'`)).join('');
  const print = load((name, entry) => `console.log(${entry} + ': ' + Object.keys(${name}).sort().join());\n`);
  return {
    'names.mjs': load((name, entry) => `import * as ${name} from ${entry};\n`) + print,
    'names.cjs': load((name, entry) => `const ${name} = require(${entry});\n`) + print,
  };
}

/**
 * Packs the project and installs the tarball into an empty one, with scripts that use it: the first example of the
 * README and a list of exported names, each as an ES module and as CommonJS.
 */
export async function createPackedProject() {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-packed-'));
  const [{ filename }] = JSON.parse(await run('npm', ['pack', '--json', '--pack-destination', folder]));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`], { cwd: folder });

  const example = firstExample(await readFile(join(root, 'README.md'), 'utf8'));
  const scripts = {
    'example.mjs': example.code,
    'example.cjs': toCommonJs(example.code),
    ...nameScripts(await listEntries()),
  };
  for (const [file, code] of Object.entries(scripts)) await writeFile(join(folder, file), code);
  return { folder, example, scripts: Object.keys(scripts) };
}

import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runAll } from './outcome.mjs';
import { createPackedProject } from './packed-project.mjs';
import { runInPage } from './page.mjs';
import { root, run } from './run.mjs';
import { runtimes } from './runtimes.mjs';

/** The entries that the single file for pages holds. */
const inPage = ['portolan', 'portolan/report', 'portolan/sample'];

/** The packed package from an empty project, as its users meet it: in each runtime, in a page, and by its types. */
export async function checkPackedPackage() {
  const { folder, example, scripts } = await createPackedProject();
  try {
    const runScript = ([program, ...args], script) => run(program, [...args, script], { cwd: folder });
    const names = await runScript([process.execPath], 'names.mjs');
    const namesByEntry = Object.fromEntries(
      [...names.matchAll(/^(\S+): (.*)$/gm)].map(([, entry, list]) => [entry, list]),
    );
    const namesInPage = new Set(inPage.flatMap((entry) => namesByEntry[entry].split(',')));
    const page = {
      folder: join(folder, 'node_modules/portolan/dist'),
      imports: Object.fromEntries(inPage.map((entry) => [entry, '/browser/portolan.js'])),
    };

    const checks = {
      'each entry exports something': () =>
        assert.deepEqual(
          Object.values(namesByEntry).filter((list) => !list),
          [],
        ),
      'example.mjs, page': async () => assert.equal(await runInPage(example.code, page), example.prints),
      'names, page': async () => {
        const code = "import * as portolan from 'portolan';\nconsole.log(Object.keys(portolan).sort().join());";
        assert.equal(await runInPage(code, page), `${[...namesInPage].sort().join()}\n`);
      },
      types: () => {
        const options = ['--noEmit', '--strict', '--allowJs', '--checkJs', '--module', 'nodenext'];
        return run(join(root, 'node_modules/typescript/bin/tsc'), [...options, ...scripts], { cwd: folder });
      },
    };
    for (const [runtime, command] of Object.entries(runtimes)) {
      for (const script of scripts) {
        const expected = script.startsWith('example') ? example.prints : names;
        checks[`${script}, ${runtime}`] = async () => assert.equal(await runScript(await command(), script), expected);
      }
    }
    return await runAll(checks);
  } finally {
    await rm(folder, { recursive: true });
  }
}

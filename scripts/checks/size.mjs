import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { runAll } from './outcome.mjs';
import { root } from './run.mjs';

/** The most bytes that a page may pay for an import of the built package: bundled with what it needs, minified, gzipped. */
const ceilings = {
  "import { assess } from 'portolan'": 40_000,
  "import { rankAmong } from 'portolan'": 1_000,
  "export * from 'portolan'": 60_000,
  "export * from 'portolan/report'": 20_000,
  "export * from 'portolan/sample'": 200_000,
};

async function bytes(statement) {
  const [name] = statement.match(/(?<=\{ )\w+/) ?? [];
  const { outputFiles } = await build({
    stdin: { contents: name ? `${statement}; console.log(${name});` : statement, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

/** @returns {Promise<import('./outcome.mjs').Outcome>} */
export async function checkSizes() {
  const lines = [];
  const check = (statement, ceiling) => async () => {
    const size = await bytes(statement);
    lines.push(
      `${size.toLocaleString('en').padStart(9)} of ${ceiling.toLocaleString('en').padStart(7)} bytes  ${statement}`,
    );
    if (size > ceiling) throw new Error(`${size} bytes gzipped, ${size - ceiling} more than allowed`);
  };
  const checks = Object.entries(ceilings).map(([statement, ceiling]) => [statement, check(statement, ceiling)]);
  return { ...(await runAll(Object.fromEntries(checks))), note: lines.join('\n') };
}

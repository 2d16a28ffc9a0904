import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { runAll } from './outcome.mjs';
import { root } from './run.mjs';

/** The most bytes that a page may pay for an import of the built package: bundled with what it needs, minified, gzipped. */
const ceilings = {
  "import { assess } from 'portolan'": 40_000,
  "import { rankAmong } from 'portolan'": 1_000,
  "export * from 'portolan'": 60_000,
  "export * from 'portolan/measures'": 52_500,
  "import { locationQuotient } from 'portolan/measures'": 2_250,
  "import { scoreAlternatives } from 'portolan/scoring'": 6_000,
  "export * from 'portolan/scoring'": 60_000,
  "export * from 'portolan/report'": 20_000,
  "export * from 'portolan/sample'": 200_000,
  ...ofEntries({
    'sources/code-lists': 41_500,
    'codes/naics': 6_500,
    'codes/naics/titles': 50_000,
    'codes/hs': 10_500,
    'codes/hs/titles': 50_000,
    'codes/sitc': 4_500,
    'codes/sitc/titles': 10_000,
    'codes/bec': 2_500,
    'codes/bea': 5_500,
    'codes/bls': 5_500,
    'codes/clusters': 6_500,
    'codes/countries': 14_000,
    'codes/counties': 18_000,
    'codes/metros': 18_000,
    'codes/districts': 4_000,
    'codes/ports': 7_500,
    'codes/relations': 4_500,
    'codes/relations/county-metro-2013': 7_000,
    'codes/relations/county-metro-2018': 7_000,
    'codes/relations/county-district-118': 12_500,
    'codes/search': 6_500,
    'codes/concordances': 5_500,
    'codes/concordances/hs2022-to-hs2017': 8_000,
    'codes/concordances/hs2022-to-hs2012': 8_500,
    'codes/concordances/hs2017-to-hs2012': 6_500,
    'codes/concordances/hs2017-to-naics2017': 14_000,
    'codes/concordances/hs2017-to-sitc4': 12_000,
    'codes/concordances/hs2017-to-bec4': 7_500,
    'codes/concordances/naics2012-to-naics2017': 2_500,
    'codes/concordances/naics2017-to-naics2022': 2_500,
    'codes/concordances/naics2012-to-clusters2014': 11_500,
    'codes/concordances/naics2017-to-clusters2014': 11_500,
    'codes/concordances/naics2017-to-bea-summary2017': 3_000,
    'codes/concordances/naics2012-to-bls-sectors2014': 3_000,
  }),
  "import { hs2017 } from 'portolan/codes/hs'": 7_500,
  "import { naics2022 } from 'portolan/codes/naics'": 3_500,
  "import { naics2022Titles } from 'portolan/codes/naics/titles'": 18_500,
};

/** The most bytes that an import adds to a page that has the tables it works on. */
const beside = "import { Matrix } from 'portolan'";
const ceilingsBeside = {
  "import { locationQuotient } from 'portolan/measures'": 1_500,
};

function ofEntries(bytesByEntry) {
  return Object.fromEntries(
    Object.entries(bytesByEntry).map(([entry, most]) => [`export * from 'portolan/${entry}'`, most]),
  );
}

async function bytes(statement) {
  const names = statement.match(/(?<=\{ )\w+/g);
  const { outputFiles } = await build({
    stdin: { contents: names ? `${statement}; console.log(${names});` : statement, resolveDir: root },
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
  const check = (name, ceiling, measure) => [
    name,
    async () => {
      const size = await measure();
      lines.push(
        `${size.toLocaleString('en').padStart(9)} of ${ceiling.toLocaleString('en').padStart(7)} bytes  ${name}`,
      );
      if (size > ceiling) throw new Error(`${size} bytes gzipped, ${size - ceiling} more than allowed`);
    },
  ];
  const checks = [
    ...Object.entries(ceilings).map(([statement, ceiling]) => check(statement, ceiling, () => bytes(statement))),
    ...Object.entries(ceilingsBeside).map(([statement, ceiling]) =>
      check(`${statement}, beside Matrix`, ceiling, async () => {
        const together = await bytes(`${beside}; ${statement}`);
        return together - (await bytes(beside));
      }),
    ),
  ];
  return { ...(await runAll(Object.fromEntries(checks))), note: lines.join('\n') };
}

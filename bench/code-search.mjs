/**
 * Search by words over the titles of HS 2017 down to six digits and of NAICS 2017, with portolan and with minisearch, in
 * Node and in headless Chromium: milliseconds to build the index, and of a query for every key that is pressed while
 * typing. Both index the same titles; minisearch wants all words, the last as a beginning, its other settings as they are.
 *
 *     node bench/code-search.mjs [--rounds 5]
 *
 * The titles are read from ../shared/data/codes; portolan is bundled from its sources.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import Papa from 'papaparse';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../scripts/checks/chromium.mjs';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(options.rounds);

const queries = [
  'motor vehicles',
  'soybeans',
  'semiconductor devices',
  'aircraft engines',
  'poultry meat',
  'medical devices',
  'pharmaceutical preparations',
  'articles of plastics',
  'wine of fresh grapes',
  'machines for the manufacture of paper',
  'software',
  'cotton yarn',
  '870323',
  '3361',
];
/** What stands in the field after each key. */
const typed = queries.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)));

function lists() {
  const read = (name) =>
    Papa.parse(readFileSync(new URL(`../../shared/data/codes/${name}.csv`, import.meta.url), 'utf8').trim()).data.slice(
      1,
    );
  return [
    ['HS2017', read('hs_2017').map((row) => [row[0], row[4]])],
    ['NAICS2017', read('naics_2017').map((row) => [row[0], row[3]])],
  ];
}

/** What is measured, as a script that runs in Node and in a page. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [new URL('code-search-peers.mjs', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    globalName: 'bench',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}

const runners = {
  async node(script, ...input) {
    return new Function(`${script}; return bench.run;`)()(...input);
  },
  async chromium(script, ...input) {
    const executablePath = findChromium();
    const browser = await chromium.launch({ args: chromiumArguments, ...(executablePath && { executablePath }) });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      return await page.evaluate((given) => globalThis.bench.run(...given), input);
    } finally {
      await browser.close();
    }
  },
};

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1];

const script = await bundle();
const titles = lists();
const count = titles.reduce((sum, [, rows]) => sum + rows.length, 0);
console.log(
  `${count} titles, ${typed.length} keys pressed in ${queries.length} queries, ${rounds} rounds. Milliseconds.`,
);
const cells = (row) => row.map((cell, i) => (i < 2 ? cell.padEnd(12) : cell.padStart(12))).join('');
console.log(cells(['where', 'peer', 'build first', 'build least', 'query p50', 'query p95', 'query most']));
const found = [];
for (const [where, run] of Object.entries(runners)) {
  for (const name of ['minisearch', 'portolan']) {
    const { builds, times, first } = await run(script, name, titles, typed, rounds);
    const figures = [builds[0], Math.min(...builds), quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)];
    console.log(cells([where, name, ...figures.map((figure) => figure.toFixed(figure < 10 ? 2 : 0))]));
    if (where === 'node') found.push(`${name}: motor vehicles: ${first[0]}; semiconductors: ${first[1]}`);
  }
}
console.log(found.join('\n'));

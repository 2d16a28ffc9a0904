import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const page = join(root, 'docs', 'deviations.md');

/** What the tests noted: for each function, variant and peer, how many figures agree and the largest deviation. */
async function noteDeviations() {
  const folder = await mkdtemp(join(tmpdir(), 'portolan-deviations-'));
  try {
    const report = join(folder, 'report.json');
    const reporter = ['--reporter=json', `--outputFile=${report}`];
    await run('vitest', [
      'run',
      '--project',
      'node',
      '--typecheck.enabled=false',
      ...reporter,
      'tests/measures',
      'tests/scoring',
    ]);
    const { testResults } = JSON.parse(await readFile(report, 'utf8'));
    const rows = new Map();
    for (const { assertionResults } of testResults) {
      for (const one of assertionResults.flatMap(({ meta }) => meta?.deviations ?? [])) {
        const key = [one.function, one.variant ?? '', one.peer].join('\t');
        const row = rows.get(key) ?? { ...one, deviation: 0, figures: 0 };
        rows.set(key, {
          ...row,
          deviation: Math.max(row.deviation, one.deviation),
          figures: row.figures + one.figures,
        });
      }
    }
    return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A deviation as the power of ten that it stays below. */
function bound(deviation) {
  if (deviation === 0) return 'none';
  return `< 1e${Math.floor(Math.log10(deviation)) + 1}`;
}

const cells = ({ function: name, variant, peer }) => `| \`${name}\` | ${variant ?? ''} | ${peer} |`;

/** The text of docs/deviations.md, and where it belongs. */
export async function deviationsPage() {
  const rows = await noteDeviations();
  const figures = rows.reduce((sum, row) => sum + row.figures, 0);
  return {
    path: page,
    text: `# How far from the packages that economists trust

Each row compares a function of portolan with one of an established package, on the inputs of that package's golden outputs. A
deviation is |ours − theirs| / max(1, |theirs|), the largest of all figures compared, as the power of ten that it stays below.
Where a package rounds inside (EconGeo), or loses digits on the way, the deviation is its own. ${figures.toLocaleString('en')} figures agree.

A function that has no row was compared with no package: its tests hold it to worked numbers, to plain loops, and to its laws.

Written by \`npm run deviations\` from what the tests noted; \`npm test\` holds the tests to it.

| function | variant | package | figures | largest deviation |
|---|---|---|---|---|
${rows.map((row) => `${cells(row)} ${row.figures.toLocaleString('en')} | ${bound(row.deviation)} |`).join('\n')}
`,
  };
}

/** Every comparison that the tests make is on the page. (The page may have more: some inputs are not in the repository.) */
export async function checkDeviations() {
  const text = await readFile(page, 'utf8');
  const missing = (await noteDeviations()).filter((row) => !text.includes(cells(row)));
  if (missing.length > 0) {
    throw new Error(
      `docs/deviations.md lacks ${missing.map(cells).join(', ')}. Run \`npm run deviations\` and commit what it writes.`,
    );
  }
}

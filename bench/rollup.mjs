/**
 * Rolls up T10M, ten million trade flows, by state × product (Q1, 270,300 groups) and by state × country × year (Q2,
 * 175,950 groups), with portolan and with what a JavaScript user would take instead. Each peer runs in a process of its
 * own and the processes take turns. Ratios are of the fastest runs, over all rounds and as the median of the rounds.
 *
 *     npm run build && node bench/rollup.mjs [--rows 10000000] [--rounds 3] [--peers portolan,d3]
 *
 * `--peers` takes the beginnings of names. DuckDB works on all cores, the others on one.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadPortolan } from './load-portolan.mjs';
import { peers } from './rollup-peers.mjs';
import { t10mColumns } from './t10m.mjs';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000000' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'string', default: '' },
    child: { type: 'string' },
  },
});
const rowCount = Number(options.rows);
const queries = { Q1: ['state', 'hs6'], Q2: ['state', 'country', 'year'] };

/** Runs both queries of a peer over and over: milliseconds of each run, by the clock and of all processors. */
async function measure({ load, repeats }) {
  const query = await load(rowCount);
  const results = {};
  for (const [id, names] of Object.entries(queries)) {
    const runs = [];
    let answer;
    for (let i = 0; i < repeats; i++) {
      const usage = process.cpuUsage();
      const start = performance.now();
      answer = await query(names);
      const wall = performance.now() - start;
      const { user, system } = process.cpuUsage(usage);
      runs.push({ wall, cpu: (user + system) / 1000 });
    }
    results[id] = { runs, ...answer };
  }
  return results;
}

/** Memory of this process with nothing, with the loaded cube, and at its peak after both queries. */
async function measureMemory() {
  const { Cube } = await loadPortolan();
  globalThis.gc();
  const empty = process.memoryUsage().rss;
  const columns = t10mColumns(rowCount);
  const cube = Cube.fromColumns(columns);
  globalThis.gc();
  const loaded = process.memoryUsage().rss;
  for (const names of Object.values(queries)) cube.rollup(names);
  const arrays = [...Object.values(columns.dimensions).map(({ codes }) => codes), ...Object.values(columns.measures)];
  const peak = process.resourceUsage().maxRSS * 1024;
  return { columns: arrays.reduce((bytes, { byteLength }) => bytes + byteLength, 0), empty, loaded, peak };
}

function runChild(name) {
  const script = fileURLToPath(import.meta.url);
  const args = ['--expose-gc', '--max-old-space-size=12000', script, '--rows', String(rowCount), '--child', name];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

const fullTable = { total: 2_495_641_291_591, groups: { Q1: 270_300, Q2: 175_950 } };

/** The answer that all peers must give: of the whole table as published, of a part as the plain loop gives it. */
function expectedAnswers() {
  if (rowCount === 10_000_000) return (query) => ({ groups: fullTable.groups[query], total: fullTable.total });
  const answers = runChild('typed-array loop');
  return (query) => answers[query];
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const least = (runs) => Math.min(...runs.map(({ wall }) => wall));

function report() {
  const wanted = options.peers.split(',');
  const names = Object.keys(peers).filter((name) => wanted.some((beginning) => name.startsWith(beginning)));
  const expected = expectedAnswers();
  const rounds = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    const answers = names.map((name) => [name, runChild(name)]);
    for (const [name, answer] of answers) {
      for (const query of Object.keys(queries)) {
        const [found, right] = [answer[query], expected(query)];
        if (found.groups !== right.groups || found.total !== right.total) {
          throw new Error(`${name}, ${query}: ${found.groups} groups that add up to ${found.total}`);
        }
      }
    }
    rounds.push(Object.fromEntries(answers));
  }

  /** How many times as long as another peer: of all rounds together, and the median of the rounds. */
  const ratio = (query, name, other) => {
    if (!names.includes(other)) return '';
    const ofRound = rounds.map((round) => least(round[name][query].runs) / least(round[other][query].runs));
    const all = (of) => Math.min(...rounds.map((round) => least(round[of][query].runs)));
    return `${(all(name) / all(other)).toFixed(2)} (${median(ofRound).toFixed(2)})`;
  };
  console.log(`${rowCount.toLocaleString('en')} rows, ${rounds.length} rounds. Milliseconds; how many times as long.`);
  const cells = (row) => row.map((cell, i) => (i < 3 ? cell.padEnd([6, 31, 18][i]) : cell.padStart(16))).join('');
  console.log(cells(['query', 'peer', 'data', 'least', 'median', 'median CPU', 'as portolan', 'as with encoding']));
  for (const query of Object.keys(queries)) {
    for (const name of names) {
      const runs = rounds.flatMap((round) => round[name][query].runs);
      const figures = [least(runs), median(runs.map(({ wall }) => wall)), median(runs.map(({ cpu }) => cpu))];
      const ratios = ['portolan', 'portolan, with encoding'].map((other) => ratio(query, name, other));
      console.log(cells([query, name, peers[name].data, ...figures.map((figure) => figure.toFixed(1)), ...ratios]));
    }
  }
  const { columns, empty, loaded, peak } = runChild('memory');
  const mib = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  console.log(
    `memory: columns ${mib(columns)}; loaded cube ${mib(loaded - empty)}, ${((loaded - empty) / columns).toFixed(2)} times` +
      ` the columns; with both rollups at most ${mib(peak - empty)}, ${((peak - empty) / columns).toFixed(2)} times; empty process ${mib(empty)}`,
  );
}

if (options.child === undefined) report();
else
  console.log(JSON.stringify(options.child === 'memory' ? await measureMemory() : await measure(peers[options.child])));

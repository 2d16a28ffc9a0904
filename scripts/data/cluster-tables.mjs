import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { templateText } from './template-text.mjs';

/** The benchmark clusters with their subclusters, traded and local. */
export function clusterTables(folder) {
  const rows = readTable(join(folder, 'us/cluster_definitions_naics.csv')).filter((row) => row.cluster_name !== '');
  const block = (kind) => {
    const clusters = new Map();
    for (const row of rows.filter((one) => one.traded_local === kind)) {
      const subclusters = clusters.get(row.cluster_name) ?? new Set();
      clusters.set(row.cluster_name, subclusters.add(row.subcluster_name));
    }
    return [...clusters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, parts]) => [name, ...[...parts].sort()]);
  };
  const [traded, local] = [block('Traded'), block('Local')];
  const names = [...traded, ...local].flat();
  if (names.some((name) => name === '' || /\||\s\/\s/.test(name))) throw new Error('A name is empty or holds | or /');
  const clusters = [...traded, ...local].map(([name]) => name);
  if (new Set(clusters).size !== clusters.length) throw new Error('A cluster is both traded and local');
  const lines = (list) => templateText(list.map((words) => words.join('|')));
  return {
    'src/codes/clusters/clusters2014.data.ts': `// Benchmark cluster definitions: one cluster a line, its name, then the names of its subclusters, as spelt in the source.
// Edition: definitions of 2014.
// Source: U.S. Cluster Mapping Project, Harvard Business School and US Economic Development Administration (free to use with
// attribution to the project).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const tradedClusters2014: string = \`${lines(traded)}\`;

export const localClusters2014: string = \`${lines(local)}\`;
`,
  };
}

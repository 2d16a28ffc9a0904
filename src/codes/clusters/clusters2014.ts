import { type Classification, type ClassificationRow, classification } from '../classification.ts';
import { type NameIndex, nameIndex } from '../name-index.ts';
import { type Titles, titles } from '../titles.ts';
import { localClusters2014, tradedClusters2014 } from './clusters2014.data.ts';

export type ClusterLevel = 'cluster' | 'subcluster';

/**
 * The benchmark cluster definitions of the U.S. Cluster Mapping Project (Harvard Business School and US Economic Development
 * Administration; free to use with attribution to the project), of 2014: 51 traded clusters, then 16 local ones, with their
 * subclusters. They have no numbers, so the name of a cluster is its code, and `Cluster / Subcluster` that of a subcluster,
 * all as the project spells them. Farming and government are outside the definitions.
 *
 * @example
 * clusters2014.childrenOf(cluster('Automotive'))[0]; // 'Automotive / Automotive Parts'
 */
export const clusters2014: Classification<'clusters2014', ClusterLevel> = /* @__PURE__ */ classification({
  edition: 'clusters2014',
  system: 'clusters',
  title: 'benchmark cluster definitions of 2014',
  publisher: 'U.S. Cluster Mapping Project (Harvard Business School, US Economic Development Administration)',
  levels: ['cluster', 'subcluster'],
  example: 'Automotive or Automotive / Automotive Parts',
  rows,
  readings,
});

/** The names of all clusters and subclusters; that of a subcluster without its cluster. */
export const clusters2014Titles: Titles<'clusters2014'> = /* @__PURE__ */ titles(
  'clusters2014',
  'U.S. Cluster Mapping Project, benchmark cluster definitions of 2014',
  () => [...rows()].map(([code]) => [code, ownName(code)] as const),
);

function* rows(): Iterable<ClassificationRow<ClusterLevel>> {
  for (const line of `${tradedClusters2014}\n${localClusters2014}`.split('\n')) {
    const [name, ...parts] = line.split('|') as [string, ...string[]];
    yield [name, 'cluster', null];
    for (const part of parts) yield [`${name}${divider}${part}`, 'subcluster', name];
  }
}

const divider = ' / ';

function ownName(code: string): string {
  const at = code.indexOf(divider);
  return at < 0 ? code : code.slice(at + divider.length);
}

let names: NameIndex<string> | undefined;

/** The code in another case, then the one whose name is spelt alike. */
function readings(text: string): readonly string[] {
  const codes = [...rows()].map(([code]) => code);
  names ??= namesInUse(codes);
  const sign = text.trim().toLowerCase();
  const found = [codes.find((code) => code.toLowerCase() === sign), names.codeOf(text), names.closest(text)];
  return found.filter((code) => typeof code === 'string');
}

/** Names of subclusters that no other has, and all codes. A cluster comes before a subcluster whose words are the same. */
function namesInUse(codes: readonly string[]): NameIndex<string> {
  const owners = new Map<string, string | null>();
  for (const code of codes) owners.set(ownName(code), owners.has(ownName(code)) ? null : code);
  const single = [...owners].flatMap(([name, code]) => (code === null ? [] : [[name, code] as const]));
  const [clusters, subclusters] = [
    codes.filter((code) => ownName(code) === code),
    codes.filter((code) => ownName(code) !== code),
  ];
  return nameIndex([...single, ...[...subclusters, ...clusters].map((code) => [code, code] as const)]);
}

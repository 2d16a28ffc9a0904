import type { CodeIn, Parsed } from '../../model/index.ts';
import { localClusters2014 } from './clusters2014.data.ts';
import { clusters2014 } from './clusters2014.ts';

/** A benchmark cluster, by its name, or a subcluster: `Automotive`, `Automotive / Automotive Parts`. */
export type Cluster = CodeIn<'clusters2014'>;

/**
 * Whether a value is the code of a benchmark cluster or a subcluster, written exactly.
 *
 * @example
 * isCluster('Automotive'); // true
 * isCluster('automotive'); // false
 */
export function isCluster(value: unknown): value is Cluster {
  return clusters2014.has(value);
}

/**
 * Reads the code of a benchmark cluster or a subcluster. Never throws. Another case, other punctuation, one typing mistake and
 * the name of a subcluster alone, where no other has it, are refused with the code as suggestion.
 *
 * @example
 * parseCluster('Automotive'); // { ok: true, value: 'Automotive' }
 * parseCluster('Small Vehicles'); // { ok: false, reason: '"Small Vehicles" …', suggestion: 'Automotive / Small Vehicles' }
 */
export function parseCluster(value: unknown): Parsed<Cluster> {
  return clusters2014.parse(value);
}

/**
 * The code of a benchmark cluster or a subcluster.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * cluster('Local Utilities'); // 'Local Utilities'
 */
export function cluster(value: unknown): Cluster {
  return clusters2014.code(value);
}

/**
 * Whether a cluster, or the one that a subcluster belongs to, is traded or local. The project decides it by how concentrated
 * in space the industries are.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no such code.
 *
 * @example
 * clusterKind(cluster('Automotive / Small Vehicles')); // 'traded'
 * clusterKind(cluster('Local Utilities')); // 'local'
 */
export function clusterKind(code: Cluster): 'traded' | 'local' {
  const name = clusters2014.parentOf(code) ?? code;
  return localClusters2014.split('\n').some((line) => line.split('|')[0] === name) ? 'local' : 'traded';
}

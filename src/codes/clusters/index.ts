export type { CodeIn } from '../../model/index.ts';
export { type Cluster, cluster, clusterKind, isCluster, parseCluster } from './cluster.ts';
export { type ClusterLevel, clusters2014, clusters2014Titles } from './clusters2014.ts';

import { join } from 'node:path';
import { readTable } from '../read-table.mjs';
import { industries, linksOfTradeCodes } from './trade-codes.mjs';

const throughBasis = 'wholly in an industry of NAICS 2017 that the definitions name';

/** Industries of one edition with the clusters or subclusters that the definitions name for them. */
export function clusterLinks(folder, edition, nameOf) {
  const codes = industries(folder, edition);
  const named = readTable(join(folder, 'us/cluster_definitions_naics.csv')).filter((row) => row.cluster_name !== '');
  const targets = new Map(named.map((row) => [row.naics, nameOf(row)]));
  if (targets.size !== named.length) throw new Error('An industry is in two clusters');
  const links = [...codes.keys()]
    .filter((code) => targets.has(code))
    .map((from) => ({ from, to: targets.get(from), basis: '' }));
  const through = edition === '2012' ? linksThrough2017(folder, targets) : [];
  const all = [...links, ...through];
  return [...all, ...linksOfTradeCodes(folder, edition, all)];
}

/** Industries of NAICS 2012 that the definitions don't name, but that became part of one industry that they name. */
function linksThrough2017(folder, targets) {
  const rows = readTable(join(folder, 'codes/naics_2012_to_2017.csv')).filter(
    (row) => !targets.has(row.naics_2012_code),
  );
  const parts = (code) => rows.filter((row) => row.naics_2012_code === code);
  return rows
    .filter((row) => parts(row.naics_2012_code).length === 1 && targets.has(row.naics_2017_code))
    .map((row) => ({ from: row.naics_2012_code, to: targets.get(row.naics_2017_code), basis: throughBasis }));
}

export const clusterName = (row) => row.cluster_name;
export const subclusterName = (row) => `${row.cluster_name} / ${row.subcluster_name}`;

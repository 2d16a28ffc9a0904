import type { ConcordanceSource } from '../concordance.ts';

/** What all tables from NAICS 2012 to clusters have in common. */
export const clusterSource: ConcordanceSource = {
  title: 'Benchmark cluster definitions by NAICS industry',
  publisher: 'U.S. Cluster Mapping Project (Harvard Business School and US Economic Development Administration)',
  vintage: 'definitions of 2014',
  licence: 'free to use with attribution to the project',
  derived: false,
  note: '960 of the 1,065 industries have a link. Ten of the 960 are not named themselves, but lie wholly in an industry of NAICS 2017 that is. Farming (111, 112) and public administration (92) are outside the definitions; the list at hand names no cluster for 211111, 333911, 333913, 452111, 452112, 452910, 452990, 482111, 482112, 491110, 512210, 512220, 517110, 517210, 525110, 525120, 525190, 525920, 532220, 532230, 532291, 532292, 532299, 541120, 541711, 541712 and 814110.',
};

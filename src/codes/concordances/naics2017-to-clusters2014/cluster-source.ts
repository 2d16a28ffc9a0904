import type { ConcordanceSource } from '../concordance.ts';

/** What all tables from NAICS 2017 to clusters have in common. */
export const clusterSource: ConcordanceSource = {
  title: 'Benchmark cluster definitions by NAICS industry',
  publisher: 'U.S. Cluster Mapping Project (Harvard Business School and US Economic Development Administration)',
  vintage: 'definitions of 2014',
  licence: 'free to use with attribution to the project',
  derived: false,
  note: '954 of the 1,057 industries have a link. Farming (111, 112) and public administration (92) are outside the definitions; the list at hand names no cluster for 211120, 333914, 452210, 452311, 452319, 482111, 482112, 491110, 512250, 517311, 517312, 525110, 525120, 525190, 525920, 532281, 532282, 532283, 532284, 532289, 541120, 541713, 541714, 541715 and 814110.',
};

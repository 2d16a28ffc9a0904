import { type Classification, type ClassificationRow, classification } from '../classification.ts';
import { type Titles, titles } from '../titles.ts';
import { beaServices2020TitleTable } from './bea-services2020.data.ts';
import { serviceLines } from './service-lines.ts';

/** All services, the eleven major categories of BEA table 2.1, and two levels of detail below them. */
export type BeaServiceLevel = 'all' | 'major-category' | 'category' | 'subcategory';

const levels = ['all', 'major-category', 'category', 'subcategory'] as const satisfies readonly BeaServiceLevel[];

/**
 * Services in the international transactions of the Bureau of Economic Analysis, classification of 2020 and later: 1 total,
 * 11 major categories, 25 categories and 16 subcategories. The codes are the names that BEA's interface takes as type of
 * service. The detail below the three categories of other business services is not in the list.
 *
 * @example
 * beaServices2020.childrenOf(beaService('TransportSea')); // ['TransportSeaFreight', 'TransportSeaPort']
 */
export const beaServices2020: Classification<'BEA-services2020', BeaServiceLevel> = /* @__PURE__ */ classification({
  edition: 'BEA-services2020',
  system: 'BEA-services',
  title: 'BEA services of 2020 and later',
  publisher: 'US Bureau of Economic Analysis',
  levels,
  example: 'TransportSea',
  rows,
  readings: serviceReadings,
});

/** The titles of all categories of services. */
export const beaServices2020Titles: Titles<'BEA-services2020'> = /* @__PURE__ */ titles(
  'BEA-services2020',
  'US Bureau of Economic Analysis, services by type',
  () => {
    const lines = beaServices2020TitleTable.split('\n');
    return serviceLines().map(({ code }, i) => [code, lines[i]!] as const);
  },
);

function* rows(): Iterable<ClassificationRow<BeaServiceLevel>> {
  const path: string[] = [];
  for (const { depth, code } of serviceLines()) {
    path[depth] = code;
    yield [code, levels[depth]!, path[depth - 1] ?? null];
  }
}

/** The code that a text writes in another case, or of which it is the indicator. */
function serviceReadings(text: string): readonly string[] {
  const sign = text.trim().toLowerCase();
  return serviceLines()
    .filter(({ code, indicator }) => sign === code.toLowerCase() || sign === indicator.toLowerCase())
    .map(({ code }) => code);
}

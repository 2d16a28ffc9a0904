import { isManufactured, regionKind } from '../codes/index.ts';
import type { RegionCode } from '../model/index.ts';
import { naicsEditionBreaks } from './edition-break.ts';
import type { FactsInUse, SumCheck } from './facts-in-use.ts';
import type { CaveatRule, RuleHit } from './rule.ts';

const stateDataSeries = 'US Census Bureau, State Data Series';
const exporterMethodology = 'US International Trade Administration, Exporter Data Methodology';

function subNational(regions: readonly RegionCode[]): RegionCode[] {
  return regions.filter((region) => regionKind(region) !== 'nation');
}

function isOriginOfMovement({ basis }: FactsInUse): boolean {
  return basis?.direction === 'export' && basis.series !== 'national';
}

function hit(condition: boolean, cells: RuleHit['cells']): RuleHit[] {
  return condition ? [{ cells }] : [];
}

/** Totals that their cells miss by a dollar or more, which rounding to whole dollars does not explain. */
function shortSums(sums: readonly SumCheck[]): RuleHit[] {
  const periods = new Map<RegionCode, string[]>();
  for (const { region, period, totalUsd, sumUsd } of sums) {
    if (totalUsd - sumUsd >= 1) periods.set(region, [...(periods.get(region) ?? []), period]);
  }
  return [...periods].map(([region, period]) => ({ cells: { region: [region], period } }));
}

/** The rules that concern export performance, by number. Each says what METHODS §2f says. */
export const caveatRules: readonly CaveatRule[] = [
  {
    id: 'C01',
    severity: 'note',
    say: 'State exports count where the goods began their journey to the port, which is not always where they were made.',
    why: 'The origin-of-movement series records the state from which merchandise starts its journey to the port of export; shipments that are consolidated count where they were consolidated.',
    source: stateDataSeries,
    fires: (facts) => {
      const region = subNational(facts.regions);
      return hit(isOriginOfMovement(facts) && region.length > 0, { region });
    },
  },
  {
    id: 'C06',
    severity: 'note',
    say: 'Figures by product are less reliable than the total, above all for goods that are not manufactured.',
    why: 'Farm, forest and mining products are often stored and exported by central offices and intermediaries, so that the office or the consolidation point is counted instead of the origin.',
    source: 'South Dakota International Business Institute, Data Limitations; US Census Bureau, State Data Series',
    fires: (facts) => {
      const product = [...(facts.products ?? [])].sort(
        (a, b) => Number(isManufactured(a)) - Number(isManufactured(b)) || (a < b ? -1 : 1),
      );
      return hit(isOriginOfMovement(facts) && product.length > 0, { product });
    },
  },
  {
    id: 'C07',
    severity: 'note',
    say: 'Exports to Canada are taken from Canadian import statistics.',
    why: 'Since 1990 the United States and Canada exchange import data in place of export data, under a memorandum of 1987. Goods passing through Canada, and some grains stored there, are counted from US filings.',
    source: stateDataSeries,
    fires: (facts) => {
      const period = facts.periods.filter((period) => period >= '1990');
      const canada = (facts.markets ?? []).filter((market) => market === 'CAN');
      return hit(facts.basis?.direction === 'export' && canada.length > 0 && period.length > 0, {
        market: canada,
        period,
      });
    },
  },
  {
    id: 'C12',
    severity: 'note',
    say: 'No state figures were published for these years: exports by origin of movement begin in 1987, imports by state of destination in January 2008.',
    why: 'The origin-of-movement series became available in 1987; release of the state of destination ended in 1988 over its quality and was taken up again from January 2008.',
    source: stateDataSeries,
    fires: (facts) => {
      const begins =
        facts.basis?.series === 'state-of-destination' ? '2008' : isOriginOfMovement(facts) ? '1987' : null;
      const period = begins === null ? [] : facts.periods.filter((period) => period < begins);
      return hit(period.length > 0 && subNational(facts.regions).length > 0, { period });
    },
  },
  {
    id: 'C19',
    severity: 'warn',
    say: 'The parts that are published add up to less than the published total. The rest is undisclosed or not attributed, not zero.',
    why: 'Cells are suppressed for confidentiality, shipments without a state are left out of every state, and lists are cut off.',
    source: stateDataSeries,
    fires: ({ sums = [] }) => shortSums(sums),
  },
  {
    id: 'C20',
    severity: 'warn',
    say: 'The list holds the largest only. What is not on it is not zero.',
    why: 'The Census Bureau publishes the top 25 of each state by the last year of a release; readers have taken an absent product or country for no exports.',
    source: 'DOI-ONRR/doi-extractives-data issues 605, 1046, 1376; US Census Bureau, state top-25 files',
    fires: ({ topList = false, regions }) => hit(topList, { region: regions }),
  },
  {
    id: 'C24',
    severity: 'warn',
    say: 'State figures are set against a national figure of another release, and only the national one is revised each year.',
    why: 'Sub-national data stay as first published, or are drawn at another time than the national total, so a share of the nation mixes two states of knowledge.',
    source: 'US International Trade Administration, Metropolitan Export Series Methodology',
    fires: ({ againstNation = false, regions, periods }) =>
      hit(againstNation && subNational(regions).length > 0, { region: subNational(regions), period: periods }),
  },
  {
    id: 'C29',
    severity: 'warn',
    say: 'The years are coded in different editions of NAICS.',
    why: 'Industries moved between codes with the editions of 2012, 2017 and 2022. Totals and codes that kept their definition can be followed; a code that changed must be converted first.',
    source: 'US Census Bureau, NAICS concordances',
    fires: naicsEditionBreaks,
  },
  {
    id: 'C32',
    severity: 'note',
    say: 'Exporter counts are companies that ship goods worth at least $2,501 in one shipment. A company that exports from several states counts in each.',
    why: 'The exporter database links trade records to the business register by company, not by site, and leaves services and low-value shipments out.',
    source: exporterMethodology,
    fires: ({ fact, regions, periods }) => hit(fact === 'exporterCounts', { region: regions, period: periods }),
  },
  {
    id: 'C33',
    severity: 'warn',
    say: 'The value per exporter uses the value that could be linked to a company, about nine tenths of all.',
    why: 'Nationally, between 87% and 89% of export value is linked to an identified company; the rest belongs to exporters that are not counted.',
    source:
      'US International Trade Administration, Exporter Data Methodology; US Census Bureau, A Profile of US Exporting Companies',
    fires: ({ fact, derived = false, regions, periods }) =>
      hit(fact === 'exporterCounts' && derived, { region: regions, period: periods }),
  },
  {
    id: 'C37',
    severity: 'note',
    say: 'Shares, growth rates, ranks and figures per head are computed here. Cite the Census Bureau for the published figures only.',
    why: 'Data users who create their own estimates from Census tables should cite the Census Bureau as the source of the original data only.',
    source: stateDataSeries,
    fires: ({ derived = false, basis }) => hit(derived && basis !== null, {}),
  },
  {
    id: 'C38',
    severity: 'note',
    say: 'The population series changes its base in the years of a census, so per-head change across it mixes two bases.',
    why: 'Estimates before and after a decennial re-base (2010, 2020) rest on different censuses.',
    source: 'US Census Bureau, population estimates',
    fires: ({ fact, series = false, periods }) => {
      const years = periods.map((period) => Number(period.slice(0, 4)));
      const crossed = [2010, 2020].filter((base) => Math.min(...years) < base && base <= Math.max(...years));
      return hit(fact === 'population' && series && crossed.length > 0, { period: crossed.map(String) });
    },
  },
];

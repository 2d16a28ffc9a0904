const licence = 'US federal government work, public domain';
const census = 'US Census Bureau';
const zeros =
  'The source leaves cells of zero out, so a product, market or year without a row has no published figure; it is not a measured zero.';
const stateSeries = 'State exports by NAICS (origin of movement), total exports, free alongside ship';
const exhibit = 'A Profile of US Exporting Companies, Exhibit 6b';
const exhibitNote = (last) =>
  `The nation and the states from Alabama to ${last}: the text at hand breaks off there, and counts by size of company are not in it. A company that exports from several states is counted in each.`;

/** Where the figures of the sample come from, by the id that its facts use. */
export const provenance = [
  {
    id: 'census-usa-trade-online-2020-06',
    publisher: census,
    dataset: stateSeries,
    vintage: 'USA Trade Online, June 2020',
    retrieved: '2020-06-25',
    licence,
    url: 'https://usatrade.census.gov/',
    note: `Year 2012. ${zeros} Exports of unidentified state are left out; with them this release has 1,545,820,839,892 USD for the nation.`,
  },
  {
    id: 'census-api-2020',
    publisher: census,
    dataset: stateSeries,
    vintage: 'International trade API, 2020',
    retrieved: null,
    licence,
    url: 'https://api.census.gov/data/timeseries/intltrade/exports/statenaics',
    note: `Years 2013 to 2015, without Puerto Rico and the US Virgin Islands. ${zeros}`,
  },
  {
    id: 'census-api-2026-03',
    publisher: census,
    dataset: stateSeries,
    vintage: 'International trade API, March 2026',
    retrieved: null,
    licence,
    url: 'https://api.census.gov/data/timeseries/intltrade/exports/statenaics',
    note: `Years 2016 to 2025; 2025 as first released, before its annual revision. ${zeros}`,
  },
  {
    id: 'census-api-countries-2026-03',
    publisher: census,
    dataset: 'State exports by NAICS (origin of movement), all commodities by country, free alongside ship',
    vintage: 'International trade API, 30 March 2026',
    retrieved: '2026-03-30',
    licence,
    url: 'https://api.census.gov/data/timeseries/intltrade/exports/statenaics',
    note: `Years 2016 to 2025. The rows of the Gaza Strip and the West Bank are added up as PSE. custom:all-states is the sum of the 50 states, the District of Columbia, Puerto Rico and the US Virgin Islands, made for this sample; in 2016 its countries add up to 1,771,484 USD less than the totals (North Dakota). ${zeros}`,
  },
  {
    id: 'ita-metro-series-2024',
    publisher: 'International Trade Administration',
    dataset: 'Metropolitan Export Series, sum of all metropolitan areas and residuals',
    vintage: '2024 release',
    retrieved: null,
    licence,
    url: 'https://www.trade.gov/metropolitan-export-series-methodology',
    note: 'US totals of 2005 to 2019: a national figure, not a sum of states, which reach about 96% of it. Later years come from another release, so the series is spliced at 2020. For 2012 USA Trade Online had 0.04% less in June 2020.',
  },
  {
    id: 'census-usa-trade-online-2026-03',
    publisher: census,
    dataset: 'US exports by NAICS and country, world total, free alongside ship',
    vintage: 'USA Trade Online, March 2026',
    retrieved: '2026-03-15',
    licence,
    url: 'https://usatrade.census.gov/',
    note: 'US totals of 2020 to 2025: a national figure, not a sum of states, which reach about 96% of it. Earlier years come from another release, so the series is spliced at 2020.',
  },
  {
    id: 'census-nst-est2019',
    publisher: census,
    dataset: 'Resident population of states, 1 July (NST-EST)',
    vintage: 'Vintage 2019',
    retrieved: null,
    licence,
    url: 'https://www.census.gov/programs-surveys/popest.html',
    note: 'Years 2012 to 2019, on the base of the 2010 census. The series breaks at 2020. There is no figure for the US Virgin Islands.',
  },
  {
    id: 'census-nst-est2024',
    publisher: census,
    dataset: 'Resident population of states, 1 July (NST-EST)',
    vintage: 'Vintage 2024',
    retrieved: null,
    licence,
    url: 'https://www.census.gov/programs-surveys/popest.html',
    note: 'Years 2020 to 2024, on the base of the 2020 census. The series breaks at 2020. There is no figure for the US Virgin Islands.',
  },
  {
    id: 'bea-sagdp1-2023-03',
    publisher: 'US Bureau of Economic Analysis',
    dataset: 'GDP by state (SAGDP1), current dollars',
    vintage: '31 March 2023',
    retrieved: null,
    licence,
    url: 'https://www.bea.gov/data/gdp/gdp-state',
    note: 'Years 2012 to 2022, before the comprehensive revision of 2023. Puerto Rico and the US Virgin Islands are not in it.',
  },
  ...[
    ['2006', '2005, revised', 'New Mexico'],
    ['2007', '2006, revised', 'New Mexico'],
    ['2008', '2007, revised', 'New Mexico'],
    ['2010', '2009', 'North Carolina'],
  ].map(([release, year, last]) => ({
    id: `census-profile-${release}`,
    publisher: census,
    dataset: exhibit,
    vintage: `Release for ${release}, reference year ${year}`,
    retrieved: null,
    licence,
    url: 'https://www.census.gov/foreign-trade/Press-Release/edb/',
    note: exhibitNote(last),
  })),
];

/** The ids above by those of the statistics folder. */
export const provenanceIds = {
  usa_trade_online_2020_06: 'census-usa-trade-online-2020-06',
  census_api_2020: 'census-api-2020',
  census_api_2026_03: 'census-api-2026-03',
  ita_metro_series_sum_2024_release: 'ita-metro-series-2024',
  usa_trade_online_2026_03: 'census-usa-trade-online-2026-03',
  census_nst_est2019: 'census-nst-est2019',
  census_nst_est2024: 'census-nst-est2024',
  'edb-6b(2006)': 'census-profile-2006',
  'edb-6b(2007)': 'census-profile-2007',
  'edb-6b(2008)': 'census-profile-2008',
  'exh6b(2010)': 'census-profile-2010',
};

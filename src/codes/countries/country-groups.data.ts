// Groups of countries and continents that US trade statistics carry beside countries: code, name, and whether the trade
// interface returned it.
// Edition: replies of December 2023; the one not returned stands in the guide of the interface.
// Source: US Census Bureau (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const countryGroupTable: readonly (readonly [code: string, name: string, returned: boolean])[] = [
  ['0001', 'OPEC', false],
  ['0003', 'EUROPEAN UNION', true],
  ['0014', 'PACIFIC RIM COUNTRIES', true],
  ['0017', 'CAFTA-DR', true],
  ['0020', 'USMCA (NAFTA)', true],
  ['0021', 'TWENTY LATIN AMERICAN REPUBLICS', true],
  ['0022', 'OECD', true],
  ['0023', 'NATO', true],
  ['0024', 'LAFTA', true],
  ['0025', 'EURO AREA', true],
  ['0026', 'APEC', true],
  ['0027', 'ASEAN', true],
  ['0028', 'CACM', true],
  ['1XXX', 'NORTH AMERICA', true],
  ['2XXX', 'CENTRAL AMERICA', true],
  ['3XXX', 'SOUTH AMERICA', true],
  ['4XXX', 'EUROPE', true],
  ['5XXX', 'ASIA', true],
  ['6XXX', 'AUSTRALIA AND OCEANIA', true],
  ['7XXX', 'AFRICA', true],
];

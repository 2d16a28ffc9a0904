import { describe, expect, it } from 'vitest';
import { schemaByName } from './good-values.ts';

describe.each([
  [
    'regionCodeSchema',
    ['US', 'US-GA', 'cbsa:12060', 'county:13121', 'cd118:1305', 'custom:my-region-2'],
    [
      'us',
      'USA',
      'GA',
      'Georgia',
      'US-ga',
      'US-GAX',
      'cbsa:1206',
      'county:1312',
      'cd:1305',
      'custom:',
      'custom:-a',
      'custom:A',
      `custom:${'a'.repeat(100)}`,
      ' US',
      'US\n',
      '__proto__',
      13,
    ],
    'Give a region as US, US-GA, cbsa:12060, county:13121, cd118:1305 or custom:<slug>.',
  ],
  [
    'marketCodeSchema',
    ['CAN', 'WLD', 'XKX'],
    ['CA', 'can', 'Canada', 'CANA', 'CAN\n', '', 124],
    'Give a market as an ISO 3166-1 alpha-3 code, or WLD for all countries.',
  ],
  [
    'productCodeSchema',
    ['311', '0101', '0101.21', '31-33'],
    [311, '', ' 311', '311\n', '__proto__', 'x'.repeat(21)],
    'Give a product code as text, with its leading zeros.',
  ],
  [
    'periodSchema',
    ['2018', '2018-Q3', '2018-12'],
    [2018, '18', '2018-Q5', '2018-13', '2018-00', '2018-1', '2026 through January', '2018\n'],
    'Give a year 2018, a quarter 2018-Q3 or a month 2018-12.',
  ],
  ['countSchema', [0, 1, 53_442_647_110], [1.5, '1', null], 'Give a whole number.'],
  ['countSchema', [0], [-1], 'Give 0 or more.'],
  [
    'figureStatusSchema',
    ['reported', 'estimated', 'suppressed', 'missing'],
    ['Reported', '(D)', '', null],
    'Say what is known of the figure: reported, estimated, suppressed or missing.',
  ],
  [
    'editionSchema',
    ['NAICS2012', 'NAICS2022', 'HS2022', 'SITC4', 'BEC4', 'BEA-services2020'],
    ['NAICS', 'HS2007', 'NAICS 2022', 'naics2022'],
    'Name a classification with its edition, such as NAICS2017.',
  ],
] as const)('%s', (name, good, bad, message) => {
  it.each(good.map((value) => [value]))('accepts %j', (value) => {
    expect(schemaByName[name].parse(value)).toBe(value);
  });

  it.each(bad.map((value) => [value]))('refuses %j', (value) => {
    const { error } = schemaByName[name].safeParse(value);
    expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

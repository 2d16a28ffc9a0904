import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../scripts/data/read-table.mjs';
import type { ConcordanceTable, TableLink } from '../../../src/codes/concordances/concordance.ts';
import { shippedTables } from './shipped-tables.ts';

type Row = Readonly<Record<string, string>>;

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const rows = (file: string): readonly Row[] => readTable(folder + file);
const at = (name: string) => shippedTables[name]!;
const keyOf = ({ from, to, chosen }: Pick<TableLink, 'from' | 'to' | 'chosen'>) =>
  `${from} ${to}${chosen === undefined ? '' : ` ${chosen}`}`;
const published = ({ links }: ConcordanceTable) => links.filter(({ basis }) => basis === undefined).map(keyOf);

const plain = (title: string) =>
  title
    .toLowerCase()
    .replace('; private', '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const industriesOf = (year: string) =>
  new Map(
    rows(`codes/naics_${year}.csv`)
      .filter(({ level_digits: digits }) => digits === '6')
      .map((row) => [row.naics_code!, row.title!]),
  );

describe.skipIf(!existsSync(folder))('the published tables (needs ../shared/data)', () => {
  it.each([
    ['hs2022ToHs2017', 'hs_2022_to_2017.csv', 'hs2022_code', 'hs2017_code'],
    ['hs2022ToHs2012', 'hs_2022_to_2012.csv', 'hs2022_code', 'hs2012_code'],
    ['hs2017ToHs2012', 'hs_2017_to_2012.csv', 'hs2017_code', 'hs2012_code'],
    ['hs2017ToSitc4', 'hs_2017_to_sitc_rev4.csv', 'hs2017_code', 'sitc4_code'],
    ['hs2017ToBec4', 'hs_2017_to_bec_rev4.csv', 'hs2017_code', 'bec4_code'],
    ['naics2012ToNaics2017', 'naics_2012_to_2017.csv', 'naics_2012_code', 'naics_2017_code'],
  ])('%s has the pairs of %s, and no other', (name, file, fromColumn, toColumn) => {
    const pairs = rows(`codes/${file}`)
      .filter((row) => row[fromColumn] !== '999999')
      .map((row) => ({
        from: row[fromColumn]!,
        to: row[toColumn]!,
        ...(row.is_conversion_choice !== undefined && { chosen: row.is_conversion_choice === '1' }),
      }));
    expect(published(at(name))).toEqual(pairs.map(keyOf).sort());
  });

  it('hs2017ToNaics2017 has the pairs and lines of chapters 01 to 97', () => {
    const lines = rows('codes/hs_2017_to_naics_census_exports_2019.csv').map(
      (row) => `${row.hs2017_code} ${row.naics_code} ${row.schedule_b_lines}`,
    );
    const own = at('hs2017ToNaics2017').links.filter(({ from }) => from < '98');
    expect(own.map(({ from, to, lines: count }) => `${from} ${to} ${count}`)).toEqual(lines.sort());
  });

  it('hs2017ToNaics2017 agrees with research data of 2018 in 98.5% of its pairs', () => {
    const research = new Set(
      rows('codes/hs_2017_to_naics_pierce_schott.csv').map((row) => `${row.hs2017_code} ${row.naics6_code}`),
    );
    const pairs = at('hs2017ToNaics2017').links.filter(({ basis }) => basis === undefined);
    const shared = pairs.filter(({ from, to }) => research.has(`${from} ${to}`)).length;
    expect(shared / pairs.length).toBeCloseTo(0.985, 3);
  });

  it('naics2017ToNaics2022 has the pairs of the derived list', () => {
    const pairs = rows('codes/naics_2017_to_2022_derived.csv')
      .filter((row) => row.naics_2022_code !== '')
      .map((row) => `${row.naics_2017_code} ${row.naics_2022_code}`);
    const own = at('naics2017ToNaics2022').links.filter(({ basis }) => !basis?.startsWith('code of trade'));
    expect(own.map(keyOf)).toEqual(pairs.sort());
  });

  it.each(['2012', '2017'])('NAICS %s to clusters has the names of the definitions', (year) => {
    const industries = industriesOf(year);
    const named = rows('us/cluster_definitions_naics.csv').filter(
      (row) => row.cluster_name !== '' && industries.has(row.naics!),
    );
    expect(published(at(`naics${year}ToClusters2014`))).toEqual(
      named.map((row) => `${row.naics} ${row.cluster_name}`).sort(),
    );
    expect(published(at(`naics${year}ToSubclusters2014`))).toEqual(
      named.map((row) => `${row.naics} ${row.cluster_name} / ${row.subcluster_name}`).sort(),
    );
  });

  it('takes the ten other industries of NAICS 2012 to where the whole of them went', () => {
    const moved = rows('codes/naics_2012_to_2017.csv');
    const cluster = new Map(at('naics2017ToClusters2014').links.map(({ from, to }) => [from, to]));
    const through = at('naics2012ToClusters2014').links.filter(({ basis }) => basis?.startsWith('wholly'));
    expect(through).toHaveLength(10);
    for (const { from, to } of through) {
      const parts = moved.filter((row) => row.naics_2012_code === from);
      expect(parts.map((row) => cluster.get(row.naics_2017_code!))).toEqual([to]);
    }
  });
});

describe.skipIf(!existsSync(folder))('the derived sectors (needs ../shared/data)', () => {
  it('calls titles of BLS the same only where a code of NAICS 2012 above the industry has it', () => {
    const titles = new Map(
      rows('us/bls_employment_requirements_sectors.csv').map((row) => [row.bls_sector!, plain(row.sector_title!)]),
    );
    const naics = new Map(rows('codes/naics_2012.csv').map((row) => [row.naics_code!, plain(row.title!)]));
    const same = at('naics2012ToBlsSectors2014').links.filter(({ basis }) => basis === 'same title');
    expect(same.length).toBeGreaterThan(800);
    const beginnings = (code: string) => [2, 3, 4, 5, 6].map((digits) => code.slice(0, digits));
    const untrue = same.filter(({ from, to }) => !beginnings(from).some((code) => naics.get(code) === titles.get(to)));
    expect(untrue).toEqual([]);
  });

  it('fits NAICS 2012: three titles of sectors are titles of 3 or 4 digits there, and not in NAICS 2017', () => {
    const titles = rows('us/bls_employment_requirements_sectors.csv').map((row) => plain(row.sector_title!));
    const groups = (year: string) =>
      new Set(
        rows(`codes/naics_${year}.csv`)
          .filter(({ level_digits: digits }) => Number(digits) <= 4)
          .map((row) => plain(row.title!)),
      );
    const [of2012, of2017] = [groups('2012'), groups('2017')];
    expect(titles.filter((title) => of2012.has(title) && !of2017.has(title))).toEqual([
      'resin synthetic rubber and artificial synthetic fibers and filaments manufacturing',
      'wired telecommunications carriers',
      'wireless telecommunications carriers except satellite',
    ]);
    expect(titles.filter((title) => of2017.has(title) && !of2012.has(title))).toEqual([]);
  });

  it('calls codes of BEA the same only where the industry begins with them', () => {
    const same = at('naics2017ToBeaSummary2017').links.filter(({ basis }) => basis === 'same code');
    expect(same.length).toBeGreaterThan(600);
    expect(same.filter(({ from, to }) => !from.startsWith(to))).toEqual([]);
  });
});

describe.skipIf(!existsSync(folder))('what the tables reach of exports (needs ../shared/data)', () => {
  const share = (amounts: readonly (readonly [code: string, value: number])[], table: ConcordanceTable) => {
    const known = new Set(table.links.map(({ from }) => from));
    const sum = (list: typeof amounts) => list.reduce((total, [, value]) => total + value, 0);
    return sum(amounts.filter(([code]) => known.has(code))) / sum(amounts);
  };
  const ofGeorgia = (file: string, year: string) =>
    rows(file).filter((row) => row.state_abbr === 'GA' && row.year === year);

  it('HS to NAICS reaches 97.9% of the 25 largest goods of Georgia in 2016', () => {
    const goods = ofGeorgia('us/state_exports_top25_hs6_2013_2016.csv', '2016')
      .filter(({ line_type: type }) => type === 'commodity')
      .map((row) => [row.hs6!, Number(row.exports_value_usd)] as const);
    // They are coded in HS 2012; 870190 is no subheading of HS 2017.
    expect(share(goods, at('hs2017ToNaics2017'))).toBeCloseTo(0.979, 3);
  });

  it('4-digit NAICS to clusters reaches 92.8% of the exports of Georgia in 2018', () => {
    const goods = ofGeorgia('us/state_exports_by_naics4_2012_2018.csv.gz', '2018')
      .filter((row) => /^\d{4}$/.test(row.naics4!))
      .map((row) => [row.naics4!, Number(row.exports_value_usd)] as const);
    expect(share(goods, at('fourDigitNaics2017ToClusters2014'))).toBeCloseTo(0.928, 3);
  });
});

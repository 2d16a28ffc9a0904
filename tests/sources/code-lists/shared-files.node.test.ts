import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isCounty } from '../../../src/codes/counties/index.ts';
import { hs2017 } from '../../../src/codes/hs/index.ts';
import { naics2017 } from '../../../src/codes/naics/index.ts';
import { countyDistrict118 } from '../../../src/codes/relations/county-district-118.ts';
import { countyMetro2013 } from '../../../src/codes/relations/county-metro-2013.ts';
import { codeSearch } from '../../../src/codes/search/index.ts';
import {
  readClassificationTitles,
  readConcordanceTable,
  readMetroDelineation,
  readPlaceRelation,
} from '../../../src/sources/code-lists/index.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const open = (path: string) => createReadStream(`${folder}${path}`);

describe.skipIf(!existsSync(folder))('files as they were downloaded (needs ../shared/data)', () => {
  it('titles of HS 2017 down to six digits, which can then be searched', async () => {
    const { titles, rejected, rowsRead } = await readClassificationTitles(open('codes/hs_2017.csv'), {
      classification: hs2017,
      columns: { code: 'hs_code', title: 'title' },
    });
    expect([rowsRead, titles.entries().filter(([code]) => code.length === 6).length]).toEqual([6708, 5387]);
    expect(rejected.map(({ value }) => value)).toEqual(['99', '9999', '999999']);
    expect(codeSearch([titles]).search('kaolin', { limit: 1 })).toMatchObject([{ code: '2507' }]);
  });

  it('links of Pierce and Schott for the codes of NAICS 2017', async () => {
    const options = {
      from: hs2017,
      to: naics2017,
      columns: { from: 'hs2017_code', to: 'naics6_code' },
      source: {
        title: 'HS 2017 to NAICS',
        publisher: 'Pierce and Schott',
        vintage: '2018',
        licence: 'research data, to be cited',
        derived: false,
        note: null,
      },
    };
    const path = 'codes/hs_2017_to_naics_pierce_schott.csv';
    const only = { column: 'in_naics_2017', values: ['1'] };
    const some = await readConcordanceTable(open(path), { ...options, only });
    expect([some.rowsRead, some.rowsLeftOut + some.rowsRejected + some.table.links.length]).toEqual([8943, 8943]);
    expect(some.rowsRejected).toBe(0);
    const all = await readConcordanceTable(open(path), options);
    expect(all.table.links).toEqual(some.table.links);
    expect(all.rowsRejected).toBe(some.rowsLeftOut);
  });

  it('the relationship file of counties and districts gives the relation that is shipped', async () => {
    const { relation, rejectedByReason } = await readPlaceRelation(open('us/raw/tab20_cd11820_county20_natl.txt'), {
      from: 'county',
      to: 'congressional-district',
      vintage: countyDistrict118.vintage,
      basis: 'land-area',
      source: countyDistrict118.source,
      note: null,
      columns: {
        from: { column: 'GEOID_COUNTY_20', prefix: 'county:' },
        to: { column: 'GEOID_CD118_20', prefix: 'cd118:' },
        share: { part: 'AREALAND_PART', whole: 'AREALAND_COUNTY_20' },
      },
    });
    const names = (links: readonly (readonly [string, string, number])[]) => links.map(([from, to]) => `${from} ${to}`);
    expect(names(relation.links)).toEqual(names(countyDistrict118.links));
    for (const [i, [, , share]] of relation.links.entries()) {
      expect(share).toBeCloseTo(countyDistrict118.links[i]![2], 5);
    }
    // districts of water only, named ZZ, and parts without land
    expect(rejectedByReason).toEqual({ UNKNOWN_REGION: 7, NOT_ACCEPTED: 2 });
  });

  it('the delineation of 2013 gives the relation that is shipped', async () => {
    const { relation, metros, rowsRead, rowsRejected } = await readMetroDelineation(
      open('us/county_cbsa_delineation_2013.csv'),
      {
        vintage: countyMetro2013.vintage,
        source: countyMetro2013.source,
        isKnownCounty: isCounty,
        columns: { cbsa: 'cbsa_code', title: 'cbsa_title', kind: 'cbsa_type', county: 'county_fips' },
      },
    );
    expect([rowsRead, rowsRejected, metros.length]).toEqual([1882, 0, 929]);
    expect(relation.links).toEqual(countyMetro2013.links);
  });
});

// Looks up codes as a script or a page would: what people type, places by year, and search by words.
import { customRegion, marketByName } from 'portolan';
import { counties, countyByName, countyLabel, parseCounty } from 'portolan/codes/counties';
import { freeTradePartners, marketOfScheduleC, parseScheduleC, splitScheduleC } from 'portolan/codes/countries';
import { districtLabel } from 'portolan/codes/districts';
import { hs2022, parseHs6 } from 'portolan/codes/hs';
import { hs2022Titles } from 'portolan/codes/hs/titles';
import { metroByName } from 'portolan/codes/metros';
import { naics2022Titles } from 'portolan/codes/naics/titles';
import { partsOf, placesOf } from 'portolan/codes/relations';
import { countyDistrict118 } from 'portolan/codes/relations/county-district-118';
import { countyMetro2018 } from 'portolan/codes/relations/county-metro-2018';
import { codeSearch } from 'portolan/codes/search';
import { readClassificationTitles } from 'portolan/sources/code-lists';

console.log('What people type');
for (const text of ['010121', '1.01.21', '770000', '880000', '854140']) {
  const { ok, value, reason, suggestion } = parseHs6(text, 'HS2022');
  console.log(ok ? `${value} is a subheading` : `${reason}${suggestion ? ` Did you mean ${suggestion}?` : ''}`);
}

console.log('\nCountries');
console.log(marketByName('Korea, South'), marketOfScheduleC('5800'));
console.log(parseScheduleC('0003'));
console.log(splitScheduleC(['5800', '0003', '4XXX', '-']));
console.log(freeTradePartners({ asOf: '2026-11-25' }).length, 'free trade partners');

console.log('\nPlaces');
console.log(counties({ state: 'US-GA' }).length, 'counties in Georgia');
console.log(parseCounty('county:09001', { year: 2023 }));
const fulton = countyByName('Fulton', 'US-GA').value;
for (const [, district, share] of placesOf(countyDistrict118, fulton)) {
  console.log(`${(100 * share).toFixed(1)}% of the land of ${countyLabel(fulton)} lies in ${districtLabel(district)}`);
}
const atlanta = metroByName('Atlanta', { delineation: 2018 }).value;
console.log(partsOf(countyMetro2018, atlanta).length, 'counties in', atlanta);
console.log(
  customRegion({ slug: 'coast', label: 'Coastal Georgia', members: ['county:13051', 'county:13127', 'county:13191'] }),
);

console.log('\nSearch');
const find = codeSearch([hs2022Titles, naics2022Titles]);
console.table(
  find
    .search('motor vehicles', { limit: 6 })
    .map(({ edition, code, title }) => ({ edition, code, title: title.slice(0, 60) })),
);

console.log('Titles of subheadings, from a file of your own');
const { titles, rejected } = await readClassificationTitles(
  'code,title\n870323,"Vehicles, 1,500 to 3,000 cc"\n10121,Horses\n',
  {
    classification: hs2022,
  },
);
console.log(titles.entries());
console.table(rejected.map(({ line, value, reason, explanation }) => ({ line, value, reason, explanation })));

// the list, and the changes in it
export {
  type CountiesOptions,
  type CountyCode,
  type CountyOptions,
  type CountyRecord,
  counties,
} from './counties.ts';
// the three doors
export { county, countyRecord, isCounty, parseCounty } from './county.ts';
// names
export { countyByName } from './county-by-name.ts';
export { type CountyChange, countyChanges } from './county-changes.ts';
export { countyLabel, countyName } from './county-name.ts';

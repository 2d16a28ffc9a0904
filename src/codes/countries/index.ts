// ISO 3166-1

export { continentOfScheduleC } from './continent-of-schedule-c.ts';
export { type CountryRecord, countries, countryOf, type IncomeGroup, type M49Region } from './country.ts';
// groups of countries
export {
  type CountryGroup,
  type CountryGroupCode,
  countryGroupName,
  countryGroups,
  isCountryGroupCode,
} from './country-group.ts';
export {
  type CountryGroupMembers,
  type CountryGroupRow,
  countryGroupMembers,
  type RefusedGroupRow,
} from './country-group-members.ts';
// free trade
export { type FreeTradeAgreement, freeTradeAgreements, freeTradePartners } from './free-trade-agreements.ts';
export { marketByAlpha2 } from './market-by-alpha2.ts';
export { marketByNumeric } from './market-by-numeric.ts';
// Schedule C
export {
  isScheduleC,
  marketOfScheduleC,
  parseScheduleC,
  scheduleC,
  scheduleCName,
  scheduleCOf,
} from './schedule-c.ts';
export { type ScheduleC, type ScheduleCRecord, scheduleCCountries } from './schedule-c-table.ts';
export { type ScheduleCSplit, splitScheduleC } from './split-schedule-c.ts';

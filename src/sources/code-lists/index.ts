// titles and links of classifications
export {
  type ClassificationTitlesOptions,
  type ClassificationTitlesRead,
  readClassificationTitles,
} from './read-classification-titles.ts';
export {
  type ConcordanceTableOptions,
  type ConcordanceTableRead,
  readConcordanceTable,
} from './read-concordance-table.ts';
// countries
export {
  type CountryGroupMembersOptions,
  type CountryGroupMembersRead,
  readCountryGroupMembers,
} from './read-country-group-members.ts';
// places
export {
  type MetroDelineationOptions,
  type MetroDelineationRead,
  readMetroDelineation,
} from './read-metro-delineation.ts';
export {
  type PlaceColumn,
  type PlaceRelationOptions,
  type PlaceRelationRead,
  readPlaceRelation,
} from './read-place-relation.ts';
export {
  type PortDistrictTitlesOptions,
  type PortDistrictTitlesRead,
  readPortDistrictTitles,
} from './read-port-district-titles.ts';

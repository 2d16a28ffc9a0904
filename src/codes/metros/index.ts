// the lists

// the three doors
export { isMetro, metro, metroRecord, parseMetro } from './metro.ts';
// names
export { metroByName } from './metro-by-name.ts';
// other delineations
export {
  type MetroDelineationOptions,
  type MetroDelineationRead,
  type MetroDelineationRow,
  metroDelineation,
} from './metro-delineation.ts';
export {
  type MetroCode,
  type MetroDelineation,
  type MetroDelineationYear,
  type MetroOptions,
  type MetroRecord,
  type MetrosOptions,
  metros,
} from './metros.ts';

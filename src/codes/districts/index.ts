// the lists

// the three doors
export { type DistrictOptions, district, districtRecord, isDistrict, parseDistrict } from './district.ts';
// names
export { districtLabel } from './district-label.ts';
export {
  type DistrictCode,
  type DistrictCongress,
  type DistrictRecord,
  type DistrictsOptions,
  districts,
} from './districts.ts';

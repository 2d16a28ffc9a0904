export {
  districtOfPort,
  isPort,
  parsePort,
  port,
  portName,
  portState,
  portsOf,
} from './port.ts';
export { isPortDistrict, type PortDistrict, parsePortDistrict, portDistrict, portDistricts } from './port-district.ts';
export {
  type PortDistrictRow,
  type PortDistrictTitles,
  portDistrictTitles,
  type RefusedDistrictRow,
} from './port-district-titles.ts';
export { type PortCode, type PortRecord, ports } from './port-table.ts';

export type { CodeIn } from '../../model/index.ts';

// services

export { type BeaService, beaService, isBeaService, parseBeaService } from './bea-service.ts';
export { beaServiceByIndicator, beaServiceIndicator } from './bea-service-indicator.ts';
export { type BeaServiceLevel, beaServices2020, beaServices2020Titles } from './bea-services2020.ts';
export {
  type ServiceGrouping,
  type ServiceGroupingOptions,
  type ServiceGroupingRow,
  serviceGrouping,
} from './service-grouping.ts';

// industries and commodities of the summary tables

export { type BeaSummary, beaSummary, beaSummaryKinds, isBeaSummary, parseBeaSummary } from './bea-summary.ts';
export { beaSummary2017, beaSummary2017Titles } from './bea-summary2017.ts';

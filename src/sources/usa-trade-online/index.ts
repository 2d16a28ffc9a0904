export {
  readUsaTradeOnline,
  type UsaTradeOnlineOptions,
  type UsaTradeOnlineRead,
} from './read-usa-trade-online.ts';
export { unidentifiedState } from './report-cells.ts';
export type { ReportSystem } from './report-classified.ts';
export type { MarketTable, ProductTable, ReportDimension, TotalTable } from './report-tables.ts';
export { usaTradeOnline } from './usa-trade-online.ts';

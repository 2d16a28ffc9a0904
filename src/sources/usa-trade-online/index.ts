export {
  readUsaTradeOnline,
  type UsaTradeOnlineOptions,
  type UsaTradeOnlineRead,
} from './read-usa-trade-online.ts';
export { unidentifiedState } from './report-cells.ts';
export type { MarketTable, ProductTable, TotalTable } from './report-tables.ts';
export { usaTradeOnline } from './usa-trade-online.ts';

export {
  readUsaTradeOnline,
  type UsaTradeOnlineOptions,
  type UsaTradeOnlineRead,
} from './read-usa-trade-online.ts';
export { usaTradeOnline } from './usa-trade-online.ts';

import type { Brand } from './brand.ts';

/** A destination or origin: ISO 3166-1 alpha-3 (`CAN`), `XKX` for Kosovo, or `WLD` for all countries together. */
export type MarketCode = Brand<string, 'Market'>;

/** A country that goods are sent to or come from. */
export interface Market {
  readonly code: MarketCode;
  readonly label: string;
}

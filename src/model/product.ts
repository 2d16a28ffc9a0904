import type { Brand } from './brand.ts';

/** A code of a product or industry classification, as text with its zeros. Which one stands in {@link Classified}. */
export type ProductCode = Brand<string, 'Product'>;

export type ClassificationSystem =
  | 'NAICS'
  | 'HS'
  | 'SITC'
  | 'BEC'
  | 'BEA-services'
  | 'BEA-summary'
  | 'BLS-sectors'
  | 'clusters';

/** A classification and the edition of it, written as one word: `NAICS2017`, `HS2022`. */
export type Edition =
  | 'NAICS2012'
  | 'NAICS2017'
  | 'NAICS2022'
  | 'HS2012'
  | 'HS2017'
  | 'HS2022'
  | 'SITC4'
  | 'BEC4'
  | 'BEA-services2020'
  | 'BEA-summary2017'
  | 'BLS-sectors2014'
  | 'clusters2014';

declare const edition: unique symbol;

/**
 * A code that has been found in one edition of a classification, such as `CodeIn<'HS2017'>`. The mark exists at compile
 * time only, and a code of one edition is none of another.
 */
export type CodeIn<E extends Edition = Edition> = ProductCode & { readonly [edition]: E };

/** The years in which a series is coded in one edition, both ends included. An open end is `null`. */
export interface EditionSpan {
  readonly edition: Edition;
  readonly from: string | null;
  readonly to: string | null;
}

/** How the products of a series are coded, over time. */
export interface Classified {
  readonly system: ClassificationSystem;
  /** In order of time, without overlap: one period is never coded in two editions. */
  readonly editions: readonly EditionSpan[];
}

/** A product or an industry in one edition of a classification. */
export interface Product {
  readonly code: ProductCode;
  readonly label: string;
  readonly edition: Edition;
}

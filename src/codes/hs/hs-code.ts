import type { CodeIn } from '../../model/index.ts';

/** The editions of the Harmonized System that portolan lists. */
export type HsEdition = 'HS2012' | 'HS2017' | 'HS2022';

/** From the coarsest to the finest: `XVII`, `87`, `8703`, `870323`. */
export type HsLevel = 'section' | 'chapter' | 'heading' | 'subheading';

/** A section, chapter, heading or subheading of the Harmonized System, in one edition or in one of several. */
export type HsCode<E extends HsEdition = HsEdition> = CodeIn<E>;

declare const subheading: unique symbol;

/** A subheading of six digits of the Harmonized System. */
export type Hs6<E extends HsEdition = HsEdition> = HsCode<E> & { readonly [subheading]: true };

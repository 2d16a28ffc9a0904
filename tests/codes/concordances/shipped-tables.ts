import { beaSummary2017 } from '../../../src/codes/bea/index.ts';
import { bec4 } from '../../../src/codes/bec/index.ts';
import { blsSectors2014 } from '../../../src/codes/bls/index.ts';
import type { Classification } from '../../../src/codes/classification.ts';
import { clusters2014 } from '../../../src/codes/clusters/index.ts';
import type { ConcordanceTable } from '../../../src/codes/concordances/concordance.ts';
import { hs2017ToBec4 } from '../../../src/codes/concordances/hs2017-to-bec4/index.ts';
import { hs2017ToHs2012 } from '../../../src/codes/concordances/hs2017-to-hs2012/index.ts';
import { hs2017ToNaics2017 } from '../../../src/codes/concordances/hs2017-to-naics2017/index.ts';
import { hs2017ToSitc4 } from '../../../src/codes/concordances/hs2017-to-sitc4/index.ts';
import { hs2022ToHs2012 } from '../../../src/codes/concordances/hs2022-to-hs2012/index.ts';
import { hs2022ToHs2017 } from '../../../src/codes/concordances/hs2022-to-hs2017/index.ts';
import { naics2012ToBlsSectors2014 } from '../../../src/codes/concordances/naics2012-to-bls-sectors2014/index.ts';
import {
  fourDigitNaics2012ToClusters2014,
  naics2012ToClusters2014,
  naics2012ToSubclusters2014,
  threeDigitNaics2012ToClusters2014,
} from '../../../src/codes/concordances/naics2012-to-clusters2014/index.ts';
import { naics2012ToNaics2017 } from '../../../src/codes/concordances/naics2012-to-naics2017/index.ts';
import { naics2017ToBeaSummary2017 } from '../../../src/codes/concordances/naics2017-to-bea-summary2017/index.ts';
import {
  fourDigitNaics2017ToClusters2014,
  naics2017ToClusters2014,
  naics2017ToSubclusters2014,
  threeDigitNaics2017ToClusters2014,
} from '../../../src/codes/concordances/naics2017-to-clusters2014/index.ts';
import { naics2017ToNaics2022 } from '../../../src/codes/concordances/naics2017-to-naics2022/index.ts';
import { hs2012, hs2017, hs2022 } from '../../../src/codes/hs/index.ts';
import { naics2012, naics2017, naics2022 } from '../../../src/codes/naics/index.ts';
import { sitc4 } from '../../../src/codes/sitc/index.ts';
import type { Edition } from '../../../src/model/index.ts';

/** Every table that the package has, by its name. */
export const shippedTables: Readonly<Record<string, ConcordanceTable>> = {
  hs2022ToHs2017,
  hs2022ToHs2012,
  hs2017ToHs2012,
  hs2017ToSitc4,
  hs2017ToBec4,
  hs2017ToNaics2017,
  naics2012ToNaics2017,
  naics2017ToNaics2022,
  naics2012ToClusters2014,
  naics2012ToSubclusters2014,
  fourDigitNaics2012ToClusters2014,
  threeDigitNaics2012ToClusters2014,
  naics2017ToClusters2014,
  naics2017ToSubclusters2014,
  fourDigitNaics2017ToClusters2014,
  threeDigitNaics2017ToClusters2014,
  naics2017ToBeaSummary2017,
  naics2012ToBlsSectors2014,
};

/** The classification of an edition that a table has. */
export const classificationOf: Readonly<Partial<Record<Edition, Classification>>> = Object.fromEntries(
  [
    hs2012,
    hs2017,
    hs2022,
    sitc4,
    bec4,
    naics2012,
    naics2017,
    naics2022,
    clusters2014,
    beaSummary2017,
    blsSectors2014,
  ].map((one) => [one.edition, one]),
);

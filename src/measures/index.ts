// change

export { compoundGrowthRate } from './compound-growth-rate.ts';
export { growthRate } from './growth-rate.ts';
// concentration
export { type Herfindahl, type HerfindahlOptions, herfindahl } from './herfindahl.ts';
export { indexToBase } from './index-to-base.ts';
export { isKnown, type MaybeNumber } from './known.ts';
export { oddYear } from './odd-year.ts';
// parts and places
export { perCapita } from './per-capita.ts';
export { quantile } from './quantile.ts';
export { type RankAmong, type RankOptions, rankAmong } from './rank-among.ts';
export { shareOf } from './share-of.ts';
export { type Trend, trend } from './trend.ts';

export { type CaveatOptions, caveatsFor } from './caveats-for.ts';
export type { FactsInUse, SumCheck } from './facts-in-use.ts';
export type { CaveatRule, RuleHit } from './rule.ts';
export { caveatRules } from './rules.ts';

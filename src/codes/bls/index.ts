export type { CodeIn } from '../../model/index.ts';
export { type BlsSector, blsSector, isBlsSector, parseBlsSector } from './bls-sector.ts';
export { type BlsSectorLevel, blsSectors2014, blsSectors2014Titles } from './bls-sectors2014.ts';

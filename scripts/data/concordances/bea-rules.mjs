import { sectorBases } from './sector-links.mjs';

const { sameCode, joinedCodes, parts, rest, sense } = sectorBases;

/** Codes of the summary tables that are codes of NAICS 2017. */
const own = `211 212 213 22 23 321 322 323 324 325 326 327 331 332 333 334 335 337 339 42 441 445 452 481 482 483 484 485 486
493 511 512 523 524 525 5411 5415 55 561 562 61 621 622 623 624 713 721 722 81`;

/** The industries of the summary input-output tables as beginnings of NAICS 2017 codes. */
export const beaRules = [
  ...own.split(/\s+/).map((code) => [code, [code], sameCode]),
  ['111CA', ['111', '112'], joinedCodes],
  ['113FF', ['113', '114', '115'], joinedCodes],
  ['311FT', ['311', '312'], joinedCodes],
  ['313TT', ['313', '314'], joinedCodes],
  ['315AL', ['315', '316'], joinedCodes],
  ['3361MV', ['3361', '3362', '3363'], joinedCodes],
  ['3364OT', ['3364', '3365', '3366', '3369'], rest],
  ['4A0', ['442', '443', '444', '446', '447', '448', '451', '453', '454'], rest],
  ['487OS', ['487', '488', '492'], rest],
  // NAICS 2017 has no subsectors 513 and 514.
  ['513', ['515', '517'], parts],
  ['514', ['518', '519'], parts],
  ['521CI', ['521', '522'], joinedCodes],
  ['HS', ['53111'], sense],
  ['ORE', ['53112', '53113', '53119', '5312', '5313'], rest],
  ['532RL', ['532', '533'], joinedCodes],
  ['5412OP', ['5412', '5413', '5414', '5416', '5417', '5418', '5419'], rest],
  ['711AS', ['711', '712'], joinedCodes],
];

/** The Postal Service and public administration, which the tables divide by level of government. */
export const outsideBea = ['491', '92'];

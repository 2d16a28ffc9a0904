// The 3-digit codes of NAICS 2012, 2017 and 2022, and which of them changed what they hold.
// Edition: NAICS 2012, 2017, 2022.
// Source: US Census Bureau, NAICS lists and the concordance of 2012 to 2017; 2017 to 2022 derived by equal code or title,
// with the rule of scripts/data/naics-tables.mjs (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.
import type { Naics3Change } from './naics3-changes.ts';

export const naics3ChangeTable = [
  { code: '112', edition: 'NAICS2022', change: 'redefined', basis: 'trade-series' },
  { code: '115', edition: 'NAICS2022', change: 'introduced', basis: 'trade-series' },
  { code: '442', edition: 'NAICS2022', change: 'discontinued', basis: 'classification' },
  { code: '443', edition: 'NAICS2022', change: 'discontinued', basis: 'classification' },
  { code: '445', edition: 'NAICS2022', change: 'redefined', basis: 'classification' },
  { code: '446', edition: 'NAICS2022', change: 'discontinued', basis: 'classification' },
  { code: '447', edition: 'NAICS2022', change: 'discontinued', basis: 'classification' },
  { code: '448', edition: 'NAICS2022', change: 'discontinued', basis: 'classification' },
  { code: '449', edition: 'NAICS2022', change: 'introduced', basis: 'classification' },
  { code: '451', edition: 'NAICS2022', change: 'discontinued', basis: 'classification' },
  { code: '452', edition: 'NAICS2022', change: 'discontinued', basis: 'classification' },
  { code: '453', edition: 'NAICS2022', change: 'discontinued', basis: 'classification' },
  { code: '454', edition: 'NAICS2022', change: 'discontinued', basis: 'classification' },
  { code: '455', edition: 'NAICS2022', change: 'introduced', basis: 'classification' },
  { code: '456', edition: 'NAICS2022', change: 'introduced', basis: 'classification' },
  { code: '457', edition: 'NAICS2022', change: 'introduced', basis: 'classification' },
  { code: '458', edition: 'NAICS2022', change: 'introduced', basis: 'classification' },
  { code: '459', edition: 'NAICS2022', change: 'introduced', basis: 'classification' },
  { code: '511', edition: 'NAICS2022', change: 'discontinued', basis: 'classification' },
  { code: '513', edition: 'NAICS2022', change: 'introduced', basis: 'classification' },
  { code: '515', edition: 'NAICS2022', change: 'discontinued', basis: 'classification' },
  { code: '516', edition: 'NAICS2022', change: 'introduced', basis: 'classification' },
  { code: '519', edition: 'NAICS2022', change: 'redefined', basis: 'classification' },
] as const satisfies readonly Naics3Change[];

/** Every 3-digit code that one of the three editions has, and the codes that exist in trade statistics only. */
export const naics3CodesChecked =
  '111 112 113 114 115 211 212 213 221 236 237 238 311 312 313 314 315 316 321 322 323 324 325 326 327 331 332 333 334 335 336 337 339 423 424 425 441 442 443 444 445 446 447 448 449 451 452 453 454 455 456 457 458 459 481 482 483 484 485 486 487 488 491 492 493 511 512 513 515 516 517 518 519 521 522 523 524 525 531 532 533 541 551 561 562 611 621 622 623 624 711 712 713 721 722 811 812 813 814 910 921 922 923 924 925 926 927 928 930 980 990';

// Congressional districts by the two FIPS digits of the state: the number of districts, 0 for a single one at large (code 00),
// 98 for the seat of a delegate (code 98). ZZ, parts of counties without land that lie in no district, is left out.
// Edition: 118th Congress, 435 districts and 6 delegates; 119th Congress, 435 districts, and the District of Columbia and
// Puerto Rico, which its file writes with 00. Its file has no other territory.
// Source: US Census Bureau, relation of counties to districts of the 118th Congress (2023) and of ZIP code areas to those of the
// 119th (2024-11) (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const districtTable: Readonly<Record<118 | 119, string>> = {
  118: `01:7 02:0 04:9 05:4 06:52 08:8 09:5 10:0 11:98 12:28 13:14 15:2 16:2 17:17 18:9 19:4 20:4 21:6 22:6 23:2 24:8 25:9 26:13
27:8 28:4 29:8 30:2 31:3 32:4 33:2 34:12 35:3 36:26 37:14 38:0 39:15 40:5 41:6 42:17 44:2 45:7 46:0 47:9 48:38 49:4 50:0
51:11 53:10 54:2 55:8 56:0 60:98 66:98 69:98 72:98 78:98`,
  119: `01:7 02:0 04:9 05:4 06:52 08:8 09:5 10:0 11:0 12:28 13:14 15:2 16:2 17:17 18:9 19:4 20:4 21:6 22:6 23:2 24:8 25:9 26:13
27:8 28:4 29:8 30:2 31:3 32:4 33:2 34:12 35:3 36:26 37:14 38:0 39:15 40:5 41:6 42:17 44:2 45:7 46:0 47:9 48:38 49:4 50:0
51:11 53:10 54:2 55:8 56:0 72:0`,
};

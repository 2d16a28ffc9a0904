// Writes the code tables of src/codes from the public code lists:
//   node scripts/data/build-codes.mjs [folder of statistics] [--check]
import { countryTables } from './country-tables.mjs';
import { naicsTables } from './naics-tables.mjs';
import { stateTable } from './state-table.mjs';
import { readArguments, writeOrCheck } from './write-or-check.mjs';

const { folder, check } = readArguments('../shared/data');
writeOrCheck({ ...stateTable(folder), ...countryTables(folder), ...naicsTables(folder) }, { check });
